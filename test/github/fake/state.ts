import { Objects } from "./objects.js";

export interface FakeComment {
  id: number;
  issue: number;
  body: string;
  login: string;
}

export interface FakeCheck {
  id: number;
  name: string;
  headSha: string;
  conclusion: string;
  title: string;
  summary: string;
  annotations: unknown[];
}

export interface FakeAsset {
  id: number;
  name: string;
  /** An upload that broke off leaves `starter`, as GitHub's prose has it, or `open`, as its schema does. */
  state: "uploaded" | "open";
  digest: string | null;
  data: string;
}

export interface FakeRelease {
  id: number;
  tag: string;
  draft: boolean;
  immutable: boolean;
  assets: FakeAsset[];
}

export interface FakePull {
  readonly number: number;
  readonly headOwner: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly base: string;
}

export type Right = "none" | "read" | "write";
export type Scope = "contents" | "issues" | "pull-requests" | "checks";

/** One repository and who may do what in it. Tests write here what there is, and read here what came of it. */
export class State {
  readonly owner = "acme";
  readonly repo = "orders";
  readonly objects = new Objects();
  readonly comments: FakeComment[] = [];
  readonly checks: FakeCheck[] = [];
  readonly releases: FakeRelease[] = [];
  readonly pulls: FakePull[] = [];
  /** Branches that a rule protects. */
  readonly guarded = new Set<string>();
  /** Whether there is a commit at all. */
  empty = false;
  token = "ghs_123456789_of.the.job";
  login = "github-actions[bot]";
  rights: Record<Scope, Right> = { contents: "write", issues: "none", "pull-requests": "write", checks: "write" };
  #last = 1000;

  next(): number {
    return (this.#last += 1);
  }

  comment(issue: number, body: string, login = this.login): FakeComment {
    const made = { id: this.next(), issue, body, login };
    this.comments.push(made);
    return made;
  }
}
