import type { Operator } from "../manifest/manifest.js";

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
