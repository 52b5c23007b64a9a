import { holdsState } from "../compare/stateful.js";
import type { Rule } from "./rule.js";
import { called, listed } from "./words.js";

export const parallelismAboveMaximum: Rule<"parallelism-changed"> = {
  id: "parallelism-above-maximum",
  title: "The new parallelism is above the max parallelism of the saved state",
  judge: ({ before, after, also, parallelism, maxParallelism }) => {
    // Within the maximum Flink redistributes the state; an unknown parallelism is that of the cluster on both sides.
    if (
      parallelism.after === undefined ||
      maxParallelism.before === undefined ||
      parallelism.after <= maxParallelism.before
    )
      return null;
    // Checked for vertices with state only (StateAssignmentOperation.checkParallelismPreconditions).
    if (!holdsState(before)) return null;
    const others = also.length === 0 ? "" : ` The same goes for ${listed(also.map((pair) => called(pair.before)))}.`;
    return {
      outcome: "refuses",
      evidence: "rule",
      operator: before,
      at: after,
      message: `The operator ${called(before)} is to run at a parallelism of ${parallelism.after}, but its state was saved with a max parallelism of ${maxParallelism.before}.${others}`,
      why: "Keys are spread over as many groups as the max parallelism says, once and for all; more subtasks than groups cannot be served.",
      fix: `Stay at or below ${maxParallelism.before}. A higher max parallelism needs the state rewritten (State Processor API) or the job started without it.`,
      flinkSays: {
        exception: "java.lang.IllegalStateException",
        message: `The state for task ${after.chain} can not be restored. The maximum parallelism (${maxParallelism.before}) of the restored state is lower than the configured parallelism (${parallelism.after}). Please reduce the parallelism of the task to be lower or equal to the maximum parallelism.`,
      },
      change: `${parallelism.after} > ${maxParallelism.before}`,
    };
  },
};
