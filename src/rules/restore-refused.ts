import type { Rule } from "./rule.js";
import { called, flinksWords } from "./words.js";

export const restoreRefused: Rule<"restore-refused"> = {
  id: "restore-refused",
  title: "Flink's own restore of the operator fails",
  judge: ({ before, after, backends, phase, exception }, { path }) => {
    if (!backends.includes(path.stateBackend)) return null;
    const said = later.get(phase);
    return {
      // A job that never has such values never meets this.
      outcome: phase === "edges" ? "unknown" : said === undefined ? "refuses" : "fails-later",
      evidence: "flink",
      operator: before,
      at: after,
      message:
        said === undefined
          ? `The operator ${called(before)} cannot be restored from what the deployed job saved.`
          : `The operator ${called(before)} takes its old state over, but ${said}.`,
      why: "The deployed job's states were offered to the new operator by Flink's own classes, and this is what they threw.",
      fix: "Put the types and states of this operator back as they were, and bring the change in under new state names.",
      ...flinksWords(exception),
      change: `refused ${exception.exception}`,
    };
  },
};

/** By the trial's phase, what fails although the job runs. */
const later: ReadonlyMap<string, string> = new Map([
  ["snapshot", "fails when the next savepoint is taken"],
  ["again", "cannot be restored from the next savepoint"],
  [
    "edges",
    "not if it has values at the edge of their type (missing, empty or extreme ones), which it may have or not",
  ],
]);
