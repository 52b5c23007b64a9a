import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { parseManifest, parseTrial } from "../../src/manifest/parse.js";
import { type FakeGitHub, fakeGitHub } from "../github/fake/server.js";
import { testCache } from "../support/cli.js";
import { jobJars } from "../support/jobs.js";
import { counter, job, program } from "../support/jobSources.js";
import { head, pullRequest, pullRequestTarget } from "./events.js";
import { type Done, kept, machine, runStep } from "./runner.js";

/** The first of the two jobs with real JARs: the bundle as the runner starts it, the real extractor, real Flink. */
jest.setTimeout(120_000);

const sources = {
  deployed: job("Orders"),
  renamed: job("Orders", { classes: counter("Count", { state: "counted" }) }),
  threw: program("Threw", `throw new IllegalStateException("no broker\\n::error::forged");`),
  chatty: job("Chatty", { main: `System.out.println("::set-output name=manifest-path::forged\\n::error::forged");` }),
};

let jars: Readonly<Record<keyof typeof sources, string>>;
let github: FakeGitHub;
let on: string;

beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
}, 300_000);

beforeEach(async () => {
  github = await fakeGitHub();
  github.state.rights = { contents: "read", issues: "none", "pull-requests": "none", checks: "none" };
  on = machine();
});

afterEach(async () => {
  rmSync(on, { recursive: true });
  await github.close();
});

const built = (jar: keyof typeof sources, as: string): void => copyFileSync(jars[jar], join(on, "checkout", as));

const step = (action: string, inputs: Readonly<Record<string, string>>, event = pullRequest(head("1"))) =>
  runStep({
    action,
    on,
    with: inputs,
    event,
    api: github.url,
    token: github.state.token,
    env: { FLINK_UPGRADE_CHECK_CACHE: testCache },
  });

const extract = (inputs: Readonly<Record<string, string>>, event = pullRequest(head("1"))): Promise<Done> =>
  step("extract/action.yml", { "flink-version": "1.20.3", ...inputs }, event);

const read = (path = ""): string => readFileSync(path, "utf8");

test("manifest and trial lie where the outputs say, the log is plain, and the second job judges from them alone", async () => {
  built("deployed", "deployed.jar");
  built("renamed", "orders-2.jar");
  const made = await extract({ candidate: "orders-*.jar", baseline: "deployed.jar" });
  expect(made).toMatchObject({ status: 0, annotations: [], summary: "" });
  const { "manifest-path": manifest = "", "trial-path": trial = "" } = made.outputs;
  const [parsed, tried] = [parseManifest(read(manifest)), parseTrial(read(trial))];
  if (!parsed.ok || !tried.ok) throw new Error("not what they are called");
  expect(parsed.value.pipelines[0]?.operators.map(({ uid }) => uid)).toEqual(["numbers", "count", "nowhere"]);
  expect(tried.value.operators.map(({ result }) => result)).not.toContain("unseen");
  expect(kept(on)).toHaveLength(2);
  expect(github.log).toEqual([]);

  const alone = await extract({ candidate: "deployed.jar" });
  expect(alone.outputs).toEqual({ "manifest-path": expect.any(String) });
  rmSync(join(on, "checkout", "orders-2.jar"));
  rmSync(join(on, "checkout", "deployed.jar"));
  github.state.rights["pull-requests"] = "write";
  const baseline = alone.outputs["manifest-path"] ?? "";
  const judged = await step("action.yml", { candidate: manifest, trial, baseline });
  expect(judged).toMatchObject({ status: 1, outputs: { outcome: "loses", loses: "1", refuses: "0" } });
  expect(github.state.comments).toHaveLength(1);
});

test("nobody has recorded a baseline: the manifest is made, the trial is not, and that is fine unless it was to fail", async () => {
  built("deployed", "orders.jar");
  const first = await extract({ candidate: "orders.jar", baseline: "branch:baselines" });
  expect(first).toMatchObject({ status: 0, outputs: { "manifest-path": expect.any(String) } });
  expect(first.outputs).not.toHaveProperty("trial-path");
  expect(first.log).toContain("no trial:");
  const strict = await extract({
    candidate: "orders.jar",
    baseline: "branch:baselines",
    "on-missing-baseline": "fail",
  });
  expect(strict).toMatchObject({ status: 1, outputs: {} });
  expect(strict.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("no baseline") }]);
});

test("what a job prints reaches neither the log nor the runner's commands", async () => {
  built("chatty", "orders.jar");
  const made = await extract({ candidate: "orders.jar" });
  expect(made).toMatchObject({ status: 0, annotations: [] });
  expect(made.log).not.toContain("forged");
  expect(read(made.outputs["manifest-path"])).toContain('"Chatty"');
});

test("a main() that throws is red and one sentence, and leaves no file that a second job could take for an answer", async () => {
  built("threw", "orders.jar");
  const done = await extract({ candidate: "orders.jar" });
  expect(done).toMatchObject({ status: 1, outputs: {} });
  expect(done.annotations).toHaveLength(1);
  expect(done.annotations[0]?.message).toMatch(
    /main\(\) of the candidate .*orders\.jar threw .*no broker.* at Threw\.main\(Threw\.java:1\)\. Run it as it is deployed/,
  );
  expect(kept(on)).toEqual([]);
});

test.each([
  ["orders.jar", "orders.jar does not exist"],
  ["build/*.jar", "matches no file"],
  ["orders-*.jar", "matches 2 files, for instance orders-1.jar, orders-2.jar"],
  ["notes.json", "is a manifest already"],
])("a candidate that is not exactly one JAR is one sentence and red: %s", async (candidate, sentence) => {
  built("deployed", "orders-1.jar");
  built("deployed", "orders-2.jar");
  copyFileSync(join(import.meta.dirname, "..", "..", "package.json"), join(on, "checkout", "notes.json"));
  const done = await extract({ candidate });
  expect(done).toMatchObject({ status: 1, outputs: {} });
  expect(done.annotations).toHaveLength(1);
  expect(done.annotations[0]?.message).toContain(sentence);
  expect(kept(on)).toEqual([]);
});

test("where the run holds rights that the code must not have, the JAR is not run", async () => {
  built("threw", "orders.jar");
  const done = await extract({ candidate: "orders.jar" }, pullRequestTarget(head("1")));
  expect(done.status).toBe(1);
  expect(done.annotations[0]?.message).toContain("so it is not executed");
});
