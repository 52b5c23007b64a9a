/** What the run is about, out of the environment and the event's payload. Absent is what the event does not say. */
export interface Context {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  /** Page of this run, where it runs on GitHub. */
  readonly runUrl?: string;
  /** The commit that a check run belongs to: of a pull request its head, never the merge commit that GitHub tests. */
  readonly headSha: string;
  /** Branch that a pull request or a merge group goes to, without `refs/heads/`; of a push the branch itself. */
  readonly base?: string;
  readonly pullRequest?: PullRequest;
  /** The code comes from another repository: its token cannot write, and what its jobs made are claims. */
  readonly fromFork: boolean;
  /** Runs grow with time; for `workflow_run` the run that started this one, because that one knows when the commit came. */
  readonly run: number;
  readonly attempt: number;
  /** Code of the pull request must not be executed: the run holds secrets or a token that can write. */
  readonly mustNotExecute: boolean;
  /** Only for `workflow_run`: what to look up the pull request by. */
  readonly lookUp?: { readonly headOwner: string; readonly headBranch: string; readonly headSha: string };
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly base: string;
  readonly fromFork: boolean;
}
