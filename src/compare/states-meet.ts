import type { Operator, State } from "../manifest/manifest.js";
import { mainRole } from "./serializers.js";
import { scopeOf } from "./stateful.js";

/** What becomes of states that Flink hands to an operator which is not the one that saved them. */
export type Meeting = "taken-over" | "clash" | "pass-by";

/**
 * `taken-over`: a state of one name, kind and type, which Flink attaches without a word. `clash`: of one name, but of another
 * kind or type. `pass-by`: no name in common. Timers stay out: every keyed operator has a timer service of the same name.
 */
export function meeting(saved: Operator, receiver: Operator): Meeting {
  // Two sources of one connector read each other's splits and positions.
  const sources = saved.coordinator && receiver.coordinator && saved.class === receiver.class;
  if (sources && saved.facts["source"] === receiver.facts["source"]) return "taken-over";
  let clashes = false;
  for (const state of saved.states) {
    if (state.kind === "timer" || state.seen === "static") continue;
    const other = receiver.states.find((one) => one.name === state.name && scopeOf(one.kind) === scopeOf(state.kind));
    if (other === undefined) continue;
    if (isSameType(state, other)) return "taken-over";
    clashes = true;
  }
  return clashes ? "clash" : "pass-by";
}

const isSameType = (one: State, other: State): boolean => {
  const role = mainRole(one);
  return one.kind === other.kind && one.serializers[role]?.snapshot === other.serializers[role]?.snapshot;
};
