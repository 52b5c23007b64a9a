import type { Operator, SerializerTree, State } from "../manifest/manifest.js";
import type { Answer } from "../manifest/rehearsal.js";
import type { Pair } from "./change.js";
import { mainRole } from "./serializers.js";

/**
 * Whether records seem to wait in a state that is no longer asked for: many lie there, timers have handed something on, and none does any more. One
 * value that a timer told of is no record that waits, and may have been given up together with what was told.
 */
export const waitedForTimers = ({ before, after }: Pair, state: State): boolean =>
  holdsMany(state) && speaksAtTimers(before) && keepsSilentAtTimers(after);

function holdsMany(state: State): boolean {
  const tree = state.serializers[mainRole(state)]?.tree;
  if (tree === undefined) return false;
  const many = state.kind === "list" || state.kind === "map" || tree.family === "list" || tree.family === "map";
  return many && isOfRecords(tree);
}

/** Texts may be records; numbers are what was made of some. */
const isOfRecords = ({ family, type, children }: SerializerTree): boolean =>
  ["list", "map", "set", "array", "ttl"].includes(family)
    ? Object.entries(children ?? {}).some(([name, child]) => name !== "key" && isOfRecords(child))
    : (family !== "basic" && family !== "enum") || type === "java.lang.String";

const speaksAtTimers = (operator: Operator): boolean =>
  atTimers(operator).some(({ emitted = [] }) => emitted.length > 0);

function keepsSilentAtTimers(operator: Operator): boolean {
  if (operator.facts["timers"] === "never") return true;
  const answers = atTimers(operator);
  return answers.length > 0 && answers.every(({ emitted }) => emitted?.length === 0);
}

const atTimers = ({ rehearsal, rehearsalInPlace }: Operator): readonly Answer[] => [
  ...(rehearsal?.atTimers ?? []),
  ...(rehearsalInPlace?.atTimers ?? []),
];
