import { expect, test } from "@jest/globals";
import { arrangement } from "../../src/rules/avro-positions.js";

type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

const record = (...types: readonly Json[]): string => of(types.map((type, at) => ({ name: `f${at}`, type })));
const of = (fields: readonly Json[]): string => JSON.stringify({ type: "record", name: "Event", fields });
const time = { type: "long", logicalType: "timestamp-millis" };
const step = (...symbols: readonly string[]) => ({ type: "enum", name: "Step", symbols });
const place = (...types: readonly Json[]) => ({
  type: "record",
  name: "Place",
  fields: types.map((type, at) => ({ name: `p${at}`, type })),
});

test.each([
  ["a number that is said to be a time", record("long"), record(time)],
  ["a time in a union", record(["null", "long"]), record(["null", time])],
  ["a union the other way round", record(["null", "long"]), record(["long", "null"])],
  ["a field may be null from now on", record("string"), record(["null", "string"])],
  ["a union has one branch more", record(["null", "long"]), record(["null", "long", "string"])],
  ["a wider number", record("int"), record("double")],
  ["words about a field", of([{ name: "f0", type: "long" }]), of([{ name: "f0", type: "long", doc: "Cents." }])],
  ["a default", of([{ name: "f0", type: "long" }]), of([{ name: "f0", type: "long", default: 0 }])],
  ["a constant more", record(step("A", "B")), record(step("A", "C", "B"))],
  ["a field less at the end", record("string", "long"), record("string")],
  ["a record within, its last field gone", record(place("string", "long")), record(place("string"))],
  ["times in lists and maps", record({ type: "array", items: "long" }), record({ type: "array", items: time })],
  ["a type by its name", record(place("long"), "Place"), record(place(time), "Place")],
])("every field finds itself: %s", (_name, before, after) => {
  expect(arrangement(before, after)).toBeUndefined();
});

test.each([
  ["another type", record("long"), record("string")],
  ["a field more", record("string"), record("string", "long")],
  ["null, where there may be none", record(["null", "long"]), record("long")],
  ["a wider number in a union, which tells its branches by their types", record("int"), record(["null", "long"])],
  ["a constant less", record(step("A", "B")), record(step("A"))],
  ["a record within has a field more", record(place("string")), record(place("string", "long"))],
  ["other values in a map", record({ type: "map", values: "long" }), record({ type: "map", values: "string" })],
  ["another size", record({ type: "fixed", name: "H", size: 4 }), record({ type: "fixed", name: "H", size: 8 })],
])("fails: %s", (_name, before, after) => {
  expect(arrangement(before, after)).toBe("fails");
});

test("fields of one type that trade places are misread, also further within", () => {
  const [one, other] = [
    { name: "one", type: "long" },
    { name: "other", type: "long" },
  ];
  const [before, after] = [
    [one, other],
    [other, one],
  ];
  expect(arrangement(of(before), of(after))).toBe("misreads");
  const within = (fields: readonly Json[]): string => record({ type: "record", name: "Place", fields });
  expect(arrangement(within(before), within(after))).toBe("misreads");
});

test("what is no record is left to Avro", () => {
  expect(arrangement('"string"', '"long"')).toBeUndefined();
  expect(arrangement("no schema", record("long"))).toBeUndefined();
});

test("a schema that is none, from a manifest that somebody else wrote, ends nothing", () => {
  for (const type of [null, 7, ["null", null], { type: null }, { type: { type: 7 } }, {}])
    expect(arrangement(record("long"), record(type))).not.toBe("misreads");
  expect(arrangement(of([null]), record("long"))).toBeUndefined();
});
