import { describe, expect } from "@jest/globals";
import * as fc from "fast-check";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { Finding } from "../../src/rules/finding.js";
import { type CompactOperator, manifest } from "../support/manifests.js";
import { body } from "./arbitrary/jobs.js";
import { sidesOf, upgrade } from "./arbitrary/upgrades.js";
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

const withStranger = (job: Manifest, operator: CompactOperator, first: boolean): Manifest => {
  const { pipelines, types } = manifest({ operators: [operator] });
  const [extra] = pipelines[0]?.operators ?? [];
  if (extra === undefined) throw new Error("The stranger got lost.");
  return {
    ...job,
    types: { ...types, ...job.types },
    pipelines: job.pipelines.map((pipeline, at) =>
      at > 0
        ? pipeline
        : { ...pipeline, operators: first ? [extra, ...pipeline.operators] : [...pipeline.operators, extra] },
    ),
  };
};

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
    const { before, after, ...rest } = sidesOf(one);
    const alone = judge({ before, after, ...rest });
    const again = judge({ before, after: withStranger(after, operator, first), ...rest });
    expect(withoutCause(again.findings)).toEqual(withoutCause(alone.findings));
    expect(again.paths).toEqual(alone.paths);
  });

  law("that was there and stays changes none either", all, ([one, operator, first]) => {
    const { before, after, ...rest } = sidesOf(one);
    const both = { before: withStranger(before, operator, first), after: withStranger(after, operator, !first) };
    const alone = judge({ before, after, ...rest });
    const others = (findings: readonly Finding[]) => withoutCause(findings.filter(isOfOperators));
    expect(others(judge({ ...both, ...rest }).findings)).toEqual(others(alone.findings));
  });

  law("that goes adds findings of its own alone", all, ([one, operator, first]) => {
    const { before, after, ...rest } = sidesOf(one);
    const again = judge({ before: withStranger(before, operator, first), after, ...rest });
    const others = again.findings.filter(({ operator: about }) => about.uid !== "stranger");
    expect(withoutCause(others)).toEqual(withoutCause(judge({ before, after, ...rest }).findings));
  });
});
