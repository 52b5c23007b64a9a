import { isReplaced } from "../compare/replaced.js";
import type { Rule } from "./rule.js";
import { isReplacedSource } from "./source-replaced.js";
import { called } from "./words.js";

export const stateRemoved: Rule<"state-removed"> = {
  id: "state-removed",
  title: "A state is no longer asked for, and Flink carries it along",
  judge: ({ before, after, state, to }) => {
    // What a source saved is its position, and what a replaced operator saved is one loss: those rules say what it means.
    if (isReplacedSource(before, after) || isReplaced(before, after)) return null;
    const about = {
      evidence: "rule",
      operator: before,
      at: after,
      state: state.name,
      change: `${state.kind} removed`,
    } as const;
    if (to !== undefined)
      return {
        ...about,
        outcome: "loses",
        message: `The state "${state.name}" of ${called(before)} seems to have moved to ${called(to)}. There it starts empty, without an error.`,
        why: `Flink finds a state by its operator's id and its name. What was saved stays with ${called(before)}, which carries it along unread.`,
        fix: `Let ${called(before)} go on keeping "${state.name}", or write its values into the savepoint for ${called(to)} with the State Processor API. If it is really another state that has the same name, nothing is lost that the new code wants.`,
      };
    return {
      ...about,
      // Nothing that the new code still wants is lost, so the restore is whole: a note, not a warning.
      outcome: "compatible",
      message: `The state "${state.name}" of ${called(before)} is no longer asked for. Flink keeps it in every savepoint from now on.`,
      why: "A restored state that nobody registers is neither dropped nor an error; it is written on as it is.",
      fix: "Nothing has to be done now. Keep the classes that it is made of in the JAR, and do not give its name to another state later: the old values would be back.",
    };
  },
};
