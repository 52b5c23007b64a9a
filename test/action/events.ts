/** Payloads with the fields that GitHub's events have and that matter here. */

const repository = { name: "orders", full_name: "acme/orders", owner: { login: "acme" }, default_branch: "main" };

export const head = (digit: string): string => digit.repeat(40);

export const pullRequest = (headSha: string, from = "acme/orders") => ({
  name: "pull_request",
  payload: {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      head: { ref: "feature", sha: headSha, repo: { full_name: from, fork: from !== "acme/orders" } },
      base: { ref: "main", sha: head("2"), repo: { full_name: "acme/orders" } },
    },
    repository,
  },
});

export const push = {
  name: "push",
  payload: { ref: "refs/heads/main", after: head("f"), deleted: false, repository },
};

export const mergeGroup = {
  name: "merge_group",
  payload: {
    action: "checks_requested",
    merge_group: {
      head_sha: head("f"),
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${head("2")}`,
      base_ref: "refs/heads/main",
      base_sha: head("2"),
    },
    repository,
  },
};

export const pullRequestTarget = (headSha: string) => ({
  ...pullRequest(headSha, "stranger/orders"),
  name: "pull_request_target",
});

/** What follows a run on a fork's pull request: it names no pull request. */
export const workflowRun = (headSha: string) => ({
  name: "workflow_run",
  payload: {
    action: "completed",
    workflow_run: {
      id: 5000,
      run_attempt: 1,
      event: "pull_request",
      head_sha: headSha,
      head_branch: "feature",
      head_repository: { full_name: "stranger/orders", owner: { login: "stranger" } },
      pull_requests: [],
    },
    repository,
  },
});
