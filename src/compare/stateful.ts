import type { Operator, State, StateKind } from "../manifest/manifest.js";

export type Scope = "keyed" | "timer" | "operator" | "broadcast";

/** States of different scopes live in different places of a snapshot: one name can stand in several without a clash. */
export function scopeOf(kind: StateKind): Scope {
  switch (kind) {
    case "timer":
      return "timer";
    case "operator-list":
    case "operator-union":
      return "operator";
    case "broadcast":
      return "broadcast";
    default:
      return "keyed";
  }
}

/** The order of states in a manifest. */
export const inOrder = (one: State, other: State): number =>
  `${one.name} ${one.kind}` < `${other.name} ${other.kind}` ? -1 : 1;

/**
 * Whether a snapshot holds something of this operator: registered states count even while empty, a coordinator counts.
 * States found in bytecode alone do not: they may never be registered.
 */
export const holdsState = (operator: Operator): boolean => operator.coordinator || operator.states.some(isHeld);

/** Timer queues that no code ever puts a timer into, and nothing else: Flink asks for their operator, and nobody misses what is in them. */
export const holdsNothingButEmptyTimers = (operator: Operator): boolean =>
  operator.complete &&
  !operator.coordinator &&
  operator.facts["timers"] === "never" &&
  operator.states.every((state) => state.kind === "timer");

const isHeld = (state: State): boolean => state.seen !== "static";

/** Whether it cannot be told that a snapshot holds nothing of it. */
export const mayHoldState = (operator: Operator): boolean =>
  holdsState(operator) || !operator.complete || operator.states.length > 0;
