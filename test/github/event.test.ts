import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { contextOf, readContext } from "../../src/github/readEvent.js";
import { headOf, opened, saidBy, valueOf } from "./opened.js";

const base = {
  GITHUB_REPOSITORY: "acme/orders",
  GITHUB_SHA: headOf("0"),
  GITHUB_RUN_ID: "77",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_API_URL: "https://git.acme.example/api/v3/",
  GITHUB_SERVER_URL: "https://git.acme.example",
};
const context = (event: string, payload: unknown, more: Record<string, string> = {}) =>
  contextOf({ ...base, GITHUB_EVENT_NAME: event, ...more }, payload);

const pull = (headRepo: unknown) => ({
  pull_request: {
    number: 7,
    head: { sha: headOf("a"), repo: headRepo },
    base: { ref: "main", repo: { full_name: "acme/orders" } },
  },
});
const run = (full_name: string | undefined, event = "pull_request") => ({
  workflow_run: {
    id: 55,
    run_attempt: 3,
    event,
    head_sha: headOf("b"),
    head_branch: "feature",
    head_repository: full_name === undefined ? null : { full_name, owner: { login: full_name.split("/")[0] } },
    pull_requests: [{ number: 666 }],
  },
});

describe("what a run is about", () => {
  test("a pull request: its head, not the merge commit", () => {
    expect(context("pull_request", pull({ full_name: "acme/orders" }))).toEqual({
      event: "pull_request",
      owner: "acme",
      repo: "orders",
      apiUrl: "https://git.acme.example/api/v3",
      runUrl: "https://git.acme.example/acme/orders/actions/runs/77",
      headSha: headOf("a"),
      base: "main",
      fromFork: false,
      run: 77,
      attempt: 2,
      mustNotExecute: false,
      pullRequest: { number: 7, headSha: headOf("a"), base: "main", fromFork: false },
    });
  });

  test.each([
    ["a fork", { full_name: "mallory/orders" }],
    ["a fork that was deleted", null],
  ])("%s", (_, repo) => {
    expect(context("pull_request", pull(repo))).toMatchObject({ fromFork: true, mustNotExecute: false });
    expect(context("pull_request_target", pull(repo))).toMatchObject({ fromFork: true, mustNotExecute: true });
  });

  test("a merge group: its own commit, the branch it goes to, no pull request", () => {
    const payload = { merge_group: { head_sha: headOf("c"), base_ref: "refs/heads/release/1" } };
    const found = context("merge_group", payload, { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-1" });
    expect(found).toMatchObject({ headSha: headOf("c"), base: "release/1", fromFork: false });
    expect(found?.pullRequest).toBeUndefined();
  });

  test.each(["push", "workflow_dispatch"])("%s: the commit and the branch", (event) => {
    const found = context(event, { after: "x" }, { GITHUB_REF: "refs/heads/release/1" });
    expect(found).toMatchObject({ headSha: headOf("0"), base: "release/1" });
    expect(found?.pullRequest).toBeUndefined();
  });

  test("a run that follows a fork's: the fork's head and run, and no number that the event or the fork names", () => {
    expect(context("workflow_run", run("mallory/orders"))).toMatchObject({
      headSha: headOf("b"),
      fromFork: true,
      mustNotExecute: true,
      run: 55,
      attempt: 3,
      lookUp: { headOwner: "mallory", headBranch: "feature", headSha: headOf("b") },
    });
    expect(context("workflow_run", run("mallory/orders"))?.pullRequest).toBeUndefined();
  });

  test("a run that follows another: of the same repository, of a deleted fork, of a push", () => {
    expect(context("workflow_run", run("acme/orders"))).toMatchObject({ fromFork: false, mustNotExecute: false });
    expect(context("workflow_run", run(undefined))).toMatchObject({ fromFork: true, mustNotExecute: true });
    expect(context("workflow_run", run("acme/orders", "push"))?.lookUp).toBeUndefined();
  });

  test.each([[undefined], [null], [17], ["x"], [[]], [{ pull_request: 3 }], [{ pull_request: { number: "7" } }]])(
    "a payload %j says nothing and breaks nothing",
    (payload) => {
      expect(context("pull_request", payload)).toMatchObject({ headSha: headOf("0"), fromFork: false });
      expect(context("workflow_run", payload)).toMatchObject({ mustNotExecute: true });
      expect(context("merge_group", payload)).toMatchObject({ headSha: headOf("0") });
    },
  );

  test.each([["{"], [""], ["[]"]])("an event file that holds %j breaks nothing", (text) => {
    const directory = mkdtempSync(join(tmpdir(), "event-test-"));
    const path = join(directory, "event.json");
    writeFileSync(path, text);
    const environment = { ...base, GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: path };
    expect(readContext(environment)).toMatchObject({ owner: "acme", run: 77 });
    rmSync(directory, { recursive: true });
    expect(readContext(environment)).toMatchObject({ owner: "acme", run: 77 });
  });

  test.each([[undefined], ["orders"], ["a/b/c"], ["/"]])("no repository in %j", (name) => {
    expect(contextOf({ GITHUB_REPOSITORY: name }, {})).toBeUndefined();
  });
});

describe("the pull request of a fork's run", () => {
  const github = opened();
  const lookUp = { headOwner: "mallory", headBranch: "feature", headSha: headOf("b") };
  const open = (number: number, digit: string, base = "main") =>
    github.fake.state.pulls.push({ number, headOwner: "mallory", headBranch: "feature", headSha: headOf(digit), base });

  test("is the open one with that very head", async () => {
    open(4, "b");
    const found = valueOf(await github.open({ lookUp }).pullRequest());
    expect(found).toEqual({ number: 4, headSha: headOf("b"), base: "main", fromFork: true });
  });

  test("is none where it has moved on, where there are two, and where there is none", async () => {
    expect(valueOf(await github.open({ lookUp }).pullRequest())).toBeUndefined();
    open(4, "c");
    expect(valueOf(await github.open({ lookUp }).pullRequest())).toBeUndefined();
    open(5, "b");
    open(6, "b", "release");
    expect(valueOf(await github.open({ lookUp }).pullRequest())).toBeUndefined();
  });

  test("is not known where GitHub does not answer", async () => {
    github.fake.faults.push({ on: "pulls/list", status: 500 });
    expect(saidBy(await github.open({ lookUp }).pullRequest())).toMatch(/The pull request could not be looked up/);
  });

  test("costs no request where the event names it", async () => {
    const pullRequest = { number: 7, headSha: headOf("a"), base: "main", fromFork: false };
    expect(valueOf(await github.open({ pullRequest }).pullRequest())).toEqual(pullRequest);
    expect(valueOf(await github.open().pullRequest())).toBeUndefined();
    expect(github.asked()).toEqual([]);
  });
});
