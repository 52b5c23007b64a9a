import { isReplaced } from "../compare/replaced.js";
import type { Operator } from "../manifest/manifest.js";
import type { Rule } from "./rule.js";
import { isReplacedSource } from "./source-replaced.js";
import { called } from "./words.js";

export const stateRemoved: Rule<"state-removed"> = {
  id: "state-removed",
  title: "A state is no longer asked for, and Flink carries it along",
  judge: ({ before, after, state, movedTo, waited }) => {
    // What a source saved is its position, and what a replaced operator saved is one loss: those rules say what it means.
    if (isReplacedSource(before, after) || isReplaced(before, after)) return null;
    const subject = { evidence: "rule", operator: before, at: after, state: state.name } as const;
    if (movedTo !== undefined)
      return {
        ...subject,
        outcome: "loses",
        message: `The state "${state.name}" of ${called(before)} seems to have moved to ${called(movedTo)}, where it starts empty, without an error.`,
        why: "Flink finds a state by its operator's id and then by its name. What one operator saved is handed to no other: it is carried along unread.",
        fix: `Ask for "${state.name}" in ${called(before)} as before, or fill that of ${called(movedTo)} anew: from the source, or in a savepoint that the State Processor API rewrote. If ${called(movedTo)} only happens to have a state of this name, nothing is lost that the new code wants.`,
        change: `${state.kind} moved`,
      };
    const keeper = before.function;
    if (keeper !== undefined && isUnasked(keeper, after))
      return {
        ...subject,
        outcome: "loses",
        message: `The state "${state.name}" of ${called(before)} starts from nothing, without an error: the function that keeps it, ${keeper}, is inside ${after.function ?? "another one"} now, which is not asked for state and so cannot pass it on.`,
        why: "Flink gives an operator's state to the function that the operator was made with, and saves what that one wants saved, if it is a CheckpointedFunction. Of functions inside it Flink knows nothing. What was saved is carried along unread.",
        fix: `Let ${after.function ?? "the outer function"} implement CheckpointedFunction and hand initializeState and snapshotState on to the function that it holds: the state is found again, under the same operator and name.`,
        change: `${state.kind} out of reach`,
      };
    if (waited)
      return {
        ...subject,
        evidence: "heuristic",
        outcome: "loses",
        message: `What waits in the state "${state.name}" of ${called(before)} is never handed on, without an error. The deployed job does that when its timers go off; the new one no longer asks for the state, and made-up records brought nothing out at its timers.`,
        why: "A restored state that nobody registers is neither dropped nor an error: it is written on as it is, and nobody looks into it again. Records that came before the savepoint do not come a second time.",
        fix: `Ask for "${state.name}" for one more release, and hand on and clear what a timer, or the next record of its key, finds there: the old timers still go off. Take it out when all of them have. If what waits may go, nothing has to be done.`,
        change: `${state.kind} removed with what waits`,
      };
    // Nothing that the new code still wants is lost, so the restore is whole: a note, not a warning.
    return {
      ...subject,
      outcome: "compatible",
      message: `The state "${state.name}" of ${called(before)} is no longer asked for. Flink keeps it in every savepoint from now on.`,
      why: "A restored state that nobody registers is neither dropped nor an error; it is written on as it is.",
      fix: "Nothing has to be done now. Keep the classes that it is made of in the JAR, and do not give its name to another state later: the old values would be back.",
      change: `${state.kind} removed`,
    };
  },
};

/** Whether the operator's function holds that one without being asked for state itself; the extractor says so. */
const isUnasked = (keeper: string, { facts }: Operator): boolean =>
  (facts["functions.unasked"] ?? "").split(", ").includes(keeper);
