import { describe, expect, test } from "@jest/globals";
import { compare, type SavedOperator } from "../../scripts/mirror/compare.mjs";
import type { Operator, State } from "../../src/manifest/manifest.js";

/** A snapshot as the first bytes of a real one: the class's name, then anything. */
const snapshot = (name: string, payload = ""): string => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(name.length);
  return Buffer.concat([length, Buffer.from(name + payload)]).toString("base64");
};
const long = snapshot("org.x.LongSnapshot");
const text = snapshot("org.x.StringSnapshot");
const tree = { family: "basic", serializer: "s", snapshot: "s", version: 1 } as const;
const state = (name: string, seen: State["seen"] = "registered"): State => ({
  name,
  kind: "value",
  seen,
  samples: [],
  serializers: {
    value: {
      snapshot: long,
      tree,
    },
  },
});
const operator: Operator = {
  id: "a",
  uid: "count",
  name: "Count",
  class: "C",
  parallelism: 2,
  chain: "a",
  inputs: [],
  coordinator: false,
  facts: {},
  code: "c",
  complete: true,
  states: [state("n")],
  key: {
    serializer: {
      snapshot: text,
      tree,
    },
    samples: [],
  },
};
const saved: SavedOperator = {
  parallelism: 2,
  maxParallelism: 128,
  derivedMaximum: 128,
  coordinator: false,
  finished: false,
  raw: false,
  key: [text],
  states: [
    {
      name: "n",
      kind: "value",
      serializers: { value: [long] },
    },
  ],
};
const differences = (changed: Partial<Operator>, there: Partial<SavedOperator> = {}) =>
  held(changed, there).differences;
const held = (changed: Partial<Operator>, there: Partial<SavedOperator> = {}) =>
  compare({ pipelines: [{ name: "p", configuration: {}, operators: [{ ...operator, ...changed }] }] }, [
    { operators: { a: { ...saved, ...there } } },
  ]);

describe("a manifest that is the savepoint's mirror", () => {
  test("has no differences, and is counted", () => {
    expect(held({})).toEqual({
      operators: 1,
      states: 1,
      seen: { registered: 1 },
      differences: [],
      incomplete: [],
      beyond: [],
    });
  });
  test("may know more than a savepoint, if it says from where", () => {
    const { differences: none, beyond } = held({ states: [state("n"), state("later", "exercised")] });
    expect([none, beyond]).toEqual([[], ["count: value later (exercised)"]]);
  });
  test("says of the head of a chain what holds for its vertex", () => {
    expect(differences({ maxParallelism: 64 }, { maxParallelism: 64 })).toEqual([]);
  });
});

describe("a difference is told", () => {
  test.each<[string, Partial<Operator>, Partial<SavedOperator>, string]>([
    ["parallelism", { parallelism: 1 }, {}, "count: parallelism 1 in the manifest, 2 in the savepoint"],
    [
      "a maximum that is not set",
      {},
      { maxParallelism: 64 },
      "count: maximum parallelism 128 in the manifest, 64 in the savepoint",
    ],
    ["coordinator", { coordinator: true }, {}, "count: coordinator true in the manifest, false in the savepoint"],
    ["raw state", {}, { raw: true }, "count: the savepoint holds raw state"],
    ["key", {}, { key: [long] }, "count: key serializer StringSnapshot in the manifest, LongSnapshot in the savepoint"],
    [
      "a missed state",
      { states: [] },
      {},
      "count: state value n of the savepoint is not in the manifest, which is said to be complete",
    ],
    [
      "an invented state",
      { states: [state("n"), state("m")] },
      {},
      "count: state value m of the manifest is not in the savepoint",
    ],
    [
      "bytes",
      {},
      { states: [{ name: "n", kind: "value", serializers: { value: [snapshot("org.x.LongSnapshot", "2")] } }] },
      "count: state value n, value: LongSnapshot in the manifest has not the bytes of LongSnapshot in the savepoint",
    ],
    [
      "bytes of one subtask",
      {},
      { states: [{ name: "n", kind: "value", serializers: { value: [long, text] } }] },
      "count: state value n, value: LongSnapshot in the manifest has not the bytes of StringSnapshot in the savepoint",
    ],
  ])("%s", (_, changed, there, said) => {
    expect(differences(changed, there)).toEqual([said]);
  });

  test("a kind that differs is one state too few and one too many", () => {
    expect(differences({ states: [{ ...state("n"), kind: "list" }] })).toHaveLength(2);
  });

  test("an id of either side that the other does not have", () => {
    expect(differences({ id: "b", chain: "b" })).toEqual([
      "operator a (value n) is not in the manifest",
      "count: is not in the savepoint, and has states",
    ]);
  });

  test("another number of pipelines", () => {
    expect(compare({ pipelines: [] }, [{ operators: {} }]).differences).toEqual([
      "0 pipelines in the manifest, 1 were run",
    ]);
  });
});

test("what an incomplete operator does not see is named, and is no difference", () => {
  const { differences: none, incomplete } = held({ states: [], complete: false, incompleteBecause: "why" });
  expect([none, incomplete]).toEqual([[], [{ operator: "count", because: "why", unseen: ["value n"] }]]);
});

test("a state whose name alone is known is unseen", () => {
  const { differences: none, incomplete } = held({ states: [state("n", "static")], complete: false });
  expect([none, incomplete]).toEqual([[], [{ operator: "count", because: undefined, unseen: ["value n"] }]]);
});

test("of serializers without steady bytes the class is compared all the same", () => {
  const theirs = (bytes: string): SavedOperator => ({
    ...saved,
    states: [{ name: "n", kind: "value", serializers: { value: [bytes] } }],
  });
  const compared = (bytes: string) =>
    compare(
      { pipelines: [{ name: "p", configuration: {}, operators: [operator] }] },
      [{ operators: { a: theirs(bytes) } }],
      true,
    ).differences;
  expect(compared(snapshot("org.x.LongSnapshot", "otherwise"))).toEqual([]);
  expect(compared(snapshot("org.x.IntSnapshot"))).toHaveLength(1);
});
