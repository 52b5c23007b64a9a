import { expect, test } from "@jest/globals";
import type { Seen } from "../../src/manifest/manifest.js";
import { counting, jobOf } from "../support/rule-cases.js";
import { weighed } from "../../src/rules/weaker.js";
import { manifest, operatorIn } from "../support/manifests.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";

const path = {
  restoreFrom: "canonical-savepoint",
  claimMode: "no-claim",
  stateBackend: "hashmap",
  allowNonRestoredState: false,
} as const;
const renamed = (seen: Seen) => {
  const job = (name: string) => manifest(jobOf(counting({ states: [{ name, kind: "value", seen }] })));
  return assess({ baseline: job("seen"), candidate: job("counted"), paths: [path], policy: defaultPolicy }).findings;
};

test("a finding says what its state is known by, and weighs no more than that", () => {
  const [registered] = renamed("registered");
  const [declared] = renamed("declared");
  expect(registered).toMatchObject({ rule: "state-renamed", evidence: "heuristic" });
  expect(registered?.why).not.toContain("--declared");
  expect(declared).toMatchObject({ rule: "state-renamed", evidence: "heuristic", outcome: registered?.outcome });
  expect(declared?.why).toMatch(/recorded by a test \(--declared\)/);
  expect(declared?.fingerprint).toBe(registered?.fingerprint);
});

test("Flink's word about what only a test recorded is a rule's", () => {
  const operator = operatorIn(
    manifest(jobOf(counting({ states: [{ name: "a", kind: "value", seen: "declared" }] }))),
    "count",
  );
  const judgement = {
    outcome: "refuses",
    evidence: "flink",
    operator,
    state: "a",
    message: "",
    why: "W.",
    fix: "",
    change: "",
  } as const;
  expect(weighed(judgement).evidence).toBe("rule");
  expect(weighed({ ...judgement, state: "b" })).toMatchObject({ evidence: "flink", why: "W." });
});
