import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { type FakeGitHub, fakeGitHub } from "../github/fake/server.js";
import { root } from "../support/built.js";
import { head, mergeGroup, pullRequest, pullRequestTarget, push, workflowRun } from "./events.js";
import { jobsOn } from "./jobs.js";
import { type Done, machine, runStep, type Step } from "./runner.js";

// Programs are started, and writes to GitHub are paced.
jest.setTimeout(60_000);

let github: FakeGitHub;
let on: string;
let jobs: ReturnType<typeof jobsOn>;

beforeEach(async () => {
  github = await fakeGitHub();
  on = machine();
  jobs = jobsOn(on);
});

afterEach(async () => {
  await github.close();
  rmSync(on, { recursive: true });
  if (github.violations.length > 0) throw new Error(`GitHub has no such requests: ${github.violations.join("; ")}`);
});

const step = (event: Step["event"], inputs: Readonly<Record<string, string>>, more: Partial<Step> = {}) =>
  runStep({ action: "action.yml", on, with: inputs, event, api: github.url, token: github.state.token, ...more });

const check = (candidate: string, event: Step["event"], inputs: Readonly<Record<string, string>> = {}): Promise<Done> =>
  step(event, { baseline: jobs.deployed, candidate, ...inputs });

const bodies = (): readonly string[] => github.state.comments.map(({ body }) => body);
const levels = ({ annotations }: Done): readonly string[] => annotations.map(({ level }) => level);

test("a first pull request that loses state: red, one comment, a line of the checkout, summary and outputs say the same", async () => {
  const done = await check(jobs.renamed, pullRequest(head("1")));
  expect(done.status).toBe(1);
  expect(done.outputs).toMatchObject({ outcome: "loses", passed: "false", loses: "1", refuses: "0" });
  expect(done.annotations).toMatchObject([
    { level: "error", properties: { file: "src/main/java/com/acme/OrderJob.java", line: "3" } },
  ]);
  expect(bodies()).toHaveLength(1);
  for (const text of [...bodies(), done.summary]) {
    expect(text).toContain("loses state of `Totals`");
    expect(text).toContain("**Baseline:**");
    expect(text).toContain("Checked commit `1111111111`");
    expect(text).toContain("--candidate=renamed.json");
    expect(text).not.toContain(on);
  }
  expect(github.log.length).toBeLessThanOrEqual(6);
  expect(JSON.stringify(done)).not.toContain(github.state.token);
});

test("what the comment says to paste says the same elsewhere, where the run's files were downloaded", async () => {
  const artifact = join(on, "temp", "flink-upgrade");
  mkdirSync(artifact);
  renameSync(jobs.renamed, join(artifact, "manifest.json"));
  await check(join(artifact, "manifest.json"), pullRequest(head("1")));
  const [, pasted = ""] = /```sh\n([^]*?)```/.exec(bodies()[0] ?? "") ?? [];
  expect(pasted).toMatch(/^git clone .*\ngh run download \d+ --repo acme\/orders\nnode /);
  // Here no network is asked: the program is this one, and the download is what its artifact held.
  const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
  symlinkSync(root, join(elsewhere, "flink-upgrade-check"));
  cpSync(artifact, join(elsewhere, "flink-upgrade"), { recursive: true });
  cpSync(jobs.deployed, join(elsewhere, "deployed.json"));
  const lines = pasted.replace(/^(git|gh) .*\n/gm, "");
  const ran = spawnSync("bash", ["-c", lines], { cwd: elsewhere, encoding: "utf8" });
  rmSync(elsewhere, { recursive: true });
  expect([ran.status, ran.stdout]).toEqual([1, expect.stringContaining('loses state of "Totals"')]);
});

test("a second push brings the comment up to date instead of making another, and says what was mended", async () => {
  await check(jobs.renamed, pullRequest(head("1")));
  expect(bodies()[0]).not.toContain("Mended");
  const again = await check(jobs.renamed, pullRequest(head("3")));
  expect(again.status).toBe(1);
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain("Checked commit `3333333333`");
  expect(bodies()[0]).not.toContain("Mended");
  const mended = await check(jobs.deployed, pullRequest(head("4")));
  expect(mended).toMatchObject({ status: 0, outputs: { outcome: "compatible", passed: "true", loses: "0" } });
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain("**Mended:** the finding of the last check is gone.");
  expect(mended.annotations).toEqual([]);
});

test("a check that could not be made takes yesterday's green away, is red, and what was found before is not called mended", async () => {
  await check(jobs.renamed, pullRequest(head("1")));
  const done = await check(join(on, "none.json"), pullRequest(head("3")));
  expect(done).toMatchObject({ status: 1, outputs: { outcome: "not-checked", passed: "false" } });
  expect(done.outputs).not.toHaveProperty("loses");
  expect(levels(done)).toEqual(["error"]);
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain("Not checked at `3333333333`");
  expect(bodies()[0]).toContain("does not exist");
  await check(jobs.deployed, pullRequest(head("4")));
  expect(bodies()[0]).toContain("**Mended:** the finding of the last check is gone.");
});

test("the first of two jobs failed: the second is red and says where to look", async () => {
  const done = await check(join(on, "temp", "flink-upgrade", "manifest.json"), pullRequest(head("1")));
  expect(done).toMatchObject({ status: 1, outputs: { outcome: "not-checked" } });
  expect(bodies()[0]).toContain("does not exist: the job that makes it failed");
  expect(bodies()[0]).not.toContain(on);
});

test("a fork's token cannot write: the verdict stands, one warning names the permission, and the evidence is a claim", async () => {
  github.state.rights = { contents: "read", issues: "none", "pull-requests": "read", checks: "none" };
  const done = await check(jobs.renamed, pullRequest(head("1"), "stranger/orders"));
  expect(done).toMatchObject({ status: 1, outputs: { outcome: "loses" } });
  expect(levels(done)).toEqual(["error", "warning"]);
  expect(done.annotations[1]?.message).toMatch(/comment could not be written/);
  expect(bodies()).toEqual([]);
  expect(done.summary).toContain("made by a job of the fork");
  expect(done.summary).not.toContain("Flink's own code said so");
});

test.each([push, mergeGroup])(
  "$name has no pull request: judged all the same, without a comment or a warning",
  async (event) => {
    const done = await check(jobs.renamed, event);
    expect(done).toMatchObject({ status: 1, outputs: { outcome: "loses" } });
    expect(levels(done)).toEqual(["error"]);
    expect(bodies()).toEqual([]);
    expect(github.log).toEqual([]);
    expect((await check(jobs.deployed, event)).status).toBe(0);
  },
);

test("the first run of a fresh repository is green and says how to record a baseline; then it is judged", async () => {
  const baseline = "branch:baselines";
  const first = await check(jobs.renamed, pullRequest(head("1")), { baseline });
  expect(first).toMatchObject({ status: 0, outputs: { outcome: "no-baseline", passed: "true" } });
  expect(levels(first)).toEqual(["warning"]);
  expect(bodies()[0]).toContain("There is no baseline yet");
  expect(bodies()[0]).toContain("record@v1");
  const strict = await check(jobs.renamed, pullRequest(head("1")), { baseline, "on-missing-baseline": "fail" });
  expect(strict).toMatchObject({ status: 1, outputs: { outcome: "no-baseline", passed: "false" } });
  const missing = await check(join(on, "none.json"), pullRequest(head("1")), { baseline });
  expect(missing).toMatchObject({ status: 1, outputs: { outcome: "not-checked" } });

  const record = { source: jobs.deployed, to: baseline };
  const recorded = await step(push, record, { action: "record/action.yml" });
  expect(recorded).toMatchObject({ status: 0, outputs: { changed: "true" } });
  expect(await step(push, record, { action: "record/action.yml" })).toMatchObject({ outputs: { changed: "false" } });
  github.log.length = 0;
  const judged = await check(jobs.renamed, pullRequest(head("3")), { baseline });
  expect(github.log.length).toBeLessThanOrEqual(6);
  expect(judged).toMatchObject({ status: 1, outputs: { outcome: "loses", "baseline-ref": baseline } });
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toMatch(/\*\*Baseline:\*\*.*recorded .*by .*from `branch:baselines`/);
});

test("names of a job forge no command, no mention and no marker", async () => {
  const done = await check(jobs.hostile, pullRequest(head("1")));
  expect(levels(done).every((level) => level === "error")).toBe(true);
  expect(done.annotations.map(({ message }) => message)).not.toContain("forged");
  expect(done.annotations).toHaveLength(1);
  expect(bodies()[0]?.split("<!-- flink-upgrade-check:")).toHaveLength(2);
});

test("where the run holds rights that the code must not have, neither a JAR nor a script is executed", async () => {
  const [jar, script] = [join(on, "checkout", "job.jar"), join(on, "checkout", "job.sql")];
  writeFileSync(jar, Buffer.from("504b0304", "hex"));
  writeFileSync(script, "CREATE FUNCTION steal AS 'acme.Steal';");
  for (const [each, what] of [
    [jar, "a JAR"],
    [script, "a script"],
  ] as const) {
    const done = await check(each, pullRequestTarget(head("1")));
    expect(done.status).toBe(1);
    expect(bodies()[0]).toMatch(new RegExp(`is ${what}, and .*so it is not executed`));
  }
  expect((await check(jobs.deployed, pullRequestTarget(head("3")))).status).toBe(0);
});

test("the run that follows a fork's finds its pull request by the head, comments there, and lowers the evidence", async () => {
  const pull = { number: 9, headOwner: "stranger", headBranch: "feature", headSha: head("1"), base: "main" };
  github.state.pulls.push(pull);
  const done = await check(jobs.renamed, workflowRun(head("1")));
  expect(done).toMatchObject({ status: 1, outputs: { outcome: "loses" } });
  expect(github.state.comments).toMatchObject([{ issue: 9 }]);
  expect(bodies()[0]).toContain("made by a job of the fork");
});

test("a check run of its own stands on the head commit, and a comment is made when there is something to say", async () => {
  const quiet = { comment: "on-findings", "check-run": "Flink upgrade report" };
  await check(jobs.deployed, pullRequest(head("1")), quiet);
  expect(bodies()).toEqual([]);
  await check(jobs.renamed, pullRequest(head("3")), quiet);
  expect(bodies()).toHaveLength(1);
  await check(jobs.renamed, pullRequest(head("3")), { comment: "never" });
  expect(github.state.checks).toMatchObject([
    { name: "Flink upgrade report", headSha: head("1"), conclusion: "success", annotations: [] },
    { headSha: head("3"), conclusion: "failure", annotations: [{ path: "src/main/java/com/acme/OrderJob.java" }] },
  ]);
});

test.each([
  [{ comment: "sometimes" }, "The input comment is not one of its words"],
  [{ "fail-on": "everything" }, "everything"],
  [{ offline: "yes" }, "The input offline is neither true nor false"],
  [{ candidate: "" }, "The input candidate is missing"],
  [{ candidate: "*.none" }, "matches no file"],
])("inputs that mean nothing are one sentence and red: %j", async (inputs, sentence) => {
  const done = await check(jobs.deployed, push, inputs);
  expect(done.status).toBe(1);
  expect(done.annotations).toHaveLength(1);
  expect(done.annotations[0]?.message).toContain(sentence);
});
