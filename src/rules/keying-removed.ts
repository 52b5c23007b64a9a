import type { Rule } from "./rule.js";
import { scopeOf } from "../compare/stateful.js";
import { called, listed } from "./words.js";

export const keyingRemoved: Rule<"keying-removed"> = {
  id: "keying-removed",
  title: "An operator with keyed state is no longer keyed",
  judge: ({ before, after }) => {
    const states = before.states.filter((state) => scopeOf(state.kind) === "keyed" && state.seen !== "static");
    const timers = before.states.some((state) => state.kind === "timer") && before.facts["timers"] !== "never";
    // A key without keyed state or timers behind it is a matter of routing only.
    if (states.length === 0 && !timers) return null;
    const what = [
      ...(states.length === 0 ? [] : [`its keyed state (${listed(states.map((state) => `"${state.name}"`))})`]),
      ...(timers ? ["its timers"] : []),
    ];
    return {
      outcome: "loses",
      evidence: "rule",
      operator: before,
      at: after,
      message: `The operator ${called(before)} is no longer keyed; ${what.join(" and ")} is dropped without an error.`,
      why: "Flink builds the keyed state backend only for an operator with a key. Without one it never looks at the keyed state that was saved.",
      fix: "Keep the keyBy before this operator. If its keyed state is really not needed any more, give the new operator another uid and say so with --allowNonRestoredState.",
      change: "keyed -> not keyed",
    };
  },
};
