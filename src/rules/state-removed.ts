import { isReplaced } from "../compare/replaced.js";
import type { Rule } from "./rule.js";
import { isReplacedSource } from "./source-replaced.js";
import { called } from "./words.js";

export const stateRemoved: Rule<"state-removed"> = {
  id: "state-removed",
  title: "A state is no longer asked for, and Flink carries it along",
  judge: ({ before, after, state }) =>
    // What a source saved is its position, and what a replaced operator saved is one loss: those rules say what it means.
    isReplacedSource(before, after) || isReplaced(before, after)
      ? null
      : {
          // Nothing that the new code still wants is lost, so the restore is whole: a note, not a warning.
          outcome: "compatible",
          evidence: "rule",
          operator: before,
          at: after,
          state: state.name,
          message: `The state "${state.name}" of ${called(before)} is no longer asked for. Flink keeps it in every savepoint from now on.`,
          why: "A restored state that nobody registers is neither dropped nor an error; it is written on as it is.",
          fix: "Nothing has to be done now. Keep the classes that it is made of in the JAR, and do not give its name to another state later: the old values would be back.",
          change: `${state.kind} removed`,
        },
};
