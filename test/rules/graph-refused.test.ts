import { describe, expect, test } from "@jest/globals";
import type { Refusal } from "../../src/manifest/manifest.js";
import { wholeOf } from "../../src/rules/whole.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { manifest } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const cycle: Refusal = {
  exception: "java.lang.UnsupportedOperationException",
  message: "Forward partitioning does not allow change of parallelism.",
};

ruleCases("graph-refused", [
  {
    name: "Flink does not say which operator it is about",
    before: jobOf(counting()),
    after: { ...jobOf(counting()), refused: cycle },
    findings: ["refuses graph-refused: orders"],
    says: {
      message: "does not accept the job's graph",
      fix: "Forward partitioning",
      flink: "Forward",
      evidence: "flink",
    },
  },
  {
    name: "a key that has no hash code of its own",
    before: jobOf(counting()),
    after: { ...jobOf(counting()), refused: { ...cycle, message: "Type PojoType<Route> cannot be used as key." } },
    findings: ["refuses graph-refused: orders"],
    says: { fix: "a class with a hashCode() and an equals() of its own" },
  },
  {
    name: "Flink names the operator",
    before: jobOf(counting()),
    after: { ...jobOf(counting()), refused: { ...cycle, operators: ["Count orders"] } },
    findings: ["refuses graph-refused: count"],
    says: { message: '"Count orders" (uid "count")', line: 42 },
  },
  {
    name: "what else would happen is told as well",
    before: jobOf(counting()),
    after: { ...jobOf(counting({ uid: "count-v2" })), refused: cycle },
    findings: ["refuses graph-refused: orders", "refuses uid-changed: count"],
  },
  {
    name: "silent: a graph that Flink accepts",
    before: jobOf(counting()),
    after: jobOf(counting(), counting({ uid: "audit", name: "Audit" })),
    findings: [],
  },
]);

describe("a graph that broke off before its first operator", () => {
  const verdict = assess({
    baseline: manifest(jobOf(counting())),
    candidate: manifest({ operators: [], refused: cycle }),
    paths: [
      {
        restoreFrom: "canonical-savepoint",
        claimMode: "no-claim",
        stateBackend: "hashmap",
        allowNonRestoredState: false,
      },
    ],
    policy: defaultPolicy,
  });

  test("is about the job's graph where main() ended before it gave the job a name", () => {
    const nameless = manifest({ operators: [], refused: cycle });
    expect(wholeOf({ operators: [], configuration: {}, ...nameless.pipelines[0], name: "" }).name).toBe(
      "the job's graph",
    );
  });

  test("is one refusal, about the pipeline, and does not pass", () => {
    expect(verdict.findings.map(({ rule, operator }) => [rule, operator.name])).toEqual([["graph-refused", "orders"]]);
    expect(verdict).toMatchObject({ outcome: "refuses", passed: false });
  });
});
