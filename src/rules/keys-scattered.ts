import { keepsUnderKeys, keptBy } from "./keys.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const keysScattered: Rule<"keys-scattered"> = {
  id: "keys-scattered",
  title:
    "Records do not come by their keys any more to an operator that takes it for granted, and the job fails on them",
  judge: ({ before, after, at, exchange }) => {
    // The only task has all keys.
    if (after.parallelism === 1) return null;
    const kept = keepsUnderKeys(before) ? `, which does not come to ${keptBy([{ before, after }])}` : "";
    return {
      outcome: "fails-later",
      evidence: after.parallelism === undefined ? "heuristic" : "rule",
      operator: before,
      at: after,
      message: `Records do not come to ${called(after)} by their keys any more: before ${called(at)} they are dealt out to tasks without a look at them (${exchange}). The first one that comes to another task than its key's fails the job${kept}.`,
      why: 'With reinterpretAsKeyedStream Flink puts no shuffle before the operator: it takes for granted that records lie as the keyBy further up left them. Keyed state is divided among tasks by ranges of key groups, and a task refuses a key out of its range ("Key group ... is not in KeyGroupRange").',
      fix: `Put keyBy in the place of reinterpretAsKeyedStream before ${called(after)}: its state stays as it is. Or take out what deals the records out (rebalance, shuffle, rescale, another parallelism than that of the operators around). Where the job runs with a parallelism of one, nothing happens.`,
      change: `keyed -> ${exchange}`,
    };
  },
};
