import type { Operator } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import type { Report } from "./report.js";
import { scopeOf } from "./stateful.js";

/**
 * What could not be seen is a change only where the code that hides it changed; else it stays as it was, listed apart.
 * `stateCode` covers just the methods that touch state, so that an edit elsewhere in the class stays silent.
 */
export function compareUnseen(pair: Pair, report: Report): void {
  const { before, after } = pair;
  if (before.complete && after.complete) return;
  const seen = new Set(namesOf(after));
  const vanished = after.complete ? [] : namesOf(before).filter((name) => !seen.has(name));
  const because = after.incompleteBecause ?? before.incompleteBecause ?? "its states could not be seen whole";
  if (vanished.length > 0)
    report("unseen-changed", {
      ...pair,
      because: `${because}; not seen any more: ${vanished.map(nameOf).sort().join(", ")}`,
    });
  else if (hidingCode(before) !== hidingCode(after)) report("unseen-changed", { ...pair, because });
}

const hidingCode = (operator: Operator): string => operator.facts["stateCode"] ?? operator.code;

/** Timers that no code ever sets are none to miss. */
const namesOf = (operator: Operator): readonly string[] =>
  operator.states
    .filter((state) => state.kind !== "timer" || operator.facts["timers"] !== "never")
    .map((state) => `${scopeOf(state.kind)} ${state.name}`);

const nameOf = (key: string): string => key.slice(key.indexOf(" ") + 1);
