import type { Manifest } from "./manifest.js";
import type { TrialBackend } from "./trial.js";

/** The state backend that all pipelines of a job agree on; undefined where it is left to the cluster or is none of those we know. */
export function configuredBackend(manifest: Manifest): TrialBackend | undefined {
  const all = new Set(
    manifest.pipelines.map(({ configuration }) =>
      backendNamed(configuration["state.backend.type"] ?? configuration["state.backend"] ?? ""),
    ),
  );
  const [only] = all;
  return all.size === 1 ? only : undefined;
}

/** By short name or factory class; `filesystem` and `jobmanager` are the old names of the heap. */
function backendNamed(name: string): TrialBackend | undefined {
  if (/rocksdb/i.test(name)) return "rocksdb";
  return /^(hashmap|filesystem|jobmanager)$|HashMap/.test(name) ? "hashmap" : undefined;
}
