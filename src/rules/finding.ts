import type { SourceLine } from "../manifest/manifest.js";
import type { Evidence, Outcome, PathOutcome } from "./outcome.js";

/** One judged difference, as `--format json` publishes it (schema/report.schema.json). */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  readonly pipeline: string;
  readonly operator: OperatorName;
  readonly state?: string;
  /** What happens, and to whose state. */
  readonly message: string;
  readonly why: string;
  /** What to do now. */
  readonly fix: string;
  readonly flinkSays?: { readonly exception: string; readonly message: string };
  readonly paths: readonly PathOutcome[];
  readonly location?: SourceLine;
  /** Survives commits, line moves and rewording. */
  readonly fingerprint: string;
}

export interface OperatorName {
  readonly id: string;
  readonly uid?: string;
  readonly name: string;
}

/** A weakness that is no difference. Never a finding, never changes outcome or exit status. */
export interface Advice {
  readonly id: string;
  readonly operator?: OperatorName;
  readonly message: string;
  readonly fix: string;
}

/** Something that could not be seen on either side and did not change. */
export interface Unseen {
  readonly operator: OperatorName;
  readonly what: string;
  readonly because: string;
  readonly remedy: string;
}
