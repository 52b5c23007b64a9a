import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { ruleBook } from "../../src/rules/book.js";
import { sidesOf, upgrade } from "./arbitrary/upgrades.js";
import { changesOf, examples, restored } from "./material.js";

/** A kind of change that nothing brings about would be judged by a rule that nobody has seen at work. */
describe("every kind of change", () => {
  test("is brought about by a real pair of jobs, a rule's example or a generated upgrade", () => {
    const generated = fc.sample(upgrade, { seed: 1, numRuns: 300 }).map(sidesOf);
    const back = generated.map(({ before, after }) => ({ before: after, after: before }));
    const reached = new Set(
      [...restored(), ...examples(), ...generated, ...back].flatMap((question) =>
        changesOf(question).map(({ kind }) => kind as string),
      ),
    );
    expect(Object.keys(ruleBook).filter((kind) => !reached.has(kind))).toEqual([]);
  });
});
