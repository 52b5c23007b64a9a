import type { Operator, Pipeline } from "../manifest/manifest.js";
import type { Cause, Pair } from "./change.js";
import type { Identities } from "./identity.js";
import { pair } from "./pair.js";

/**
 * Which edit moved the automatic ids. Flink hashes, for each operator: how many were hashed before it (breadth first, from the
 * sources in the order of their making), how many of its outputs are chainable, and its inputs' ids (`StreamGraphHasherV2`).
 * So the edit is one of a few, tried from the most telling to the least; uids of other operators do not protect from it.
 */
export function causeOf(before: Pipeline, after: Pipeline, identities: Identities): Cause {
  const pairs = [...identities.kept, ...identities.reidentified, ...identities.swapped.flatMap(unswap)];
  const [gone, come] = [
    [...identities.removed, ...identities.replaced],
    [...identities.added, ...identities.replacing],
  ];
  // A map that calls another class is one map as before, to the hashes.
  const rewritten = pair(gone, come, classOf, classOf);
  const { removed, added } =
    rewritten.removed.length + rewritten.added.length > 0 ? rewritten : { removed: gone, added: come };
  const edits: readonly Cause[] = [
    { edit: "operator-inserted", operators: added },
    { edit: "operator-deleted", operators: removed },
    {
      edit: "uid-changed-upstream",
      operators: identities.reidentified.filter(({ before: b, after: a }) => b.uid !== a.uid).map((one) => one.after),
    },
    {
      edit: "parallelism-changed",
      operators: pairs.filter(({ before: b, after: a }) => b.parallelism !== a.parallelism).map((one) => one.after),
    },
    { edit: "chaining-changed", operators: rechained(pairs) },
    {
      edit: "sources-reordered",
      operators: reordered(pairs, before, after, (operator) => operator.inputs.length === 0),
    },
    { edit: "operators-reordered", operators: reordered(pairs, before, after, () => true) },
  ];
  return edits.find((edit) => edit.operators.length > 0) ?? { edit: "unknown", operators: [] };
}

const classOf = (operator: Operator): string => operator.class;

/** In a ring the receivers are rotated; put each back to the one that it looks like. */
function unswap(ring: readonly Pair[]): readonly Pair[] {
  return ring.map((one, index) => ({ before: (ring[(index + 1) % ring.length] as Pair).before, after: one.after }));
}

function rechained(pairs: readonly Pair[]): readonly Operator[] {
  const heads = new Map(pairs.map(({ before, after }) => [before.id, after.id]));
  return pairs.filter(({ before, after }) => heads.get(before.chain) !== after.chain).map((one) => one.after);
}

function reordered(
  pairs: readonly Pair[],
  before: Pipeline,
  after: Pipeline,
  among: (operator: Operator) => boolean,
): readonly Operator[] {
  const partner = new Map(pairs.map((one) => [one.after, one.before]));
  const paired = new Set(pairs.map((one) => one.before));
  const was = before.operators.filter((operator) => among(operator) && paired.has(operator));
  const is = after.operators.filter((operator) => among(operator) && partner.has(operator));
  return is.filter((operator, index) => partner.get(operator) !== was[index]);
}
