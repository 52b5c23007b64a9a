import { describe, expect } from "@jest/globals";
import * as fc from "fast-check";
import { pairPipelines } from "../../src/compare/pipelines.js";
import type { Manifest, Pipeline } from "../../src/manifest/manifest.js";
import type { Finding } from "../../src/rules/finding.js";
import { type CompactOperator, manifest } from "../support/manifests.js";
import { body } from "./arbitrary/jobs.js";
import { type Sides, sidesOf, upgrade } from "./arbitrary/upgrades.js";
import { judge, law } from "./law.js";

/** An operator that has nothing to do with the others: a branch of its own, its own class, name and uid, states of its own names. */
const stranger: fc.Arbitrary<CompactOperator> = body.map((operator) => ({
  ...operator,
  uid: "stranger",
  name: "Stranger",
  function: "com.acme.Stranger",
  inputs: [],
  ...(operator.key === undefined ? {} : { key: "Long" }),
  // Of types of its own: a class that others store as well has one shape in a JAR, and is no stranger.
  states: (operator.states ?? []).map((state) => ({
    ...state,
    name: `stranger's ${state.name}`,
    type: "Long",
    key: "Long",
  })),
}));

const withStranger = (
  job: Manifest,
  home: Pipeline | undefined,
  operator: CompactOperator,
  first: boolean,
): Manifest => {
  const { pipelines, types } = manifest({ operators: [operator] });
  const [extra] = pipelines[0]?.operators ?? [];
  if (extra === undefined) throw new Error("The stranger got lost.");
  return {
    ...job,
    types: { ...types, ...job.types },
    pipelines: job.pipelines.map((pipeline) =>
      pipeline !== home
        ? pipeline
        : { ...pipeline, operators: first ? [extra, ...pipeline.operators] : [...pipeline.operators, extra] },
    ),
  };
};

/** Where a stranger lives on both sides: one that moved to another pipeline would be no neighbour, and pipelines are paired by whom they share. */
const homes = ({ before, after }: Sides): { readonly before?: Pipeline; readonly after?: Pipeline } =>
  pairPipelines(before.pipelines, after.pipelines).kept[0] ?? {};

/** Whoever came or went may be named as the edit that moved automatic ids; that is words, and the only thing that may differ. */
const withoutCause = (findings: readonly Finding[]): readonly object[] =>
  findings.map(({ message, fix, ...finding }) => ({
    ...finding,
    ...(finding.rule === "automatic-ids-moved" ? {} : { message, fix }),
  }));

/** The step to another Flink is about all operators, and names those that no trial has shown: the stranger is in none. */
const isOfOperators = ({ rule }: Finding): boolean => rule !== "flink-version-changed";

const all = fc.tuple(upgrade, stranger, fc.boolean());

describe("an unrelated operator with a uid", () => {
  law("that comes in changes no other finding", all, ([one, operator, first]) => {
    const sides = sidesOf(one);
    const alone = judge(sides);
    const again = judge({ ...sides, after: withStranger(sides.after, homes(sides).after, operator, first) });
    expect(withoutCause(again.findings)).toEqual(withoutCause(alone.findings));
    expect(again.paths).toEqual(alone.paths);
  });

  law("that was there and stays changes none either", all, ([one, operator, first]) => {
    const sides = sidesOf(one);
    const at = homes(sides);
    const both = {
      before: withStranger(sides.before, at.before, operator, first),
      after: withStranger(sides.after, at.after, operator, !first),
    };
    const others = (findings: readonly Finding[]) => withoutCause(findings.filter(isOfOperators));
    expect(others(judge({ ...sides, ...both }).findings)).toEqual(others(judge(sides).findings));
  });

  law("that goes adds findings of its own alone", all, ([one, operator, first]) => {
    const sides = sidesOf(one);
    const again = judge({ ...sides, before: withStranger(sides.before, homes(sides).before, operator, first) });
    const others = again.findings.filter(({ operator: about }) => about.uid !== "stranger");
    expect(withoutCause(others)).toEqual(withoutCause(judge(sides).findings));
  });
});
