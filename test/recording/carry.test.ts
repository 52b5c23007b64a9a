import { expect, test } from "@jest/globals";
import type { Manifest, Sample, State } from "../../src/manifest/manifest.js";
import type { Compatibility, OperatorTrial, SampleTrial, Trial } from "../../src/manifest/trial.js";
import { carriedForward } from "../../src/recording/carry.js";
import { manifest } from "../support/manifests.js";

const value = (bytes: string, tree = 1): Sample => ({ role: "value", made: "distinct", bytes, tree });

/** One keyed operator with one state, whose value and key have these samples. */
const version = (
  release: string,
  samples: readonly Sample[],
  { keys = [], backend = "rocksdb" }: { readonly keys?: readonly Sample[]; readonly backend?: string } = {},
): Manifest => {
  const base = manifest({
    configuration: { "state.backend.type": backend },
    operators: [{ uid: "totals", key: "String", states: [{ name: "total", kind: "value" }] }],
  });
  const jar = Buffer.from(release).toString("hex").padEnd(64, "0");
  return {
    ...base,
    job: { ...base.job, jar, release },
    pipelines: base.pipelines.map((pipeline) => ({
      ...pipeline,
      operators: pipeline.operators.map((operator) => ({
        ...operator,
        ...(operator.key && { key: { ...operator.key, samples: keys } }),
        states: operator.states.map((state) => ({ ...state, samples })),
      })),
    })),
  };
};

const operatorOf = (of: Manifest) => {
  const operator = of.pipelines[0]?.operators[0];
  if (!operator) throw new Error("no operator");
  return operator;
};
const stateOf = (of: Manifest): State => operatorOf(of).states[0] as State;

const read = (sample: number, result: SampleTrial["result"], role: SampleTrial["role"] = "value"): SampleTrial => ({
  role,
  sample,
  result,
});

const trialOf = (
  of: Manifest,
  samples: readonly SampleTrial[],
  { compatibility = "as-is", ...more }: Partial<OperatorTrial> & { readonly compatibility?: Compatibility } = {},
): Trial => ({
  schema: 1,
  extractor: "0",
  flink: "1.20.3",
  baseline: "0".repeat(64),
  candidate: "0".repeat(64),
  operators: [
    {
      baselinePipeline: 0,
      candidatePipeline: 0,
      baseline: operatorOf(of).id,
      candidate: operatorOf(of).id,
      backend: "rocksdb",
      result: "restored",
      key: "as-is",
      states: [{ name: "total", kind: "value", requested: true, serializers: { value: compatibility }, samples }],
      ...more,
    },
  ],
});

const released = (of: Manifest) => stateOf(of).samples.map(({ release, bytes }) => [release, bytes]);

test("what this release was seen to read, and writes otherwise itself, is kept with the name of the one before", () => {
  const before = version("v1", [value("AQ=="), value("Ag==", 2), value("Aw==", 3)]);
  const after = version("v2", [value("AQ=="), value("BA==", 2)]);
  const trial = trialOf(before, [read(0, "equal"), read(1, "equal"), read(2, "other")]);
  expect(released(carriedForward(before, after, trial))).toEqual([
    [undefined, "AQ=="],
    [undefined, "BA=="],
    ["v1", "Ag=="],
  ]);
});

test.each<[string, Partial<OperatorTrial> & { readonly compatibility?: Compatibility }]>([
  ["a migrated state is written anew", { compatibility: "after-migration" }],
  ["a refused operator read nothing", { result: "refused" }],
  ["an incompatible key", { key: "incompatible" }],
])("%s: nothing is carried", (_, more) => {
  const before = version("v1", [value("AQ==")]);
  const after = version("v2", [value("Ag==")]);
  expect(carriedForward(before, after, trialOf(before, [read(0, "equal")], more))).toEqual(after);
});

// The same bytes may be another value to the new release: of an enum that got a constant in front, say.
test.each(["Ag==", "AQ=="])(
  "a reconfigured serializer keeps them, with the snapshot that they belong to: %s",
  (own) => {
    const before = version("v1", [value("AQ==")]);
    const after = version("v2", [value(own)]);
    const state = stateOf(after);
    const serializer = { ...state.serializers.value, snapshot: "AAAA" } as NonNullable<State["serializers"]["value"]>;
    const operator = {
      ...operatorOf(after),
      states: [{ ...state, serializers: { ...state.serializers, value: serializer } }],
    };
    const reconfigured: Manifest = {
      ...after,
      pipelines: after.pipelines.map((one) => ({ ...one, operators: [operator] })),
    };
    const trial = trialOf(before, [read(0, "equal")], { compatibility: "reconfigured" });
    expect(stateOf(carriedForward(before, reconfigured, trial)).samples[1]).toMatchObject({
      release: "v1",
      bytes: "AQ==",
      snapshot: stateOf(before).serializers.value?.snapshot,
    });
  },
);

test("a sample that one backend did not read as it was meant is not kept", () => {
  const before = version("v1", [value("AQ==")]);
  const one = trialOf(before, [read(0, "equal")]);
  const both = { ...one, operators: [...one.operators, ...trialOf(before, [read(0, "threw")]).operators] };
  expect(carriedForward(before, version("v2", []), both)).toEqual(version("v2", []));
});

test("keys are kept too", () => {
  const key: Sample = { role: "key", made: "distinct", bytes: "CQ==", tree: "k" };
  const before = version("v1", [], { keys: [key] });
  const kept = carriedForward(before, version("v2", []), trialOf(before, [read(0, "equal", "key")]));
  expect(operatorOf(kept).key?.samples).toEqual([{ ...key, release: "v1" }]);
});

test("three earlier releases at most, the newest", () => {
  let recorded = version("v1", [value("MDE=")]);
  for (const release of ["v2", "v3", "v4", "v5"]) {
    const next = version(release, [value(Buffer.from(release).toString("base64"))]);
    const all = stateOf(recorded).samples.map((_, at) => read(at, "equal"));
    recorded = carriedForward(recorded, next, trialOf(recorded, all));
  }
  expect(stateOf(recorded).samples.map(({ release }) => release)).toEqual([undefined, "v4", "v3", "v2"]);
});

test("the same JAR recorded again keeps what it had, without a trial; another one without a trial has nothing", () => {
  const before = version("v1", [value("AQ==")]);
  const second = version("v2", [value("Ag==")]);
  const once = carriedForward(before, second, trialOf(before, [read(0, "equal")]));
  expect(carriedForward(once, second, undefined)).toEqual(once);
  expect(carriedForward(before, second, undefined)).toEqual(second);
});

test("on the heap nothing of an earlier release remains", () => {
  const before = version("v1", [value("AQ==")]);
  const after = version("v2", [value("Ag==")], { backend: "hashmap" });
  expect(carriedForward(before, after, trialOf(before, [read(0, "equal")]))).toEqual(after);
});
