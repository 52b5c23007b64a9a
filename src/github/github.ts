import type { Context, PullRequest } from "./event.js";

/**
 * What the rest of the program asks of GitHub. Nothing here throws for a fault of the API, of its permissions or of the network:
 * such a fault is a value, because the verdict stands whether or not it could be shown there.
 */
export interface GitHub {
  readonly context: Context;
  /**
   * The pull request that this run is about. No call except for `workflow_run`, whose event does not name a fork's pull request.
   * No pull request is no fault: `undefined`.
   */
  pullRequest(): Promise<Answer<PullRequest | undefined>>;
  upsertComment(comment: Comment): Promise<Answer<CommentState>>;
  postCheckRun(check: CheckRun): Promise<Answer<CheckRunMade>>;
  /** `undefined`: there is no such branch, or no such file in it. Of a branch of this repository alone, never of a tag. */
  readFileFromBranch(branch: string, path: string): Promise<Answer<string | undefined>>;
  /** The commit that last changed the file. `undefined`: there is none. */
  lastChange(branch: string, path: string): Promise<Answer<Recorded | undefined>>;
  /** One commit on an orphan branch that belongs to this program, or none where the file is there with these bytes. */
  writeFileToBranch(file: BranchFile): Promise<Answer<BranchState>>;
  uploadReleaseAsset(asset: ReleaseAsset): Promise<Answer<AssetState>>;
}

/** `because` and `remedy` are sentences of ours; words of the server in them are on one line and cut, but not escaped for a medium. */
export type Answer<T> =
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "degraded"; readonly because: string; readonly remedy: string };

/** One sticky comment of a pull request and key. Its markers are put before the body here, so the body has none. */
export interface Comment {
  readonly pullRequest: number;
  /** What tells this comment from our others on the same pull request, for instance the job's name. Any text. */
  readonly key: string;
  /** The commit that the body is about. */
  readonly headSha: string;
  /**
   * At most `longestBody` characters. `before` is our comment as it stands, whoever may have edited it since; a text of strangers.
   */
  readonly body: (before: string | undefined) => string;
  /** Whether to make one where there is none; where there is one, it is brought up to date in any case. */
  readonly create: boolean;
}

/** GitHub refuses 65,536 and more, and the markers need some. */
export const longestBody = 65_000;

/** `superseded`: one about a newer commit stands there and was left alone. `absent`: there was none, and none was to be made. */
export type CommentState =
  | { readonly did: "created" | "updated" | "superseded"; readonly id: number; readonly url: string }
  | { readonly did: "absent" };

export type Conclusion = "success" | "failure" | "neutral" | "action_required";

/** Title, summary and texts that are longer than GitHub takes are cut. */
export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** On a line of a file of the checkout; lines count from 1. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** `annotations`: how many of them GitHub has now. Fewer than were given where a later batch failed or there are too many. */
export interface CheckRunMade {
  readonly id: number;
  readonly url: string;
  readonly annotations: number;
}

export interface Recorded {
  readonly commit: string;
  /** ISO 8601. */
  readonly at: string;
  /** Login, or the name in the commit. Foreign text. */
  readonly by: string;
}

export interface BranchFile {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  /** Of the commit. */
  readonly message: string;
}

export interface BranchState {
  readonly did: "recorded" | "unchanged";
  readonly commit: string;
}

export interface ReleaseAsset {
  readonly tag: string;
  readonly name: string;
  readonly text: string;
}

export interface AssetState {
  readonly did: "uploaded" | "unchanged";
  readonly url: string;
}
