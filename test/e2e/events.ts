import {
  head,
  mergeGroup as group,
  pullRequest as pull,
  push as toMain,
  workflowRun as follows,
} from "../action/events.js";
import type { Event } from "./github.js";

export { head } from "../action/events.js";

/** The pull request 7 at a commit of one repeated digit. */
export const pullRequest = (digit: string): Event => pull(head(digit));

/** The pull request of somebody who cannot write here. */
export const forkPullRequest = (digit: string): Event => ({ ...pull(head(digit), "stranger/orders"), fork: true });

/** Comes when the run on a pull request has ended, of whomever it is, and runs with the rights of the repository itself. */
export const afterRunOf = (owner: string, digit: string, run: number): Event => {
  const { name, payload } = follows(head(digit));
  const head_repository = { full_name: `${owner}/orders`, owner: { login: owner } };
  return { name, payload: { ...payload, workflow_run: { ...payload.workflow_run, id: run, head_repository } } };
};

export const mergeGroup: Event = { ...group, ref: group.payload.merge_group.head_ref };

export const pushTo = (branch: string): Event => ({
  name: "push",
  payload: { ...toMain.payload, ref: `refs/heads/${branch}` },
});

export const release = (tag: string): Event => ({
  name: "release",
  payload: {
    action: "published",
    release: { tag_name: tag, draft: false, prerelease: false },
    repository: toMain.payload.repository,
  },
});
