import { expect, test } from "@jest/globals";
import { smells } from "../../src/extract/smell.js";
import type { Manifest } from "../../src/manifest/manifest.js";
import { markUnstable } from "../../src/manifest/unstable.js";
import { type CompactOperator, manifest } from "../support/manifests.js";

const source: CompactOperator = { uid: "orders", coordinator: true };
const count: CompactOperator = {
  uid: "count",
  inputs: ["orders"],
  key: "String",
  code: "count",
  states: [{ name: "seen", kind: "value" }],
};
const job = (...operators: readonly CompactOperator[]): Manifest => manifest({ operators });
const marks = (one: Manifest, other: Manifest): Readonly<Record<string, unknown>> =>
  Object.fromEntries(markUnstable(one, other).pipelines[0]?.operators.map((each) => [each.name, each.unstable]) ?? []);

test("the same twice is the very same manifest", () => {
  const first = job(source, count);
  expect(markUnstable(first, job(source, count))).toBe(first);
});

test("a random uid is an unstable id, of its operator alone", () => {
  const sink: CompactOperator = { uid: "out", inputs: ["count"] };
  const random = (uid: string) => job(source, { ...count, uid, name: "count" }, { ...sink, inputs: [uid] });
  expect(marks(random("count-1"), random("count-2"))).toEqual({ count: ["id"], orders: undefined, out: undefined });
});

test("two that trade automatic ids are each found by what they are", () => {
  const two = (one: string, other: string) =>
    job(
      { auto: one, name: "first", code: "a", states: [{ name: "a", kind: "operator-list" }] },
      { auto: other, name: "second", code: "b", states: [{ name: "b", kind: "operator-list" }] },
    );
  expect(marks(two("x", "y"), two("y", "x"))).toEqual({
    first: expect.arrayContaining(["states"]),
    second: expect.arrayContaining(["states"]),
  });
});

test("names of states, display names and facts are told apart", () => {
  const states = [{ name: "seen-2", kind: "value" as const }];
  expect(marks(job(source, count), job(source, { ...count, states }))).toMatchObject({ count: ["states"] });
  expect(marks(job(source, count), job(source, { ...count, name: "count 2" }))).toMatchObject({ count: ["name"] });
  expect(marks(job(source, count), job(source, { ...count, facts: { "window.size": "2" } }))).toMatchObject({
    count: ["other"],
  });
});

test("one that is not there the second time has no id to rely on", () => {
  expect(marks(job(source, count), job(source))).toMatchObject({ count: ["id"] });
});

test.each([
  "count-3f2a9c11-52aa-4b7e-8f4e-0d9d1c1c2b3a",
  "count-3f2a9c1152aa4b7e8f4e0d9d1c1c2b3a",
  "Mapper@1b2c3d4",
  "out-1763745600123",
  "count-3f2a9c11",
])("%s smells", (uid) => {
  expect(smells(job({ uid }))).toBe(true);
  expect(smells(job({ auto: "x", name: uid }))).toBe(true);
  expect(smells(job({ ...count, inputs: [], states: [{ name: uid, kind: "value" }] }))).toBe(true);
});

test("ordinary names do not, and of an operator with a uid the display name is nobody's identity", () => {
  for (const uid of ["orders", "count-v2", "dead-beef-feed", "sink-2024", "decade", "count-00000012", "effaced"])
    expect([uid, smells(job({ uid }))]).toEqual([uid, false]);
  expect(smells(job({ uid: "count", name: "Mapper@1b2c3d4" }))).toBe(false);
});

test("automatic ids of SQL do, because its planner decides them", () => {
  const sql = { class: "org.apache.flink.table.runtime.operators.aggregate.GroupAggFunction" };
  expect(smells(job({ auto: "x", ...sql }))).toBe(true);
  expect(smells(job({ uid: "group", ...sql }))).toBe(false);
});
