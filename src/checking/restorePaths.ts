import type { StateBackend } from "../extract/options.js";
import { configuredBackend } from "../manifest/configured-backend.js";
import type { Manifest } from "../manifest/manifest.js";
import type { RestorePath } from "../rules/outcome.js";
import type { CheckOptions } from "./options.js";

/** A state backend that nobody named and the job did not set is not guessed: both are judged, and the worse is the outcome. */
export function restorePaths(
  { jobs, allowNonRestoredState }: CheckOptions,
  candidate: Manifest,
): readonly RestorePath[] {
  const stated = jobs.candidate.stateBackend ?? configuredBackend(candidate);
  const backends: readonly StateBackend[] = stated === undefined ? ["hashmap", "rocksdb"] : [stated];
  return backends.map((stateBackend) => ({
    restoreFrom: "canonical-savepoint",
    claimMode: "no-claim",
    stateBackend,
    allowNonRestoredState,
  }));
}
