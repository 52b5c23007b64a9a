import { describe, expect, test } from "@jest/globals";
import { describe as named, differences, simpleName } from "../../src/compare/differences.js";
import { undeclared } from "../../src/compare/undeclared.js";
import { treeOf, withTtl, type CompactType } from "../support/serializers.js";

const tree = (type: CompactType) => treeOf(type, {});
const between = (before: CompactType, after: CompactType) => differences(tree(before), tree(after));
const order = (fields: Readonly<Record<string, CompactType>>): CompactType => ({ pojo: "com.acme.Order", fields });

describe("what a person would say differs", () => {
  test.each<[CompactType, CompactType, readonly string[]]>([
    ["Long", "Long", []],
    ["Long", "String", ["Long -> String"]],
    ["List<Long>", "List<String>", ["element: Long -> String"]],
    ["Map<String, Long>", "Map<Long, Long>", ["key: String -> Long"]],
    ["Tuple2<Long, String>", "Tuple2<Long, Long>", ["position f1: String -> Long"]],
    ["Tuple2<Long, String>", "Tuple3<Long, String, Long>", ["Tuple2 -> Tuple3"]],
    [order({ id: "Long" }), order({ id: "Long", note: "String" }), ["field note: is new (String)"]],
    [order({ id: "Long", note: "String" }), order({ id: "Long" }), ["field note: is gone (was String)"]],
    [
      order({ to: order({ zip: "Long" }) }),
      order({ to: order({ zip: "String" }) }),
      ["field to, field zip: Long -> String"],
    ],
    [order({ id: "Long" }), { kryo: "com.acme.Order" }, ["Order as POJO -> Order by Kryo"]],
    [
      { enum: "E", constants: ["A", "B"] },
      { enum: "E", constants: ["B", "C"] },
      ["constant A is gone", "constant C is new"],
    ],
    [{ avro: "com.acme.Event", schema: "1" }, { avro: "com.acme.Event", schema: "2" }, ["the Avro schema differs"]],
    [{ custom: "com.acme.A", type: "X" }, { custom: "com.acme.B", type: "X" }, ["X by A -> X by B"]],
  ])("%j and %j", (before, after, expected) => {
    expect(between(before, after)).toEqual(expected);
  });

  test("is cut where it gets long", () => {
    const many = order(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f${at}`, "Long"])));
    const told = between(order({}), many);
    expect(told).toHaveLength(13);
    expect(told.at(-1)).toBe("and 28 more");
  });

  test("a field called like a member of every object is a field like others", () => {
    expect(between(order({}), order({ constructor: "Long", toString: "Long" }))).toHaveLength(2);
    expect(between(order({ constructor: "Long" }), order({}))).toEqual(["field constructor: is gone (was Long)"]);
  });
});

test("names are short and keep what nests", () => {
  expect(simpleName("com.acme.Order$Line")).toBe("Order.Line");
  expect(simpleName("java.util.List<com.acme.Order>")).toBe("List<Order>");
  expect(named(withTtl(tree("Long")))).toBe("TtlStateFactory.TtlSerializer with time-to-live");
});

describe("what it most probably is where no type differs", () => {
  test.each<[CompactType, CompactType, string]>([
    [
      { enum: "com.acme.E", constants: ["A", "B"] },
      { enum: "com.acme.E", constants: ["B", "A"] },
      "constants of E are in another order",
    ],
    [
      order({ id: "Long", it: { kryo: "com.acme.It" } }),
      order({ id: "Long", it: { kryo: "com.acme.It" } }),
      "registered with Kryo",
    ],
    [{ custom: "com.acme.A", type: "X" }, { custom: "com.acme.A", type: "X" }, "A writes down something else"],
    [order({ id: "Long" }), order({ id: "Long" }), "other subclasses of Order"],
  ])("%j and %j", (before, after, expected) => {
    expect(undeclared(tree(before), tree(after)).join()).toContain(expected);
  });

  test("of a number there is nothing to say", () => {
    expect(undeclared(tree("Long"), tree("Long"))).toEqual([]);
  });
});
