import { describe, expect, test } from "@jest/globals";
import { identify } from "../../src/compare/identity.js";
import type { Pipeline } from "../../src/manifest/manifest.js";
import { operatorIdOf } from "../../src/manifest/operator-id.js";
import { automaticId, manifest, type CompactOperator } from "../support/manifests.js";

const pipeline = (...operators: readonly CompactOperator[]): Pipeline =>
  manifest({ operators }).pipelines[0] as Pipeline;
const keyed = (over: Partial<CompactOperator>): CompactOperator => ({
  key: "String",
  states: [{ name: "seen", kind: "value" }],
  ...over,
});
const identities = (before: Pipeline, after: Pipeline) => {
  const found = identify(before, after);
  const pairs = (all: readonly { readonly before: { name: string }; readonly after: { name: string } }[]) =>
    all.map((one) => `${one.before.name} = ${one.after.name}`).sort();
  return {
    kept: pairs(found.kept),
    swapped: found.swapped.map(pairs),
    robbed: pairs(found.robbed),
    bridged: pairs(found.bridged),
    shadows: found.shadows.map((one) => `${one.after.name}: ${one.taken.name} for ${one.dropped.name}`),
    reidentified: pairs(found.reidentified),
    removed: found.removed.map((one) => one.name),
    added: found.added.map((one) => one.name),
  };
};
const nothing = {
  kept: [],
  swapped: [],
  robbed: [],
  bridged: [],
  shadows: [],
  reidentified: [],
  removed: [],
  added: [],
};

describe("who is who", () => {
  test("by uid, whatever name, class and place", () => {
    const before = pipeline({ uid: "a", name: "A" }, { uid: "b", name: "B" });
    const after = pipeline({ uid: "b", name: "B2", class: "com.acme.Other" }, { uid: "a", name: "A2" });
    expect(identities(before, after)).toEqual({ ...nothing, kept: ["A = A2", "B = B2"] });
  });

  describe("twins that a loop makes, with their number in their uids", () => {
    const twins = (...settings: readonly string[]): Pipeline =>
      pipeline(...settings.map((instance, at) => keyed({ uid: `count-${at}`, name: "Count", facts: { instance } })));

    test("one that comes in first shifts the others", () => {
      expect(identities(twins("north", "south"), twins("east", "north", "south")).robbed).toEqual([
        "Count = Count",
        "Count = Count",
      ]);
    });

    test("one that goes shifts those behind it, and the last id is nobody's", () => {
      const found = identities(twins("east", "north", "south"), twins("north", "south"));
      expect(found.robbed.length).toBe(2);
      expect(found.reidentified).toEqual(["Count = Count"]);
    });

    test("settings that went up by one step, one that comes in last, and settings that are not known shift nobody", () => {
      for (const [before, after] of [
        [
          ["1", "2"],
          ["2", "3"],
        ],
        [
          ["1", "2"],
          ["1", "2", "3"],
        ],
        [
          ["1", "2"],
          ["2", "3", "4"],
        ],
        [
          ["", "2"],
          ["1", "", "2"],
        ],
      ] as const)
        expect(identities(twins(...before), twins(...after)).robbed).toEqual([]);
    });
  });

  describe("operators that a loop makes and names, with their number in their uids", () => {
    const named = (...tenants: readonly (readonly [name: string, instance: string])[]): Pipeline =>
      pipeline(...tenants.map(([name, instance], at) => keyed({ uid: `quota-${at}`, name, facts: { instance } })));
    const [acme, globex, initech] = [
      ["Acme", "acme 10"],
      ["Globex", "globex 5"],
      ["Initech", "initech 2"],
    ] as const;

    test("one that comes in shifts those behind it, also one whose settings were edited at once", () => {
      expect(
        identities(
          named(acme, globex, initech),
          named(acme, ["Hooli", "hooli 9"], ["Globex", "globex 6"], initech),
        ).robbed.toSorted(),
      ).toEqual(["Globex = Hooli", "Initech = Globex"]);
    });

    test("new names alone, and a new name beside new settings, shift nobody", () => {
      for (const after of [
        [
          ["Globex", "acme 10"],
          ["Initech", "globex 5"],
          ["Acme", "initech 2"],
        ],
        [["Gold", "gold 10"], globex, initech, ["Acme", "acme 11"]],
        [["Gold", "acme 11"], globex, initech, ["Silver", "acme 10"]],
      ] as const)
        expect(identities(named(acme, globex, initech), named(...after)).robbed).toEqual([]);
    });
  });

  test("setUidHash comes first, and the old id under it is a bridge", () => {
    const before = pipeline({ auto: "x", name: "Old" });
    const after = pipeline({ uid: "new", name: "New", uidHash: automaticId("x") });
    expect(identities(before, after)).toEqual({ ...nothing, kept: ["Old = New"], bridged: ["Old = New"] });
  });

  test("a hash that nobody has falls back to the generated id", () => {
    const after = pipeline({ uid: "a", name: "A", uidHash: operatorIdOf("long gone") });
    expect(identities(pipeline({ uid: "a", name: "A" }), after)).toEqual({ ...nothing, kept: ["A = A"] });
  });

  test("a hash that takes another's state shadows the own, if there is any", () => {
    const before = pipeline(keyed({ uid: "a", name: "A" }), keyed({ uid: "b", name: "B" }));
    const after = pipeline(keyed({ uid: "a", name: "A", uidHash: operatorIdOf("b") }));
    expect(identities(before, after)).toMatchObject({ shadows: ["A: B for A"], kept: ["B = A"], removed: [] });
    const stateless = pipeline({ uid: "a", name: "A" }, keyed({ uid: "b", name: "B" }));
    expect(identities(stateless, after)).toMatchObject({ shadows: [], removed: ["A"] });
  });

  test("what is left over is paired by what a person would go by, for words only", () => {
    const before = pipeline(keyed({ uid: "a", name: "Count", function: "com.acme.Count" }), {
      uid: "f",
      name: "Filter",
    });
    const after = pipeline(
      { uid: "m", name: "Map" },
      keyed({ uid: "a2", name: "Count all", function: "com.acme.Count" }),
    );
    expect(identities(before, after)).toMatchObject({
      reidentified: ["Count = Count all"],
      removed: ["Filter"],
      added: ["Map"],
    });
  });

  test("a class of Flink's own tells nothing: a map is not the filter that went", () => {
    const before = pipeline({ uid: "a", name: "Parse", class: "StreamMap" });
    const after = pipeline({ uid: "b", name: "Format", class: "StreamMap" });
    expect(identities(before, after)).toMatchObject({ reidentified: [], removed: ["Parse"], added: ["Format"] });
  });

  const three = (a: string, b: string, c: string) =>
    pipeline(
      keyed({ uid: a, name: "A", function: "com.acme.A" }),
      keyed({ uid: b, name: "B", function: "com.acme.B" }),
      keyed({ uid: c, name: "C", function: "com.acme.C" }),
    );

  test("two that trade ids are a ring, and so are three", () => {
    expect(identities(three("1", "2", "3"), three("2", "1", "3"))).toEqual({
      ...nothing,
      kept: ["C = C"],
      swapped: [["A = B", "B = A"]],
    });
    expect(identities(three("1", "2", "3"), three("2", "3", "1"))).toMatchObject({
      kept: [],
      swapped: [["A = C", "B = A", "C = B"]],
    });
  });

  test("automatic ids that shift by one are no ring, and each is somebody's loss", () => {
    const at = (place: number, name: string, input?: number) =>
      keyed({
        auto: `at ${place}`,
        name,
        function: `com.acme.${name}`,
        ...(input === undefined ? {} : { inputs: [`at ${input}`] }),
      });
    const inserted = identities(
      pipeline(at(1, "A"), at(2, "B", 1)),
      pipeline(at(1, "New"), at(2, "A", 1), at(3, "B", 2)),
    );
    expect(inserted).toEqual({ ...nothing, robbed: ["A = New", "B = A"] });
    const deleted = identities(
      pipeline(at(1, "New"), at(2, "A", 1), at(3, "B", 2)),
      pipeline(at(1, "A"), at(2, "B", 1)),
    );
    expect(deleted).toEqual({ ...nothing, robbed: ["A = B", "New = A"], reidentified: ["B = B"] });
  });

  test("one class under two names in place is an operator that was renamed", () => {
    const before = pipeline(
      keyed({ uid: "1", name: "Count", function: "F" }),
      keyed({ uid: "2", name: "Total", function: "F" }),
    );
    const after = pipeline(
      keyed({ uid: "1", name: "Total", function: "F" }),
      keyed({ uid: "2", name: "Sum", function: "F" }),
    );
    expect(identities(before, after)).toEqual({ ...nothing, kept: ["Count = Total", "Total = Sum"] });
  });
});
