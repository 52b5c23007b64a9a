import type { Operator, Pipeline } from "../manifest/manifest.js";
import type { Changes, Pair } from "./change.js";
import { pairByResemblance, swappedRings } from "./resemblance.js";
import { holdsState } from "./stateful.js";

/** Who is who in two versions of one pipeline. */
export interface Identities {
  /** Pairs between which Flink hands over state, whatever else changed; swapped ones are not among them. */
  readonly kept: readonly Pair[];
  readonly swapped: readonly (readonly Pair[])[];
  readonly bridged: readonly Pair[];
  readonly shadows: readonly Changes["uid-hash-shadows"][];
  /** Same operator to a person, another one to Flink. */
  readonly reidentified: readonly Pair[];
  readonly removed: readonly Operator[];
  readonly added: readonly Operator[];
}

/**
 * Pairs operators as `StateAssignmentOperation` does: by `setUidHash` where the snapshot has that id, else by generated id.
 * What is left over is paired by resemblance, for words only.
 */
export function identify(before: Pipeline, after: Pipeline): Identities {
  const baseline = new Map(before.operators.map((operator) => [operator.id, operator]));
  const matched: Pair[] = [];
  const bridged: Pair[] = [];
  const shadows: Changes["uid-hash-shadows"][] = [];
  const unmatched: Operator[] = [];
  for (const operator of after.operators) {
    const byHash = operator.uidHash === undefined ? undefined : baseline.get(operator.uidHash);
    const byId = baseline.get(operator.id);
    const partner = byHash ?? byId;
    if (partner === undefined) unmatched.push(operator);
    else matched.push({ before: partner, after: operator });
    if (byHash !== undefined && byHash.id !== operator.id) bridged.push({ before: byHash, after: operator });
    if (byHash !== undefined && byId !== undefined && byId !== byHash && holdsState(byId)) {
      shadows.push({ after: operator, taken: byHash, dropped: byId });
    }
  }
  const takenIds = new Set([...matched.map((one) => one.before.id), ...shadows.map((one) => one.dropped.id)]);
  const left = before.operators.filter((operator) => !takenIds.has(operator.id));
  const resembling = pairByResemblance(left, unmatched);
  const swapped = swappedRings(matched);
  const strangers = new Set(swapped.flat());
  return {
    kept: matched.filter((one) => !strangers.has(one)),
    swapped,
    bridged,
    shadows,
    reidentified: resembling.kept,
    removed: resembling.removed,
    added: resembling.added,
  };
}
