import type { StateBackend } from "../extract/options.js";
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

/** What all pipelines agree on; `filesystem` and `jobmanager` are the old names of the heap. */
function configuredBackend(manifest: Manifest): StateBackend | undefined {
  const names = manifest.pipelines.map(
    ({ configuration }) => configuration["state.backend.type"] ?? configuration["state.backend"] ?? "",
  );
  const all = new Set(
    names.map((name) =>
      /rocksdb/i.test(name)
        ? "rocksdb"
        : /^(hashmap|filesystem|jobmanager)$|HashMap/.test(name)
          ? "hashmap"
          : undefined,
    ),
  );
  const [only] = all;
  return all.size === 1 ? only : undefined;
}
