import type { JobOptions, RunOptions } from "../extract/options.js";
import type { Policy } from "../verdict/policy.js";

export interface CheckOptions {
  /** Paths of a JAR or a manifest. */
  readonly baseline: string;
  readonly candidate: string;
  readonly jobs: { readonly baseline: JobOptions; readonly candidate: JobOptions };
  /** A file, or whether one is to be made where it can be. */
  readonly trial: string | boolean;
  readonly allowNonRestoredState: boolean;
  readonly policy: Policy;
  readonly run: RunOptions;
}
