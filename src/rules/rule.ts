import type { ChangeKind, Changes } from "../compare/change.js";
import type { Operator } from "../manifest/manifest.js";
import type { Evidence, Outcome, RestorePath } from "./outcome.js";

/** One rule: judges one kind of change. Its file, page, test and recorded restore carry its id. */
export interface Rule<K extends ChangeKind = ChangeKind> {
  readonly id: string;
  /** One sentence; the page's first line is the same. */
  readonly title: string;
  /** Null means: harmless here, or another rule's business. Say in a comment why. */
  readonly judge: (facts: Changes[K], circumstances: Circumstances) => Judgement | null;
}

/** What a judgement may hang on besides the change itself. */
export interface Circumstances {
  readonly path: RestorePath;
  /** Flink version that will do the restoring. */
  readonly flink: string;
  /** Whether a trial by Flink's own classes stands behind the facts. */
  readonly tried: boolean;
}

export interface Judgement {
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  /** The operator the finding is about, as the baseline knows it: the one a person would look up. */
  readonly operator: Operator;
  /** The candidate's operator, where there is one: its source line is where the finding is shown. */
  readonly at?: Operator;
  readonly state?: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly flinkSays?: { readonly exception: string; readonly message: string };
  /** What the fingerprint is made of besides rule, operator and state; canonical, no wording. */
  readonly change: string;
}

/** For every kind of change its rules, or the reason why none is needed. A kind left out does not compile. */
export type RuleBook = { readonly [K in ChangeKind]: readonly Rule<K>[] | Waiver };

export interface Waiver {
  readonly because: string;
}
