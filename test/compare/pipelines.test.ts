import { describe, expect, test } from "@jest/globals";
import { pairPipelines } from "../../src/compare/pipelines.js";
import { manifest, type CompactOperator, type CompactPipeline } from "../support/manifests.js";
import { operatorIdOf } from "../../src/manifest/operator-id.js";

const pipeline = (name: string, ...operators: readonly (string | CompactOperator)[]): CompactPipeline => ({
  name,
  operators: operators.map((one) => (typeof one === "string" ? { uid: one } : one)),
});
const paired = (before: readonly CompactPipeline[], after: readonly CompactPipeline[]) => {
  const found = pairPipelines(manifest({ pipelines: before }).pipelines, manifest({ pipelines: after }).pipelines);
  return {
    kept: found.kept.map((one) => `${one.before.name} = ${one.after.name}`),
    removed: found.removed.map((one) => one.name),
    added: found.added.map((one) => one.name),
  };
};
const nobody = { removed: [], added: [] };

describe("pipelines are paired", () => {
  test("by shared operator ids before names, which often carry a date", () => {
    const before = [pipeline("orders 2024-01", "a", "b"), pipeline("rates", "c")];
    const after = [pipeline("rates", "a", "b"), pipeline("orders 2024-02", "c")];
    expect(paired(before, after)).toEqual({ ...nobody, kept: ["orders 2024-01 = rates", "rates = orders 2024-02"] });
  });

  test("by the most shared ids, where several share some", () => {
    const before = [pipeline("one", "a", "b", "c"), pipeline("two", "a", "d")];
    const after = [pipeline("x", "a", "d"), pipeline("y", "a", "b", "c")];
    expect(paired(before, after)).toEqual({ ...nobody, kept: ["two = x", "one = y"] });
  });

  test("by ids that setUidHash points to", () => {
    const bridged = pipeline("new", { uid: "a2", uidHash: operatorIdOf("a") });
    expect(paired([pipeline("other", "z"), pipeline("old", "a")], [bridged, pipeline("other", "z")])).toEqual({
      ...nobody,
      kept: ["old = new", "other = other"],
    });
  });

  test("by name, where no id is shared", () => {
    const before = [pipeline("orders", "a"), pipeline("rates", "b")];
    const after = [pipeline("rates", "y"), pipeline("orders", "x")];
    expect(paired(before, after)).toEqual({ ...nobody, kept: ["rates = rates", "orders = orders"] });
  });

  test("by position at last", () => {
    expect(paired([pipeline("a", "a"), pipeline("b", "b")], [pipeline("x", "x"), pipeline("y", "y")])).toEqual({
      ...nobody,
      kept: ["a = x", "b = y"],
    });
  });

  test("like ones in their order, and what is left over is gone or new", () => {
    const twins = [pipeline("p", "a"), pipeline("p", "a")];
    expect(paired(twins, [...twins, pipeline("more", "b")])).toEqual({
      kept: ["p = p", "p = p"],
      removed: [],
      added: ["more"],
    });
    expect(paired([...twins, pipeline("gone", "b")], twins)).toEqual({
      kept: ["p = p", "p = p"],
      removed: ["gone"],
      added: [],
    });
  });
});
