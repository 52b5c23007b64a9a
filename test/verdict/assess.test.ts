import { describe, expect, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { Evidence, RestorePath } from "../../src/rules/outcome.js";
import { assess, type Assessment } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { automaticId, manifest, type CompactOperator } from "../support/manifests.js";
import { counting, jobOf, unkeyed } from "../support/rule-cases.js";
import { trial } from "../support/trials.js";
import { both, path } from "./findings.js";

const side = (over: Partial<CompactOperator> = {}): Manifest => manifest(jobOf(counting(over)));
const assessed = (over: Partial<Assessment> & Pick<Assessment, "baseline" | "candidate">) =>
  assess({ paths: both, policy: defaultPolicy, ...over });

describe("evidence", () => {
  const baseline = side();
  const candidate = side({ states: [{ name: "seen", kind: "value", type: "String" }] });
  const asked = trial(baseline, candidate, {
    operators: [{ operator: "count", states: [{ name: "seen", answers: { value: "incompatible" } }] }],
  });
  const evidenceOf = (over: Partial<Assessment>): readonly Evidence[] =>
    assessed({ baseline, candidate, trial: asked, ...over }).findings.map((finding) => finding.evidence);

  test("is Flink's own where Flink was asked", () => {
    expect(evidenceOf({})).toEqual(["flink"]);
  });

  test("is lowered where the trial is somebody's claim, never raised", () => {
    expect(evidenceOf({ evidence: "heuristic" })).toEqual(["heuristic"]);
    expect(evidenceOf({ evidence: "rule" })).toEqual(["rule"]);
    expect(evidenceOf({ evidence: "flink", candidate: side({ uid: "other" }) })).toEqual(["rule"]);
  });

  test("is a rule's at most where another patch of Flink stood in, on either side", () => {
    const substituted = (manifest: Manifest): Manifest => ({
      ...manifest,
      job: { ...manifest.job, flinkWanted: "1.20.9" },
    });
    expect(evidenceOf({ candidate: substituted(candidate) })).toEqual(["rule"]);
    expect(evidenceOf({ baseline: substituted(baseline) })).toEqual(["rule"]);
  });

  test("changes no outcome", () => {
    const outcome = (evidence: Evidence) => assessed({ baseline, candidate, trial: asked, evidence }).outcome;
    expect([outcome("flink"), outcome("rule"), outcome("heuristic")]).toEqual(["refuses", "refuses", "refuses"]);
  });
});

describe("paths", () => {
  const changed = { baseline: side(), candidate: side({ uid: "other" }) };

  test("are judged one by one, and the worst words the finding", () => {
    const all: readonly RestorePath[] = [path("hashmap", true), path("hashmap", false)];
    const { findings, outcome, paths } = assessed({ ...changed, paths: all });
    expect(outcome).toBe("refuses");
    expect(paths.map((one) => [one.allowNonRestoredState, one.outcome])).toEqual([
      [true, "loses"],
      [false, "refuses"],
    ]);
    expect(findings[0]).toMatchObject({ outcome: "refuses", message: expect.stringContaining("refuses to start") });
    expect(findings[0]?.paths.map((one) => one.outcome)).toEqual(["loses", "refuses"]);
  });

  test("a finding keeps its fingerprint whichever path it is judged on", () => {
    const print = (on: RestorePath) =>
      assessed({ ...changed, paths: [on] }).findings.map((finding) => finding.fingerprint);
    expect(print(path("rocksdb", true))).toEqual(print(path("hashmap", false)));
  });
});

describe("advice and what could not be seen", () => {
  test("are no findings and fail nothing", () => {
    const job = manifest(
      jobOf(counting({ auto: "at 1" }), unkeyed({ uid: "audit", name: "Audit", incompleteBecause: "open() threw" })),
    );
    const { findings, outcome, passed, advice, unseen } = assessed({ baseline: job, candidate: job });
    expect({ findings, outcome, passed }).toEqual({ findings: [], outcome: "compatible", passed: true });
    expect(advice).toMatchObject([{ id: "uid-missing", fix: expect.stringContaining(automaticId("at 1")) }]);
    expect(unseen).toMatchObject([{ operator: { name: "Audit" }, what: "its states", because: "open() threw" }]);
  });

  test("nobody is told to give uids to operators of a script", () => {
    const job = manifest(jobOf(counting({ auto: "at 1" })));
    const script = { ...job, job: { ...job.job, sql: "a".repeat(64) } };
    expect(assessed({ baseline: script, candidate: script }).advice).toEqual([]);
  });

  test("what is a finding already is not listed as unseen again", () => {
    const hidden = (code: string) => manifest(jobOf(counting({ code, incompleteBecause: "open() threw" })));
    const verdict = assessed({ baseline: hidden("a"), candidate: hidden("b") });
    expect(verdict.findings.map((finding) => finding.rule)).toEqual(["unseen-state-changed"]);
    expect(verdict.unseen).toEqual([]);
  });

  test("a hash without a uid, and the flag that hides losses", () => {
    const job = manifest(jobOf(counting({ auto: "at 1", uidHash: automaticId("other") })));
    const ids = (paths: readonly RestorePath[]) =>
      assessed({ baseline: job, candidate: job, paths }).advice.map((one) => one.id);
    expect(ids(both)).toEqual(["uid-missing", "uid-hash-without-uid"]);
    expect(ids([path("hashmap", true)])).toEqual(["uid-missing", "uid-hash-without-uid", "non-restored-state-allowed"]);
  });

  test("uids that the planner counts hang on what its process planned before", () => {
    const query = counting({ uid: "6_group-aggregate", facts: { sql: "GroupAggregate" } });
    const job = (generation: string) =>
      manifest({ ...jobOf(query), configuration: { "table.exec.uid.generation": generation } });
    const advised = (generation: string) =>
      assessed({ baseline: job(generation), candidate: job(generation) }).advice.map((one) => one.id);
    expect(advised("ALWAYS")).toEqual(["uids-counted"]);
    // A compiled plan has its numbers written down.
    expect(advised("PLAN_ONLY")).toEqual([]);
  });

  test("an operator without state needs no uid", () => {
    const job = manifest(jobOf(unkeyed({ auto: "at 1" })));
    expect(assessed({ baseline: job, candidate: job }).advice).toEqual([]);
  });
});
