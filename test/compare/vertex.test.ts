import { describe, expect, test } from "@jest/globals";
import { derivedMaximum, verticesOf } from "../../src/compare/vertex.js";
import type { Pipeline } from "../../src/manifest/manifest.js";
import { manifest, operatorIn, type CompactOperator } from "../support/manifests.js";
import { changesOf, factsOf, kindsOf } from "./kinds.js";

const job = (...operators: readonly CompactOperator[]) => ({ operators });
const vertexOf = (uid: string, ...operators: readonly CompactOperator[]) => {
  const made = manifest(job(...operators));
  return verticesOf(made.pipelines[0] as Pipeline)(operatorIn(made, uid));
};

describe("the max parallelism that Flink derives", () => {
  test.each([
    [1, 128],
    [85, 128],
    [86, 256],
    [170, 256],
    [171, 256],
    [172, 512],
    [341, 512],
    [342, 1024],
    [683, 1024],
    [684, 2048],
    [21845, 32768],
    [21846, 32768],
    [32768, 32768],
  ])("of a parallelism of %i is %i", (parallelism, maximum) => {
    expect(derivedMaximum(parallelism)).toBe(maximum);
  });
});

describe("the figures of a vertex", () => {
  test("come from the head of the chain", () => {
    expect(
      vertexOf(
        "tail",
        { uid: "head", parallelism: 2, maxParallelism: 512 },
        { uid: "tail", chain: "head", maxParallelism: 64 },
      ),
    ).toEqual({ parallelism: 2, explicitMaximum: 512, maximum: 512 });
  });

  test("an unknown parallelism is never 1, and nothing is derived from it", () => {
    expect(vertexOf("a", { uid: "a" })).toEqual({});
    expect(vertexOf("a", { uid: "a", maxParallelism: 64 })).toEqual({ explicitMaximum: 64, maximum: 64 });
  });
});

describe("changes of parallelism", () => {
  test("inherited: not set in the candidate conflicts with nothing", () => {
    const changes = changesOf(job({ uid: "a", maxParallelism: 64, parallelism: 1 }), job({ uid: "a", parallelism: 1 }));
    expect(kindsOf(changes)).toEqual([]);
  });

  test("set to what was derived is no change; set where nothing was known is one without a before", () => {
    expect(
      kindsOf(changesOf(job({ uid: "a", parallelism: 86 }), job({ uid: "a", parallelism: 86, maxParallelism: 256 }))),
    ).toEqual([]);
    const changes = changesOf(job({ uid: "a" }), job({ uid: "a", maxParallelism: 256 }));
    expect(factsOf(changes, "max-parallelism-changed").map((facts) => facts.maxParallelism)).toEqual([{ after: 256 }]);
  });

  test("one step of many vertices is one change; different steps are not", () => {
    const all = (maximum: number) => ["a", "b", "c"].map((uid) => ({ uid, maxParallelism: maximum }));
    expect(
      factsOf(changesOf(job(...all(128)), job(...all(256))), "max-parallelism-changed").map((one) => one.also.length),
    ).toEqual([2]);
    const changes = changesOf(
      job({ uid: "a", parallelism: 1 }, { uid: "b", parallelism: 2 }),
      job({ uid: "a", parallelism: 4 }, { uid: "b", parallelism: 4 }),
    );
    expect(kindsOf(changes)).toEqual(["parallelism-changed", "parallelism-changed"]);
  });

  test("operators of several saved values that come together are told with them, ascending", () => {
    const before = job({ uid: "a", parallelism: 200 }, { uid: "b", parallelism: 1, inputs: ["a"] });
    const chained = (over: Partial<CompactOperator>) =>
      job({ uid: "a", parallelism: 1, ...over }, { uid: "b", parallelism: 1, inputs: ["a"], chain: "a" });
    expect(factsOf(changesOf(before, chained({})), "max-parallelism-changed").map((one) => one.mixed)).toEqual([
      [128, 512],
    ]);
    // Set by the job, each is held against it by itself.
    expect(
      factsOf(changesOf(before, chained({ maxParallelism: 128 })), "max-parallelism-changed").map(
        (one) => one.maxParallelism,
      ),
    ).toEqual([{ before: 512, after: 128 }]);
  });
});
