import { holdsState, mayHoldState } from "../compare/stateful.js";
import type { Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import { called, listed } from "./words.js";

export const parallelismAboveMaximum: Rule<"parallelism-changed"> = {
  id: "parallelism-above-maximum",
  title: "The new parallelism is above the max parallelism of the saved state",
  judge: (facts) => {
    const { parallelism, maxParallelism } = facts;
    const hit = [facts, ...facts.also];
    const { before, after } = subjectOf(hit) ?? facts;
    // Checked for vertices with state only (StateAssignmentOperation.checkParallelismPreconditions).
    if (!mayHoldState(before)) return null;
    // Within the maximum Flink redistributes the state; an unknown parallelism is that of the cluster on both sides.
    if (parallelism.after === undefined || parallelism.after <= (maxParallelism.before ?? smallestMaximum)) return null;
    const also = hit.filter((one) => one.before !== before).map((one) => called(one.before));
    const others = also.length === 0 ? "" : ` The same goes for ${listed(also)}.`;
    const common = {
      evidence: "rule",
      operator: before,
      at: after,
      why: "Keys are spread over as many groups as the max parallelism says, once and for all; more subtasks than groups cannot be served.",
      change: `${parallelism.after} > ${maxParallelism.before ?? "derived"}`,
    } as const;
    if (maxParallelism.before === undefined)
      return {
        ...common,
        outcome: "unknown",
        message: `The operator ${called(before)} is to run at a parallelism of ${parallelism.after}; the max parallelism that its state was saved with hangs on the deployed job's parallelism, which is not known here.${others}`,
        fix: "Give the deployed job's parallelism: --baseline-parallelism.",
      };
    if (!holdsState(before))
      return {
        ...common,
        outcome: "unknown",
        message: `The operator ${called(before)} is to run at a parallelism of ${parallelism.after}, above the max parallelism of ${maxParallelism.before} in the savepoint, and it could not be seen whether it holds state.${others}`,
        fix: `Stay at or below ${maxParallelism.before}, or look into a savepoint of the deployed job: without state of this operator the step is harmless.`,
      };
    return {
      ...common,
      outcome: "refuses",
      message: `The operator ${called(before)} is to run at a parallelism of ${parallelism.after}, but its state was saved with a max parallelism of ${maxParallelism.before}.${others}`,
      fix: `Stay at or below ${maxParallelism.before}. A higher max parallelism needs the state rewritten (State Processor API) or the job started without it.`,
      flinkSays: {
        exception: "java.lang.IllegalStateException",
        message: `The state for task ${after.chain} can not be restored. The maximum parallelism (${maxParallelism.before}) of the restored state is lower than the configured parallelism (${parallelism.after}). Please reduce the parallelism of the task to be lower or equal to the maximum parallelism.`,
      },
    };
  },
};

/** What Flink derives for any parallelism up to 85, and the least that it ever derives. */
const smallestMaximum = 128;
