import { describe, expect, test } from "@jest/globals";
import type { CompactOperator } from "../support/manifests.js";
import { changesOf, factsOf } from "./kinds.js";

const source = (name: string): CompactOperator => ({ uid: name, name, coordinator: true });
const map = (uid: string, over: Partial<CompactOperator> = {}): CompactOperator => ({
  uid,
  name: uid,
  class: "StreamMap",
  inputs: ["orders"],
  ...over,
});
const moved = (auto: string): CompactOperator => ({
  auto,
  name: "Count",
  function: "com.acme.Count",
  inputs: ["orders"],
  key: "String",
  states: [{ name: "seen", kind: "value" }],
});
const causes = (before: readonly CompactOperator[], after: readonly CompactOperator[]) =>
  factsOf(
    changesOf(
      { operators: [source("orders"), ...before, moved("a")] },
      { operators: [source("orders"), ...after, moved("b")] },
    ),
    "automatic-ids-moved",
  ).map(({ cause, moved: hit }) => `${cause.edit} ${cause.operators.map((one) => one.name).join(",")}: ${hit.length}`);

describe("what moved automatic ids", () => {
  test.each([
    ["an operator put in", [], [map("x")], "operator-inserted x: 1"],
    ["an operator taken out", [map("x")], [], "operator-deleted x: 1"],
    [
      "an operator put in, which tells more than what went",
      [map("x")],
      [map("y", { name: "y" })],
      "operator-inserted y: 1",
    ],
    ["another uid upstream", [map("x", { name: "m" })], [map("y", { name: "m" })], "uid-changed-upstream m: 1"],
    ["another parallelism", [map("x", { parallelism: 2 })], [map("x", { parallelism: 3 })], "parallelism-changed x: 1"],
    ["a parallelism that is known now", [map("x")], [map("x", { parallelism: 3 })], "parallelism-changed x: 1"],
    ["another chain", [map("x", { chain: "orders" })], [map("x")], "chaining-changed x: 1"],
    ["sources in another order", [source("s"), source("t")], [source("t"), source("s")], "sources-reordered t,s: 1"],
    ["operators in another order", [map("x"), map("y")], [map("y"), map("x")], "operators-reordered y,x: 1"],
    ["nothing that can be told", [], [], "unknown : 1"],
  ] as const)("%s", (_name, before, after, cause) => {
    expect(causes(before, after)).toEqual([cause]);
  });

  test("operators that trade ids are put back before chains are compared", () => {
    const keyed = (name: string, uid: string): CompactOperator => ({
      uid,
      name,
      function: `com.acme.${name}`,
      inputs: ["orders"],
      key: "String",
      parallelism: name === "A" ? 1 : 2,
    });
    const swapped = [keyed("A", "2"), keyed("B", "1")];
    expect(causes([keyed("A", "1"), keyed("B", "2")], swapped)).toEqual(["unknown : 1"]);
  });

  test("names and code are never the cause", () => {
    const before = [map("x", { code: "a" })];
    expect(causes(before, [map("x", { name: "other", code: "b" })])).toEqual(["unknown : 1"]);
  });
});
