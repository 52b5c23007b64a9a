import { describe, expect, test } from "@jest/globals";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { manifest, type CompactJob, type CompactOperator, type CompactState } from "../support/manifests.js";
import { counting, jobOf } from "../support/rule-cases.js";
import { path } from "../verdict/findings.js";

const printsOf = (before: CompactJob, after: CompactJob): readonly string[] =>
  assess({
    baseline: manifest(before),
    candidate: manifest(after),
    paths: [path("hashmap")],
    policy: defaultPolicy,
  }).findings.map((finding) => `${finding.rule} ${finding.fingerprint}`);
const only = (before: CompactJob, after: CompactJob): string => {
  const prints = printsOf(before, after);
  expect(prints).toHaveLength(1);
  return prints[0] ?? "";
};
const job = (over: Partial<CompactOperator> = {}, ...states: readonly CompactState[]): CompactJob =>
  jobOf(counting({ ...over, ...(states.length === 0 ? {} : { states }) }));
const state = (name: string, kind: CompactState["kind"] = "value"): CompactState => ({ name, kind });

describe("a fingerprint", () => {
  const uid = only(job(), job({ uid: "other" }));

  test.each<[string, CompactJob, CompactJob]>([
    [
      "the line moved",
      job({ line: "com/acme/OrderJob.java:1" }),
      job({ uid: "other", line: "com/acme/OrderJob.java:9" }),
    ],
    ["the operator was renamed", job(), job({ uid: "other", name: "Count all" })],
    ["its code changed", job(), job({ uid: "other", code: "other" })],
    ["its parallelism changed", job(), job({ uid: "other", parallelism: 8 })],
    ["a new operator came", job(), { operators: [...(job({ uid: "other" }).operators ?? []), { uid: "new" }] }],
    ["the Flink patch changed", { ...job(), flink: "1.20.1" }, { ...job({ uid: "other" }), flink: "1.20.3" }],
  ])("stays where %s", (_name, before, after) => {
    expect(only(before, after)).toBe(uid);
  });

  test("stays where another state of the operator changed too", () => {
    const kind = only(job({}, state("a")), job({}, state("a", "list")));
    expect(printsOf(job({}, state("a"), state("b")), job({}, state("a", "list"), state("b", "map")))).toContain(kind);
  });

  test.each<[string, string]>([
    ["another new uid", only(job(), job({ uid: "third" }))],
    ["another old uid", only(job({ uid: "first" }), job({ uid: "other" }))],
    ["another rule", only(job(), job({ auto: "second" }))],
  ])("differs for %s", (_name, other) => {
    expect(other).not.toBe(uid);
  });

  test("differs between states, between targets of one state, and between jobs", () => {
    const rename = (from: string, to: string) => only(job({}, state(from)), job({}, state(to)));
    const kind = (to: CompactState["kind"]) => only(job({}, state("a")), job({}, state("a", to)));
    const maximum = (to: number) => only(job({ maxParallelism: 128 }), job({ maxParallelism: to }));
    const all = [
      rename("a", "b"),
      rename("a", "c"),
      rename("d", "b"),
      kind("list"),
      kind("map"),
      maximum(256),
      maximum(512),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("differs between main classes", () => {
    const [before, after] = [manifest(job()), manifest(job({ uid: "other" }))];
    const print = (mainClass: string) =>
      assess({
        baseline: before,
        candidate: { ...after, job: { ...after.job, mainClass } },
        paths: [path("hashmap")],
        policy: defaultPolicy,
      }).findings[0]?.fingerprint;
    expect(print("com.acme.A")).not.toBe(print("com.acme.B"));
  });
});
