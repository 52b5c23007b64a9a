import type { Changes } from "../compare/change.js";
import type { Judgement, Rule } from "./rule.js";
import { wholeOf } from "./whole.js";
import { called, flinksWords } from "./words.js";

export const restoreRefused: Rule<"restore-refused" | "job-manager-refused"> = {
  id: "restore-refused",
  title: "Flink's own restore of the operator fails",
  judge: (facts, { path }) => {
    if ("allowNonRestoredState" in facts)
      return facts.allowNonRestoredState === path.allowNonRestoredState ? byJobManager(facts) : null;
    const { before, after, backends, phase, exception } = facts;
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

/** Before any task starts; which operator it is about stands in Flink's words alone. */
const byJobManager = ({ before, exception }: Changes["job-manager-refused"]): Judgement => ({
  outcome: "refuses",
  evidence: "flink",
  operator: wholeOf(before),
  message: `The savepoint of the pipeline "${before.name}" cannot be restored: the job manager refuses it before any task starts.`,
  why: "The deployed job's operators, with their parallelism, were offered to the new job graph by Flink's own classes, and this is what they threw.",
  fix: "Find the operator that Flink names, and put its uid, parallelism and max parallelism back as they were.",
  ...flinksWords(exception),
  change: `refused by the job manager ${exception.exception}`,
});

/** By the trial's phase, what fails although the job runs. */
const later: ReadonlyMap<string, string> = new Map([
  ["snapshot", "fails when the next savepoint is taken"],
  ["again", "cannot be restored from the next savepoint"],
  [
    "edges",
    "not if it has values at the edge of their type (missing, empty or extreme ones), which it may have or not",
  ],
]);
