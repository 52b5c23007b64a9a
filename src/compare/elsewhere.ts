import type { Operator } from "../manifest/manifest.js";
import type { Pair } from "./change.js";

/**
 * Of `operators`, those whose automatic id may be that of one among `others` at a parallelism that is not known here. The rest is apart from all of
 * them, whatever the parallelism is.
 */
export function perhapsAmong(operators: readonly Operator[], others: readonly Operator[]): readonly Operator[] {
  const elsewhere = others.map(possibleIds);
  const known = new Set(elsewhere.flatMap((ids) => ids ?? []));
  const allKnown = elsewhere.every((ids) => ids !== undefined);
  return operators.filter((operator) => {
    const ids = possibleIds(operator);
    // An operator with one id is not found under an id of which nothing is known either.
    if (ids === undefined || (!allKnown && isUnsettled(operator))) return true;
    return ids.some((id) => known.has(id));
  });
}

/** The same of operators that look like one another and have other ids: of `pairs`, those that may be one after all. */
export function perhapsUnmoved(pairs: readonly Pair[], after: readonly Operator[]): readonly Pair[] {
  const perhaps = perhapsAmong(
    pairs.map((pair) => pair.before),
    after,
  );
  return pairs.filter((pair) => perhaps.includes(pair.before) || possibleIds(pair.after) === undefined);
}

const isUnsettled = ({ unsettled }: Operator): boolean => unsettled?.includes("id") === true;

const possibleIds = (operator: Operator): readonly string[] | undefined => {
  if (!isUnsettled(operator)) return [operator.id];
  return operator.otherId === undefined ? undefined : [operator.id, operator.otherId];
};
