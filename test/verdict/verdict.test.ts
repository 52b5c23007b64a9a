import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/rules/finding.js";
import { bySilence, outcomes, type Outcome } from "../../src/rules/outcome.js";
import { defaultPolicy, type Policy } from "../../src/verdict/policy.js";
import { verdict, type Verdict } from "../../src/verdict/verdict.js";
import { manifest } from "../support/manifests.js";
import { seeded, shuffled } from "../support/random.js";
import { both, finding, path } from "./findings.js";

const job = manifest({ operators: [{ uid: "count" }] });
const weigh = (findings: readonly Finding[], policy: Policy = defaultPolicy): Verdict =>
  verdict(job, job, { findings, unseen: [], advice: [] }, both, policy);

describe("the job's outcome", () => {
  test("is compatible where nothing was found, and the check passes", () => {
    expect(weigh([])).toMatchObject({ outcome: "compatible", passed: true, findings: [] });
  });

  test("is what would happen first: each goes before all that come later", () => {
    expect(outcomes).toEqual(["refuses", "fails-later", "misreads", "loses", "unknown", "migrates", "compatible"]);
    for (const [at, first] of outcomes.entries())
      for (const later of outcomes.slice(at))
        expect(weigh([finding(later, { rule: "b" }), finding(first, { rule: "a" })]).outcome).toBe(first);
  });

  test("is told for each path", () => {
    const { paths, outcome } = weigh([finding("refuses", {}, "fails-later"), finding("loses", { rule: "b" })]);
    expect(outcome).toBe("refuses");
    expect(paths).toEqual([
      { ...path("hashmap"), outcome: "refuses" },
      { ...path("rocksdb"), outcome: "fails-later" },
    ]);
  });

  test("on a path that a finding leaves alone is that of the others", () => {
    const { paths } = weigh([finding("refuses", {}, "compatible"), finding("migrates", { rule: "b" })]);
    expect(paths.map((one) => one.outcome)).toEqual(["refuses", "migrates"]);
  });
});

describe("the list of findings", () => {
  test("begins with the most silent, because a loud failure is the cheap one", () => {
    const all = outcomes.map((outcome, at) => finding(outcome, { rule: `rule-${at}` }));
    expect(weigh(all).findings.map((one) => one.outcome)).toEqual(bySilence);
    expect([...bySilence].sort()).toEqual([...outcomes].sort());
  });

  test("is one order, whatever order they were found in", () => {
    const operator = (uid: string | undefined, name: string, id: string) => ({
      id: id.repeat(32),
      name,
      ...(uid === undefined ? {} : { uid }),
    });
    const all = [
      finding("loses", { rule: "a", operator: operator("x", "N", "3") }),
      finding("loses", { rule: "a", operator: operator("y", "N", "1") }),
      finding("loses", { rule: "a", operator: operator(undefined, "z", "2") }),
      finding("loses", { rule: "a", operator: operator(undefined, "z", "2"), state: "s" }),
      finding("loses", { rule: "a", operator: operator(undefined, "z", "2"), state: "s", fingerprint: "9".repeat(32) }),
      finding("loses", { rule: "a", pipeline: "second" }),
      finding("loses", { rule: "b" }),
    ];
    const random = seeded(7);
    for (let round = 0; round < 20; round++) expect(weigh(shuffled(all, random)).findings).toEqual(all);
  });
});

describe("passed", () => {
  test.each<[Outcome, boolean]>([
    ["refuses", false],
    ["fails-later", false],
    ["misreads", false],
    ["loses", false],
    ["unknown", true],
    ["migrates", true],
    ["compatible", true],
  ])("by the default policy, with a finding that %s: %s", (outcome, passed) => {
    expect(weigh([finding(outcome)]).passed).toBe(passed);
  });

  test("hangs on the policy and never changes the outcome", () => {
    const found = [finding("refuses"), finding("unknown", { rule: "b" })];
    expect(weigh(found, { failOn: [] })).toMatchObject({ passed: true, outcome: "refuses" });
    expect(weigh(found, { failOn: ["unknown"] })).toMatchObject({ passed: false, outcome: "refuses" });
    expect(weigh(found, { failOn: ["loses"] })).toMatchObject({ passed: true, outcome: "refuses" });
  });

  test("one backend does not hide what the policy forbids on the other", () => {
    const found = [finding("refuses", {}, "fails-later")];
    expect(weigh(found, { failOn: ["fails-later"] }).passed).toBe(false);
    expect(weigh(found, { failOn: ["misreads"] }).passed).toBe(true);
  });
});

test("both sides and their identities are handed on", () => {
  const after = manifest({ operators: [{ uid: "other" }], flink: "2.2.0" });
  expect(verdict(job, after, { findings: [], unseen: [], advice: [] }, both, defaultPolicy)).toMatchObject({
    baseline: job.job,
    candidate: after.job,
    manifests: { baseline: job, candidate: after },
  });
});
