import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const restoreRefused: Rule<"restore-refused"> = {
  id: "restore-refused",
  title: "Flink's own restore of the operator fails",
  judge: ({ before, after, backend, phase, exception }, { path }) => {
    if (backend !== path.stateBackend && !alsoOn(backend)) return null;
    return {
      outcome: phase === "snapshot" ? "fails-later" : "refuses",
      evidence: "flink",
      operator: before,
      at: after,
      message:
        phase === "snapshot"
          ? `The operator ${called(before)} takes its old state over, but fails when the next savepoint is taken.`
          : `The operator ${called(before)} cannot be restored from what the deployed job saved.`,
      why: "The deployed job's states were offered to the new operator by Flink's own classes, and this is what they threw.",
      fix: "Put the types and states of this operator back as they were, and bring the change in under new state names.",
      flinkSays: { exception: exception.exception, message: exception.message },
      change: `refused ${exception.exception}`,
    };
  },
};

/** What the heap backend refuses without any values in it, it refuses for the serializers, and RocksDB asks the same of them. */
const alsoOn = (backend: string): boolean => backend === "hashmap";
