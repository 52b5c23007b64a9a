import { expect, test } from "@jest/globals";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { manifest, type CompactJob, type CompactSample } from "../support/manifests.js";
import { trial } from "../support/trials.js";

const job = (type: string, samples: readonly CompactSample[] = []): CompactJob => ({
  operators: [{ uid: "count", key: "String", states: [{ name: "last", kind: "value", type, samples }] }],
});
const reasons = (samples: readonly CompactSample[], backend: "hashmap" | "rocksdb"): readonly string[] => {
  const [baseline, candidate] = [manifest(job("Long", samples)), manifest(job("Integer"))];
  const states = [{ name: "last", answers: { value: "incompatible" as const } }];
  const { findings } = assess({
    baseline,
    candidate,
    trial: trial(baseline, candidate, { operators: [{ operator: "count", states }] }),
    paths: [
      {
        restoreFrom: "canonical-savepoint",
        claimMode: "no-claim",
        stateBackend: backend,
        allowNonRestoredState: false,
      },
    ],
    policy: defaultPolicy,
  });
  return findings.map(
    ({ rule, outcome, why }) => `${outcome} ${rule}${why.includes("disagree") ? ", both shown" : ""}`,
  );
};

test("where a rule and a trial with values disagree the worse is reported, and both are shown", () => {
  expect(reasons([{ tree: 7 }], "hashmap")).toEqual(["refuses value-serializer-incompatible, both shown"]);
});

test("an empty trial, or one on the other backend, contradicts nothing", () => {
  expect(reasons([], "hashmap")).toEqual(["refuses value-serializer-incompatible"]);
  expect(reasons([{ tree: 7 }], "rocksdb")).toEqual(["refuses value-serializer-incompatible"]);
});
