import type { Changes } from "../compare/change.js";
import type { Operator } from "../manifest/manifest.js";
import type { FlinkException } from "../manifest/trial.js";
import type { Judgement, Rule } from "./rule.js";
import { wholeOf } from "./whole.js";
import { called, flinksWords, theStates } from "./words.js";

export const restoreRefused: Rule<"restore-refused" | "newcomer-refused" | "job-manager-refused"> = {
  id: "restore-refused",
  title: "Flink's own restore of the operator fails",
  judge: (facts, { path }) => {
    if ("allowNonRestoredState" in facts)
      return facts.allowNonRestoredState === path.allowNonRestoredState ? byJobManager(facts) : null;
    if (!("before" in facts)) return expecting(facts.after, facts.after, facts.missing, facts.exception);
    const { before, after, backends, phase, exception, missing } = facts;
    if (!backends.includes(path.stateBackend)) return null;
    if (missing !== undefined) return expecting(before, after, missing, exception);
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

/** Neither a value nor Flink is to blame: with the states that are missing, the same restore goes well. */
const expecting = (
  operator: Operator,
  at: Operator,
  missing: readonly string[],
  exception: FlinkException,
): Judgement => {
  const states = theStates(missing);
  return {
    outcome: "refuses",
    evidence: "flink",
    operator,
    at,
    message: `The operator ${called(at)} cannot be restored: its own code expects something in ${states}, and the deployed job saved nothing there.`,
    why:
      "Flink tells every operator of a restored task that it is restored, also one that is new to the savepoint, and a state that is new is empty then. " +
      "The restore was carried out by Flink's own classes without these states and with them: only without them the operator's code threw.",
    fix: `In initializeState, go through ${states} and take what is there, instead of expecting an element because isRestored() is true.`,
    ...flinksWords(exception),
    change: `expects ${[...missing].sort().join(" ")}`,
  };
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
