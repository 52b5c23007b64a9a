import { describe, expect, test } from "@jest/globals";
import { changedKryoTypes } from "../../src/compare/kryo.js";
import type { Manifest } from "../../src/manifest/manifest.js";
import { manifest, type CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";

type Types = Manifest["types"];
const found = (before: Types, after: Types, type: CompactType, over: Partial<CompactState> = {}) => {
  const made = manifest({
    types: before,
    operators: [{ uid: "a", states: [{ name: "s", kind: "value", type, ...over }] }],
  });
  const [state] = made.pipelines[0]?.operators[0]?.states ?? [];
  if (state === undefined) throw new Error("no state");
  // What the test says of a class goes before what its type in the vocabulary says.
  const types = { ...made.types, ...before };
  return changedKryoTypes(types, { ...types, ...after })(state).map((one) => one.type);
};

describe("classes that Kryo reaches", () => {
  const item = { "com.acme.Item": { id: "long" } };
  const itemNow = { "com.acme.Item": { id: "long", price: "long" } };

  test.each([
    ["the class itself", { kryo: "com.acme.Item", fields: { id: "long" } }],
    ["a field's class", { kryo: "com.acme.Cart", fields: { item: "com.acme.Item" } }],
    ["an array's", { kryo: "com.acme.Cart", fields: { items: "com.acme.Item[]" } }],
    [
      "a type argument",
      { kryo: "com.acme.Cart", fields: { items: "java.util.Map<java.lang.String, java.util.List<com.acme.Item>>" } },
    ],
    ["a wildcard", { kryo: "com.acme.Cart", fields: { items: "java.util.List<? extends com.acme.Item>" } }],
    ["below a POJO", { pojo: "com.acme.Order", fields: { item: { kryo: "com.acme.Item", fields: { id: "long" } } } }],
  ] as const)("%s", (_name, type) => {
    expect(found(item, itemNow, type)).toEqual(["com.acme.Item"]);
  });

  test("what lies in a POJO's collection that Kryo writes", () => {
    const types = { "com.acme.Order": { items: "java.util.List<com.acme.Item>" }, ...item };
    expect(found(types, itemNow, { pojo: "com.acme.Order", fields: { items: { kryo: "java.util.List" } } })).toEqual([
      "com.acme.Item",
    ]);
  });

  test("the key of a map", () => {
    expect(
      found(item, itemNow, "Long", { kind: "map", key: { kryo: "com.acme.Item", fields: { id: "long" } } }),
    ).toEqual(["com.acme.Item"]);
  });

  test("classes that contain each other are walked once", () => {
    const types = { "com.acme.A": { b: "com.acme.B" }, "com.acme.B": { a: "com.acme.A" } };
    const now = { "com.acme.B": { a: "com.acme.A", n: "int" } };
    expect(found(types, now, { kryo: "com.acme.A", fields: { b: "com.acme.B" } })).toEqual(["com.acme.B"]);
  });

  test.each([
    ["a POJO's own class", { pojo: "com.acme.Item", fields: { id: "Long" } }],
    ["another class", { kryo: "com.acme.Other", fields: { x: "long" } }],
    ["a class whose name begins alike", { kryo: "com.acme.Cart", fields: { item: "com.acme.ItemList" } }],
  ] as const)("not %s", (_name, type) => {
    expect(found(item, itemNow, type)).toEqual([]);
  });

  test("a class that is gone is Flink's to refuse", () => {
    const made = { "com.acme.Item": { id: "long" } };
    const [state] =
      manifest({
        operators: [
          { uid: "a", states: [{ name: "s", kind: "value", type: { kryo: "com.acme.Item", fields: { id: "long" } } }] },
        ],
      }).pipelines[0]?.operators[0]?.states ?? [];
    expect(state && changedKryoTypes(made, {})(state)).toEqual([]);
  });
});

describe("how old bytes lie under new fields", () => {
  type Fields = Readonly<Record<string, string>>;
  const layout = (before: Fields, after: Fields) => {
    const [state] =
      manifest({ operators: [{ uid: "a", states: [{ name: "s", kind: "value", type: { kryo: "X" } }] }] }).pipelines[0]
        ?.operators[0]?.states ?? [];
    return state && changedKryoTypes({ X: before }, { X: after })(state)[0]?.layout;
  };

  test.each<[string, Fields, Fields, string | undefined]>([
    ["nothing changed", { a: "int" }, { a: "int" }, undefined],
    ["a field more", { a: "int" }, { a: "int", b: "int" }, "other"],
    ["another type", { a: "int" }, { a: "long" }, "other"],
    ["renamed in its place", { a: "int", m: "long" }, { b: "int", m: "long" }, "same"],
    ["renamed behind another of its type", { a: "int", m: "int" }, { m: "int", z: "int" }, "shifted"],
    ["renamed behind another of another type", { a: "int", m: "long" }, { m: "long", z: "int" }, "other"],
    ["two of one type renamed", { a: "int", b: "int" }, { c: "int", d: "int" }, "doubtful"],
    ["two of two types renamed in place", { a: "int", b: "long" }, { c: "int", d: "long" }, "same"],
  ])("%s", (_name, before, after, expected) => {
    expect(layout(before, after)).toBe(expected);
  });
});
