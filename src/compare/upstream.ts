import type { Operator } from "../manifest/manifest.js";

/** Operators of one pipeline, in which each has an id of its own. */
export const operatorsById = (operators: readonly Operator[]): ReadonlyMap<string, Operator> =>
  new Map(operators.map((operator) => [operator.id, operator]));

/** The operators of both versions by their ids, among which those before another one are. */
export interface Upstream {
  readonly before: ReadonlyMap<string, Operator>;
  readonly after: ReadonlyMap<string, Operator>;
}

/** An operator and all that it stands behind, each once, the nearest first. */
export function upstreamOf(operator: Operator, byId: ReadonlyMap<string, Operator>): readonly Operator[] {
  const seen = new Set([operator]);
  // A set walked while it grows.
  for (const at of seen)
    for (const { from } of at.inputs) {
      const next = byId.get(from);
      if (next !== undefined) seen.add(next);
    }
  return [...seen];
}
