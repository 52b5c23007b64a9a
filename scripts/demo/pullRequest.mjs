import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { root } from "../run.mjs";

register("./typescript.mjs", import.meta.url);
const { fakeGitHub } = await import("../../test/github/fake/server.ts");
const { machine, runStep } = await import("../../test/action/runner.ts");
const { head, pullRequest } = await import("../../test/action/events.ts");

/**
 * A pull request and its pushes, as GitHub would see them: the check's bundle, started as a runner starts it, against a GitHub on loopback
 * where the deployed version is recorded on a branch. Answers per push with the exit status, and with the comments that stand then.
 */
export async function pushes(deployed, versions) {
  const github = await fakeGitHub();
  const on = machine();
  try {
    recordedThreeDaysAgo(github.state.objects, readFileSync(deployed));
    const seen = [];
    for (const [at, { manifest, trial, sources }] of versions.entries()) {
      // What the second of the two jobs downloads and checks out.
      cpSync(manifest, join(on, "temp/flink-upgrade/manifest.json"));
      cpSync(trial, join(on, "temp/flink-upgrade/trial.json"));
      rmSync(join(on, "checkout"), { recursive: true });
      mkdirSync(join(on, "checkout"));
      for (const folder of sources) cpSync(join(root, folder), join(on, "checkout", folder), { recursive: true });
      const done = await runStep({
        action: "action.yml",
        on,
        with: {
          candidate: join(on, "temp/flink-upgrade/manifest.json"),
          trial: join(on, "temp/flink-upgrade/trial.json"),
          baseline: "branch:flink-baselines",
        },
        event: pullRequest(head(String(at + 1))),
        api: github.url,
        token: github.state.token,
        env: { GITHUB_ACTION_REPOSITORY: "flink-upgrade-check/flink-upgrade-check", GITHUB_ACTION_REF: "v1" },
      });
      seen.push({ ...done, comments: github.state.comments.map(({ id, body }) => ({ id, body })) });
    }
    return seen;
  } finally {
    rmSync(on, { recursive: true, force: true });
    await github.close();
  }
}

/** As the Action that records leaves it: one folder for each job and environment on a branch of its own. */
function recordedThreeDaysAgo(objects, manifest) {
  const blob = { path: "job/production/manifest.json", mode: "100644", type: "blob", sha: objects.blob(manifest) };
  const tree = "flink-baselines";
  objects.trees.set(tree, new Map([[blob.path, blob]]));
  const at = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const commit = { tree, parents: [], message: "Deployed", by: "github-actions[bot]", at };
  objects.branches.set("flink-baselines", objects.commit(commit));
}
