import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { afterRunOf, head, pullRequest, release } from "./events.js";
import { edited } from "./workflow.js";
import { type Hosted, hosted } from "./github.js";
import { expectResults } from "./results.js";

jest.setTimeout(600_000);

let host: Hosted;

beforeEach(async () => {
  host = await hosted();
});
afterEach(() => host.close());

// The README's table of permissions, line by line: what becomes of a recipe that lacks one.

test("without `pull-requests: write` there is no comment, and one warning names the line", async () => {
  const skipped = edited("  extract:\n", "  extract:\n    if: false\n");
  const ran = await host.happen(pullRequest("1"), "deployed", "upgrade", (text) =>
    edited("      pull-requests: write\n", "")(skipped(text)),
  );
  expectResults(ran, { "flink-upgrade": "failure" });
  const warnings = ran.jobs["flink-upgrade"]?.annotations.filter(({ level }) => level === "warning");
  expect(warnings?.map(({ message }) => message)).toEqual([expect.stringContaining("pull-requests: write")]);
  expect(host.github.state.comments).toEqual([]);
});

test("without `contents: read` the branch with the baseline cannot be read, which is said, and both jobs are red", async () => {
  const ran = await host.happen(
    pullRequest("1"),
    "deployed",
    "upgrade",
    edited("    permissions:\n      contents: read\n    steps:", "    permissions: {}\n    steps:"),
  );
  expectResults(ran, { extract: "failure", "flink-upgrade": "failure" });
  expect(ran.jobs["extract"]?.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining("contents: read"),
  ]);
  expect(host.github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining("Not checked")]);
});

test("without `contents: write` nothing is recorded, and the run is red", async () => {
  const ran = await host.happen(
    release("v1"),
    "deployed",
    "record",
    edited("      contents: write\n", "      contents: read\n"),
  );
  expectResults(ran, { record: "failure" });
  expect(ran.jobs["record"]?.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining("contents: write"),
  ]);
  expect(host.github.state.objects.branches.size).toBe(0);
});

test("without `actions: read` the workflow for forks has no files, and is red", async () => {
  const pull = { number: 9, headOwner: "stranger", headBranch: "feature", headSha: head("1"), base: "main" };
  host.github.state.pulls.push(pull);
  const event = afterRunOf("stranger", "1", 1);
  const ran = await host.happen(event, "deployed", "fork", edited("      actions: read\n", ""));
  expectResults(ran, { comment: "failure" });
  expect(host.github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining("Not checked")]);
});
