import type { ReadBranch } from "../baseline/branch.js";
import type { JobOptions, RunOptions } from "../extract/options.js";
import type { Evidence } from "../rules/outcome.js";
import type { Policy } from "../verdict/policy.js";

export interface CheckOptions {
  /** Path of a JAR or a manifest, or `branch:...`. */
  readonly baseline: string;
  /** How to read what was recorded on a branch; absent where no repository is known. */
  readonly readBranch?: ReadBranch;
  /** Path of a JAR or a manifest. */
  readonly candidate: string;
  readonly jobs: { readonly baseline: JobOptions; readonly candidate: JobOptions };
  /** A file, or whether one is to be made where it can be. */
  readonly trial: string | boolean;
  readonly allowNonRestoredState: boolean;
  readonly policy: Policy;
  /** Ceiling of the evidence, where manifest and trial are the claim of somebody else's job. */
  readonly evidence?: Evidence;
  readonly run: RunOptions;
}
