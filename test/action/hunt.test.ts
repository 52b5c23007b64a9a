import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { page, table } from "../docs/markdown.js";
import { type FakeGitHub, fakeGitHub } from "../github/fake/server.js";
import { testCache } from "../support/cli.js";
import { jobJars } from "../support/jobs.js";
import { head, pullRequest } from "./events.js";
import { type Job, plant, type Planted } from "./hunter/planted.js";
import { type Done, machine, runStep } from "./runner.js";

/** A job whose code hunts for secrets, run as the documented workflows run it: what it finds is what docs/security.md says. */
jest.setTimeout(120_000);

const source = (name: string): string => readFileSync(join(import.meta.dirname, "hunter", `${name}.java`), "utf8");

let jar: string;
let github: FakeGitHub;
let on: string;

beforeAll(async () => {
  const classes = { HuntingJob: source("HuntingJob"), Hunter: source("Hunter") };
  jar = (await jobJars("1.20.3", { hunting: { classes, mainClass: "HuntingJob" } })).hunting;
}, 300_000);

beforeEach(async () => {
  github = await fakeGitHub();
  on = machine();
  copyFileSync(jar, join(on, "checkout", "orders.jar"));
});

afterEach(async () => {
  rmSync(on, { recursive: true });
  await github.close();
});

/** The jobs of the workflow that stands behind this marker in a page. */
function jobs(file: string, name: string): Readonly<Record<string, Job>> {
  const found = new RegExp(`<!-- workflow ${name} -->\\n\`\`\`yaml\\n([^]*?)\`\`\``).exec(page(file));
  return (parse(found?.[1] ?? "") as { jobs: Record<string, Job> }).jobs;
}

interface Hunted {
  readonly done: Done;
  /** `what` in `where`, of `main()` and operators alike; and the runner's files that were written into. */
  readonly secrets: readonly string[];
  readonly wrote: readonly string[];
  readonly planted: Planted;
}

async function hunt(action: string, job: Job, inputs: Readonly<Record<string, string>>, kept = false): Promise<Hunted> {
  const planted = plant(job, on, github.state, kept);
  const report = join(on, "temp", "hunted.txt");
  const done = await runStep({
    action,
    on,
    with: { candidate: "orders.jar", "flink-version": "1.20.3", arg: `${planted.prefix}\n${report}`, ...inputs },
    event: pullRequest(head("1")),
    api: github.url,
    token: planted.token,
    env: { ...planted.env, FLINK_UPGRADE_CHECK_CACHE: testCache },
  });
  const lines = readFileSync(report, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const of = (who: string) => lines.filter(([each]) => each === who).map(([, ...rest]) => rest);
  // An operator is opened more often than main() runs, and sees the same, but for what it would have to start a process for: none is started then.
  const asked = ([where]: readonly string[]): boolean => where === "git-credential";
  expect(of("main")).toContainEqual(["ended"]);
  expect(of("operator")).toEqual(expect.arrayContaining(of("main").filter((line) => !asked(line))));
  expect(of("operator").filter(asked)).toEqual([]);
  const found = lines.filter(([who, where]) => who === "main" && where !== "ended");
  // Where both versions of the job are JARs, main() runs twice.
  const named = (wrote: boolean, words: (line: readonly string[]) => string): readonly string[] =>
    [...new Set(found.filter(([, where]) => (where === "wrote") === wrote).map(words))].sort();
  const secrets = named(false, ([, where, what]) => `${what} ${where}`);
  const wrote = named(true, ([, , what = ""]) => what);
  return { done, secrets, wrote, planted };
}

/** What a stolen token of the job can write: status of each attempt, straight at GitHub. */
async function writes(token: string): Promise<Readonly<Record<string, number>>> {
  const attempts = {
    comment: ["issues/7/comments", { body: "All is well." }],
    commit: ["git/blobs", { content: "stolen", encoding: "utf-8" }],
    check: ["check-runs", { name: "flink-upgrade", head_sha: head("1"), conclusion: "success" }],
  } as const;
  const answers = Object.entries(attempts).map(async ([what, [path, body]]) => {
    const headers = { authorization: `token ${token}`, "content-type": "application/json" };
    const url = `${github.url}/repos/acme/orders/${path}`;
    return [what, (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).status] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

/** Rows of the page's table that say something else than `-` in this column. */
const documented = (column: number): readonly string[] =>
  table(page("docs/security.md"), "what")
    .filter((row) => row[column] !== "-")
    .map(([what = "", where = ""]) => `${what} ${where}`.replaceAll("`", ""));

const files = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];

function expectTakenBack({ done, wrote }: Hunted): void {
  expect(wrote).toEqual(files);
  expect(JSON.stringify([done.outputs, done.summary])).not.toContain("forged");
  const warnings = done.annotations.filter(({ level }) => level === "warning");
  expect(warnings).toHaveLength(1);
  for (const file of files) expect(warnings[0]?.message).toContain(file);
}

test("in the first of two jobs it finds nothing that can write, and what it wrote for the runner is taken back", async () => {
  const job = jobs("README.md", "upgrade")["extract"] as Job;
  const hunted = await hunt("extract/action.yml", job, { baseline: "branch:flink-baselines" });
  expect(hunted.done.status).toBe(0);
  expect(hunted.secrets).toEqual(documented(2).toSorted());
  expect(await writes(hunted.planted.token)).toEqual({ comment: 403, commit: 403, check: 403 });
  expectTakenBack(hunted);
});

test("in one job it finds what the page says, and with it can write a comment", async () => {
  const job = jobs("docs/security.md", "one-job")["flink-upgrade"] as Job;
  const hunted = await hunt("action.yml", job, { baseline: "orders.jar" });
  expect(hunted.secrets).toEqual(documented(3).toSorted());
  expect(await writes(hunted.planted.token)).toEqual({ comment: 201, commit: 403, check: 403 });
  expectTakenBack(hunted);
});

test("what else a workflow or a machine holds, it finds too, as the page says", async () => {
  const job: Job = {
    permissions: { contents: "write", "pull-requests": "write", "id-token": "write" },
    env: { MAVEN_PASSWORD: "${{ secrets.MAVEN_PASSWORD }}", GITHUB_TOKEN: "${{ github.token }}" },
    steps: [
      { uses: "actions/checkout@v5" },
      { uses: "actions/setup-java@v5" },
      { uses: "docker/login-action@v3", with: { password: "${{ secrets.REGISTRY_PASSWORD }}" } },
      { uses: "flink-upgrade-check/flink-upgrade-check@v1" },
    ],
  };
  const hunted = await hunt("action.yml", job, { baseline: "orders.jar" }, true);
  expect(hunted.secrets).toEqual(documented(4).toSorted());
  expect(await writes(hunted.planted.token)).toMatchObject({ comment: 201, commit: 201 });
});

test("a JAR in the place of the manifest is not run by the second job", async () => {
  const job = jobs("README.md", "upgrade")["flink-upgrade"] as Job;
  const planted = plant(job, on, github.state);
  const report = join(on, "temp", "hunted.txt");
  const manifest = join(on, "temp", "manifest.json");
  copyFileSync(jar, manifest);
  const done = await runStep({
    action: "action.yml",
    on,
    with: {
      candidate: manifest,
      baseline: "orders.jar",
      "flink-version": "1.20.3",
      arg: `${planted.prefix}\n${report}`,
    },
    event: pullRequest(head("1")),
    api: github.url,
    token: planted.token,
    env: { ...planted.env, FLINK_UPGRADE_CHECK_CACHE: testCache },
  });
  expect(existsSync(report)).toBe(false);
  expect(done).toMatchObject({ status: 1, outputs: { outcome: "not-checked" } });
  expect(github.state.comments[0]?.body).toMatch(/is a JAR .*so it was not executed/);
});
