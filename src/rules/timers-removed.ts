import { isReplaced } from "../compare/replaced.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const timersRemoved: Rule<"timers-removed"> = {
  id: "timers-removed",
  title: "Timers that were set have nobody left to fire for",
  judge: ({ before, after, service, states }) => {
    // Every keyed process function has a timer service; where no code can set a timer there is none to lose.
    if (before.facts["timers"] === "never") return null;
    // One loss, with its states.
    if (isReplaced(before, after)) return null;
    const [first] = states;
    if (first === undefined) return null;
    return {
      outcome: "loses",
      evidence: "rule",
      operator: before,
      at: after,
      state: first.name,
      message: `The timers of ${called(before)} (service "${service}") are no longer taken over; those that are set will never fire.`,
      why: "Timers are restored into the timer service of the same name. Without it they are carried along in every savepoint, and nothing happens when their time comes.",
      fix: "Keep the operator one that has timers (a KeyedProcessFunction, the window) until the last of them has fired.",
      change: `timers ${service} removed`,
    };
  },
};
