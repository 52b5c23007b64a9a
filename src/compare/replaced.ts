import type { Operator, State } from "../manifest/manifest.js";
import { pairRenamedStates } from "./renamed.js";

/**
 * Whether another operator stands behind a kept id: no state of the one has a name of the other's, and both keep some. One that keeps
 * nothing has nothing to miss; states of one type under another name are renamed, and that is said of each.
 */
export function isReplaced(before: Operator, after: Operator): boolean {
  if (before.class === after.class && before.function === after.function) return false;
  if (!after.complete || (before.key !== undefined && after.key === undefined)) return false;
  const [saved, asked] = [keptBy(before), keptBy(after)];
  const names = new Set(asked.map((state) => state.name));
  if (saved.some((state) => names.has(state.name))) return false;
  const { removed, added } = pairRenamedStates(saved, asked);
  return removed.length > 0 && added.length > 0;
}

/** Timers apart: every keyed process function has a service of the same name. */
const keptBy = (operator: Operator): readonly State[] =>
  operator.states.filter((state) => state.kind !== "timer" && state.seen !== "static");
