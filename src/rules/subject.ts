import type { Pair } from "../compare/change.js";
import { holdsState } from "../compare/stateful.js";

/**
 * Of the operators that one root cause hits, the one that the finding is about: one that holds state where there is one, of
 * these the one with the smallest id. So no order of operators shows in the finding, nor in its fingerprint.
 */
export function subjectOf<P extends Pair>(hit: readonly P[]): P | undefined {
  const holding = hit.filter(({ before }) => holdsState(before));
  const [first, ...others] = holding.length > 0 ? holding : hit;
  if (first === undefined) return undefined;
  return others.reduce((smallest, one) => (one.before.id < smallest.before.id ? one : smallest), first);
}
