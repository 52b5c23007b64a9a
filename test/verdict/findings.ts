import type { Finding } from "../../src/rules/finding.js";
import type { Outcome, RestorePath } from "../../src/rules/outcome.js";

export const path = (stateBackend: RestorePath["stateBackend"], allowNonRestoredState = false): RestorePath => ({
  restoreFrom: "canonical-savepoint",
  claimMode: "no-claim",
  stateBackend,
  allowNonRestoredState,
});

export const both: readonly RestorePath[] = [path("hashmap"), path("rocksdb")];

/** A finding by its outcome on the heap and, where it is another, on RocksDB. */
export const finding = (outcome: Outcome, over: Partial<Finding> = {}, onRocks: Outcome = outcome): Finding => ({
  rule: "some-rule",
  outcome,
  evidence: "rule",
  pipeline: "orders",
  operator: { id: "1".repeat(32), uid: "count", name: "Count" },
  message: "M.",
  why: "W.",
  fix: "F.",
  paths: [
    { ...path("hashmap"), outcome },
    { ...path("rocksdb"), outcome: onRocks },
  ],
  fingerprint: "2".repeat(32),
  ...over,
});
