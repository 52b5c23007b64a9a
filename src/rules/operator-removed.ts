import { holdsNothingButEmptyTimers, holdsState, mayHoldState } from "../compare/stateful.js";
import type { Rule } from "./rule.js";
import { consequence, unmatchedState } from "./unmatched.js";
import { areMany, belongings, called } from "./words.js";

export const operatorRemoved: Rule<"operator-removed"> = {
  id: "operator-removed",
  title: "An operator that holds state is gone",
  judge: ({ before, perhapsThere }, circumstances) => {
    // Flink drops the entry of an operator without state in silence, and nothing is lost by it.
    if (!mayHoldState(before)) return null;
    // Allowed to be dropped, an empty queue is: not so much as a timer is lost.
    if (circumstances.path.allowNonRestoredState && holdsNothingButEmptyTimers(before)) return null;
    const common = { operator: before, change: "removed" };
    if (!holdsState(before)) {
      return {
        ...common,
        outcome: "unknown",
        evidence: "rule",
        message: `The operator ${called(before)} is gone, and it could not be seen whether it holds state.`,
        why: `Its states could not be seen whole when the baseline was extracted${before.incompleteBecause === undefined ? "" : `: ${before.incompleteBecause}`}.`,
        fix: "Look into a savepoint of the deployed job: if it lists no state for this operator, removing it is harmless.",
      };
    }
    // An id that hangs on the parallelism may be the same in production.
    if (perhapsThere) {
      return {
        ...common,
        outcome: "unknown",
        evidence: "rule",
        message: `It cannot be told whether the operator ${called(before)} is gone: its automatic id hangs on the parallelism of the job.`,
        why: "Flink's automatic ids depend on which operators are chained, and that on their parallelism, which is not known here.",
        fix: "Give the parallelism of both sides: --parallelism and --baseline-parallelism.",
      };
    }
    return {
      ...common,
      ...unmatchedState(before, circumstances),
      message: `The operator ${called(before)} is gone; of what it saved, ${belongings(before)} ${consequence(circumstances, areMany(before))}.`,
      why: "A savepoint's state belongs to operator ids. Flink maps each id to an operator of the new job and stops at the first that has none.",
      fix:
        before.uid === undefined
          ? "Bring the operator back, or, if its state is really to be dropped, deploy this one step with --allowNonRestoredState and take the flag out again."
          : `Bring the operator back under .uid("${before.uid}"), or, if its state is really to be dropped, deploy this one step with --allowNonRestoredState and take the flag out again.`,
    };
  },
};
