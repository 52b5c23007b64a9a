import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { parseManifest } from "../../src/manifest/parse.js";
import type { Ran } from "./act.js";
import { afterRunOf, forkPullRequest, head, mergeGroup, pullRequest, pushTo, release } from "./events.js";
import { type Hosted, hosted } from "./github.js";
import { expectResults } from "./results.js";

// Maven builds the job, and its own Flink is started, each time.
jest.setTimeout(600_000);

let host: Hosted;

beforeAll(async () => {
  host = await hosted();
});
afterAll(() => host.close());

/** Texts of the comments on the pull request. */
const bodies = (): readonly string[] =>
  host.github.state.comments.filter(({ issue }) => issue === 7).map(({ body }) => body);
const levels = (ran: Ran, job: string) => ran.jobs[job]?.annotations.map(({ level }) => level);

// One story, in the order in which a team lives it.

test("the first pull request of a fresh repository is green, and its comment says how to record a baseline", async () => {
  const ran = await host.happen(pullRequest("1"), "deployed", "upgrade");
  expectResults(ran, { extract: "success", "flink-upgrade": "success" });
  expect(ran.jobs["flink-upgrade"]?.outputs).toMatchObject({ outcome: "no-baseline", passed: "true" });
  expect(levels(ran, "flink-upgrade")).toEqual(["warning"]);
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain("There is no baseline yet");
  expect(bodies()[0]).toContain("flink-upgrade-check/record@v1");
  expect(bodies()[0]).toContain("to: branch:flink-baselines");
});

test("a release records what it deploys on a branch of its own, once", async () => {
  const ran = await host.happen(release("v1"), "deployed", "record");
  expectResults(ran, { record: "success" });
  expect(ran.jobs["record"]?.outputs).toMatchObject({ changed: "true" });
  const { objects } = host.github.state;
  const tip = objects.branches.get("flink-baselines");
  expect(objects.history(tip)).toHaveLength(1);
  expect(ran.jobs["record"]?.outputs["commit"]).toBe(tip);
  const text = objects.fileAt(tip, "job/production/manifest.json")?.toString() ?? "";
  expect(parseManifest(text)).toMatchObject({
    ok: true,
    value: { job: { mainClass: "com.acme.orders.OrderJob", flink: "1.20.3" } },
  });
  expect(text).toContain('"open-orders"');

  expect((await host.happen(release("v1"), "deployed", "record")).jobs["record"]?.outputs).toMatchObject({
    changed: "false",
  });
  expect(objects.branches.get("flink-baselines")).toBe(tip);
});

test("the next push of the pull request is held against it and brings the same comment up to date", async () => {
  const ran = await host.happen(pullRequest("2"), "deployed", "upgrade");
  expectResults(ran, { extract: "success", "flink-upgrade": "success" });
  expect(ran.jobs["flink-upgrade"]?.outputs).toMatchObject({ outcome: "compatible", passed: "true" });
  expect(levels(ran, "flink-upgrade")).toEqual([]);
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain("Checked commit `2222222222`");
  expect(bodies()[0]).toMatch(/\*\*Baseline:\*\*.*from `branch:flink-baselines`/);
});

test("a push that breaks state is red, with the loss, the refusal and their lines", async () => {
  const ran = await host.happen(pullRequest("3"), "broken", "upgrade");
  expectResults(ran, { extract: "success", "flink-upgrade": "failure" });
  const { outputs, annotations, summary } = ran.jobs["flink-upgrade"] ?? {};
  expect(outputs).toMatchObject({ outcome: "refuses", passed: "false", loses: "1", refuses: "1", migrates: "1" });
  expect(annotations?.filter(({ level }) => level === "error").map(({ properties }) => properties["file"])).toEqual([
    "src/main/java/com/acme/orders/OrderJob.java",
    "src/main/java/com/acme/orders/OrderJob.java",
  ]);
  expect(bodies()).toHaveLength(1);
  for (const text of [bodies()[0], summary]) {
    expect(text).toContain("open-orders");
    expect(text).toContain("strikes");
    // The trial came over with the manifest.
    expect(text).toContain("StateMigrationException");
    expect(text).toContain("Checked commit `3333333333`");
  }
});

test("a merge queue is red for the same change, without a comment", async () => {
  const before = bodies();
  const ran = await host.happen(mergeGroup, "broken", "upgrade");
  expectResults(ran, { extract: "success", "flink-upgrade": "failure" });
  expect(ran.jobs["flink-upgrade"]?.outputs).toMatchObject({ outcome: "refuses" });
  expect(levels(ran, "flink-upgrade")).not.toContain("warning");
  expect(bodies()).toEqual(before);
});

test("a push to a release branch is judged, without a comment", async () => {
  const before = bodies();
  const ran = await host.happen(pushTo("release/1.4"), "broken", "upgrade");
  expectResults(ran, { extract: "success", "flink-upgrade": "failure" });
  expect(ran.jobs["flink-upgrade"]?.outputs).toMatchObject({
    outcome: "refuses",
    "baseline-ref": "branch:flink-baselines",
  });
  expect(bodies()).toEqual(before);
});

test("on a fork's pull request the token cannot write: the verdict stands without a comment, and one warning says why", async () => {
  const before = bodies();
  const ran = await host.happen(forkPullRequest("5"), "broken", "upgrade");
  expectResults(ran, { extract: "success", "flink-upgrade": "failure" });
  const { annotations = [], summary } = ran.jobs["flink-upgrade"] ?? {};
  expect(annotations.filter(({ level }) => level === "warning").map(({ message }) => message)).toEqual([
    expect.stringMatching(/comment could not be written/),
  ]);
  expect(summary).toContain("made by a job of the fork");
  expect(bodies()).toEqual(before);
});

test("the workflow that follows it comments there, out of the fork's files, and calls them a claim", async () => {
  const forks = host.lastRun();
  const pull = { number: 9, headOwner: "stranger", headBranch: "feature", headSha: head("5"), base: "main" };
  host.github.state.pulls.push(pull);
  const ran = await host.happen(afterRunOf("stranger", "5", forks), "deployed", "fork");
  expectResults(ran, { comment: "failure" });
  const [comment, ...more] = host.github.state.comments.filter(({ issue }) => issue === 9);
  expect(more).toEqual([]);
  expect(comment?.body).toContain("Checked commit `5555555555`");
  expect(comment?.body).toContain("open-orders");
  expect(comment?.body).toContain("made by a job of the fork");
  // A repository's own pull request has its comment already.
  expectResults(await host.happen(afterRunOf("acme", "5", forks), "deployed", "fork"), {});
});

test("the push that does what the comment asked for is green, and the comment says what was mended", async () => {
  const ran = await host.happen(pullRequest("4"), "mended", "upgrade");
  expectResults(ran, { extract: "success", "flink-upgrade": "success" });
  expect(ran.jobs["flink-upgrade"]?.outputs).toMatchObject({ outcome: "migrates", passed: "true", loses: "0" });
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toContain("**Mended:**");
  expect(bodies()[0]).toContain("Checked commit `4444444444`");
});
