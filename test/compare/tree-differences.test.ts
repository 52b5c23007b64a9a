import { describe, expect, test } from "@jest/globals";
import { array, assert, boolean, constant, dictionary, double, letrec, oneof, property, string } from "fast-check";
import { shownBy } from "../../src/compare/shown.js";
import { treeDifferences } from "../../src/compare/tree-differences.js";
import type { SampleTree } from "../../src/manifest/manifest.js";

const found = (was: SampleTree, is: SampleTree): readonly string[] =>
  treeDifferences(was, is).map(
    ({ as, path, newcomer }) => `${as} ${path}${newcomer === undefined ? "" : ` ${newcomer}`}`,
  );
const order = (fields: { readonly [field: string]: SampleTree }): SampleTree => ({
  "@class": "com.acme.Order",
  ...fields,
});

describe("what was read is held against what was stored", () => {
  test.each<[string, SampleTree, SampleTree, readonly string[]]>([
    ["another number", 1, 2, ["other "]],
    ["another box of a number", 1, "1", []],
    ["a fraction that was widened", 0.1, 0.10000000149011612, []],
    ["whole numbers that a float would take for one", 16777217, 16777216, ["other "]],
    ["beyond what a number holds", "9007199254740993", "9007199254740993", []],
    ["truth", true, false, ["default "]],
    ["nothing where there was nothing", "", null, []],
    ["something where there was nothing", 0, 7, []],
    ["nothing where there was something", "Text1", null, ["default "]],
    ["a list that lost an element", [1, 2], [1], ["other "]],
    ["a list that lost all", [1, 2], [], ["default "]],
    ["an entry of a map", { EUR: 1, USD: 2 }, { EUR: 1 }, ["default USD"]],
    ["an entry of a map under another key", { EUR: 1, USD: 2 }, { EUR: 1, GBP: 2 }, ["other "]],
    ["fields that traded places", order({ a: 1, b: 2 }), order({ a: 2, b: 1 }), ["other a", "other b"]],
    ["a field that is gone", order({ a: 1, b: 2 }), order({ a: 1 }), []],
    ["a message of which nothing is left", order({ a: 1, b: 2 }), order({}), ["other "]],
    ["a class whose only field is gone", order({ a: 1 }), order({}), []],
    ["a field that is new", order({ a: 1 }), order({ a: 1, b: "EUR" }), []],
    ["a value under another name", order({ a: 1, b: 2 }), order({ a: 1, c: 2 }), []],
    ["a newcomer of its kind that is empty", order({ a: 1, b: 2 }), order({ a: 1, c: 0 }), ["renamed b c"]],
    ["a newcomer of another kind", order({ a: 1, b: "Text2" }), order({ a: 1, c: 0 }), []],
    ["a newcomer that has a value of its own", order({ a: 1, b: "Text2" }), order({ a: 1, c: "EUR" }), []],
    ["a name that every object has", order({ constructor: 1 }), order({}), []],
    ["another class of the same content", order({ a: 1 }), { "@class": "com.acme.Basket", a: 1 }, []],
    ["the base class of a subclass", order({ a: 1, b: 2 }), { "@class": "com.acme.Base", a: 1 }, ["default b"]],
    ["another kind of thing", order({ a: 1 }), "Text1", ["other "]],
    [
      "deep within",
      order({ lines: [order({ price: 1 })] }),
      order({ lines: [order({ price: 2 })] }),
      ["other lines[0].price"],
    ],
  ])("%s", (_name, was, is, expected) => {
    expect(found(was, is)).toEqual(expected);
  });

  test("a record without a class may lose a field where its serializer says that it is one", () => {
    const types = { judgedByType: () => false, records: true };
    expect(treeDifferences({ a: 1, b: 2 }, { a: 1 }, types)).toEqual([]);
  });

  describe("what the job's other values show", () => {
    const [chunks, position]: readonly SampleTree[] = [
      { "@class": "com.acme.InSnapshot", chunks: 3 },
      { "@class": "com.acme.InLog", position: 3 },
    ];
    const shown = (...trees: readonly SampleTree[]) =>
      shownBy(trees.map((tree) => ({ role: "value", made: "distinct", bytes: "", tree })));
    const types = { judgedByType: () => false, records: false };

    test("one of two kinds is not the other one under a new name", () => {
      const stored = shown(chunks as SampleTree, position as SampleTree);
      expect(treeDifferences(chunks as SampleTree, position as SampleTree, { ...types, stored })).toMatchObject([
        { as: "other", path: "" },
      ]);
      const lists = shown([chunks as SampleTree, position as SampleTree]);
      expect(
        treeDifferences([chunks as SampleTree], [position as SampleTree], { ...types, stored: lists }),
      ).toMatchObject([{ as: "other", path: "[0]" }]);
    });

    test("a class that was there nowhere, or elsewhere only, may have taken its place", () => {
      for (const stored of [shown(chunks as SampleTree), shown(chunks as SampleTree, [position as SampleTree])])
        expect(treeDifferences(chunks as SampleTree, position as SampleTree, { ...types, stored })).toEqual([]);
    });

    test("a class in the place of another one has the fields that it was given", () => {
      const [till, shop]: readonly SampleTree[] = [
        { "@class": "com.acme.TillCount", shop: "a", till: "b" },
        { "@class": "com.acme.ShopCount", shop: "a" },
      ];
      const between = (stored: readonly SampleTree[], now: readonly SampleTree[]) =>
        treeDifferences(till as SampleTree, shop as SampleTree, {
          ...types,
          stored: shown(...stored),
          now: shown(...now),
        });
      expect(between([till as SampleTree], [shop as SampleTree])).toEqual([]);
      // Of a subclass the base class is left: it stood beside, or the new job still has the subclass.
      for (const [stored, now] of [
        [[till, shop], [shop]],
        [[till], [till, shop]],
      ] as const)
        expect(between(stored as readonly SampleTree[], now as readonly SampleTree[])).not.toEqual([]);
    });

    test("a message's field that the new job fills, and did not find, is lost", () => {
      const [invoice, read] = [order({ cents: 1, coupon: "Text2" }), order({ cents: 1 })];
      expect(treeDifferences(invoice, read, { ...types, now: shown(invoice) })).toMatchObject([
        { as: "default", path: "coupon", was: "Text2", is: null },
      ]);
      expect(treeDifferences(invoice, read, { ...types, now: shown(order({ cents: 1, coupon: null })) })).toEqual([]);
      expect(
        treeDifferences(invoice, order({ cents: 1, voucher: "Text2" }), {
          ...types,
          now: shown(order({ cents: 1, voucher: "Text2" })),
        }),
      ).toEqual([]);
    });
  });

  const anything = letrec<{ tree: SampleTree }>((tie) => ({
    tree: oneof(
      { maxDepth: 4 },
      constant(null),
      boolean(),
      double({ noNaN: true }),
      string(),
      array(tie("tree"), { maxLength: 3 }),
      dictionary(string(), tie("tree"), { maxKeys: 3 }),
    ),
  })).tree;

  test("what is the same is silent, whatever it is", () => {
    assert(property(anything, (one) => expect(treeDifferences(one, structuredClone(one))).toEqual([])));
  });
});
