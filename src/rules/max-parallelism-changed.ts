import type { Rule } from "./rule.js";
import { called, listed } from "./words.js";

export const maxParallelismChanged: Rule<"max-parallelism-changed"> = {
  id: "max-parallelism-changed",
  title: "The max parallelism is set to another value than the saved state has",
  judge: ({ before, after, also, maxParallelism }) => {
    const others = also.length === 0 ? "" : ` The same goes for ${listed(also.map((pair) => called(pair.before)))}.`;
    const common = {
      operator: before,
      at: after,
      change: `${maxParallelism.before ?? "derived"} -> ${maxParallelism.after}`,
    };
    if (maxParallelism.before === undefined) {
      return {
        ...common,
        outcome: "unknown",
        evidence: "rule",
        message: `The max parallelism of ${called(before)} is now set to ${maxParallelism.after}; which one its state was saved with hangs on the deployed job's parallelism, which is not known here.${others}`,
        why: "A max parallelism that the job does not set is derived from its parallelism when it is first deployed, and saved with the state (128 up to a parallelism of 85).",
        fix: "Give the deployed job's parallelism: --baseline-parallelism.",
      };
    }
    return {
      ...common,
      outcome: "refuses",
      evidence: "rule",
      message: `The max parallelism of ${called(before)} is set to ${maxParallelism.after}, but the savepoint has ${maxParallelism.before}, and Flink refuses to start the job.${others}`,
      why: "The max parallelism is the number of key groups and is fixed with the first savepoint. Flink compares it for every operator that the savepoint lists, those without state included.",
      fix: `Set it back to ${maxParallelism.before}, or leave it out: Flink then takes over the one that was saved.`,
      flinkSays: {
        exception: "java.lang.IllegalStateException",
        message:
          `Failed to rollback to checkpoint/savepoint. Max parallelism mismatch between checkpoint/savepoint state and new program. Cannot map operator ${before.id} ` +
          `with max parallelism ${maxParallelism.before} to new program with max parallelism ${maxParallelism.after}. This indicates that the program has been changed in a non-compatible way after the checkpoint/savepoint.`,
      },
    };
  },
};
