import type { Operator, State } from "../manifest/manifest.js";
import { pairRenamedStates } from "./renamed.js";

/**
 * Whether another operator stands behind a kept id: no state of the one has a name of the other's, and both keep some. One that keeps
 * nothing has nothing to miss but records that were under way; states of one type under another name are renamed, and that is said of each.
 */
export function isReplaced(before: Operator, after: Operator): boolean {
  if (before.class === after.class && before.function === after.function) return false;
  if (!after.complete || (before.key !== undefined && after.key === undefined)) return false;
  const [saved, asked] = [keptBy(before), keptBy(after)];
  const names = new Set(asked.map((state) => state.name));
  if (saved.some((state) => names.has(state.name))) return false;
  const { removed, added } = pairRenamedStates(saved, asked);
  return removed.length > 0 && (added.length > 0 || removed.some(isUnderWay));
}

/** Records that came in and have not yet gone on (`AsyncWaitOperator`): nobody else has them, so that they are missed even by one that keeps nothing. */
const isUnderWay = (state: State): boolean => state.name === "_async_wait_operator_state_";

/** Timers apart: every keyed process function has a service of the same name. */
const keptBy = (operator: Operator): readonly State[] =>
  operator.states.filter((state) => state.kind !== "timer" && state.seen !== "static");
