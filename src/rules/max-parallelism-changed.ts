import type { Pair } from "../compare/change.js";
import type { Operator } from "../manifest/manifest.js";
import type { Judgement, Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import { called, flinksWords, listed } from "./words.js";

export const maxParallelismChanged: Rule<"max-parallelism-changed"> = {
  id: "max-parallelism-changed",
  title: "The max parallelism is set to another value than the saved state has",
  judge: (facts, { path }) => {
    const { maxParallelism } = facts;
    const hit = [facts, ...facts.also];
    const { before, after } = subjectOf(hit) ?? facts;
    if (facts.mixed !== undefined) {
      const answer = facts.answers?.find((one) => one.allowNonRestoredState === path.allowNonRestoredState);
      // The job manager's own code went through the operators in the order in which a savepoint lists them.
      if (answer !== undefined && answer.exception === undefined) return null;
      const whole = comeTogether(hit, before, after, facts.mixed);
      return answer?.exception === undefined
        ? whole
        : {
            ...whole,
            outcome: "refuses",
            evidence: "flink",
            message: `The operators ${listed(hit.map((one) => called(one.before)))} run in one chain now, the savepoint has different max parallelisms for them (${facts.mixed.join(", ")}), and Flink refuses to start the job.`,
            ...flinksWords(answer.exception),
          };
    }
    const also = hit.filter((one) => one.before !== before).map((one) => called(one.before));
    const others = also.length === 0 ? "" : ` The same goes for ${listed(also)}.`;
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

/** Each was saved with its own value; together they inherit one, and which of them cannot be told from the graph. */
const comeTogether = (hit: readonly Pair[], operator: Operator, at: Operator, mixed: readonly number[]): Judgement => ({
  operator,
  at,
  outcome: "unknown",
  evidence: "rule",
  message: `The operators ${listed(hit.map((one) => called(one.before)))} run in one chain now, and the savepoint has different max parallelisms for them (${mixed.join(", ")}). Whether Flink starts the job cannot be told.`,
  why: "A chain has one max parallelism. Unless the job sets it, Flink takes over the saved one of each operator in turn, in the order of a hash map, and the last one stands.",
  fix: "Keep them in chains of their own, as they were deployed: .startNewChain() at the second one. Restore a copy of the savepoint before you rely on anything else.",
  change: `chained ${mixed.join(" ")}`,
});
