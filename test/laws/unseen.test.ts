import { describe, expect } from "@jest/globals";
import * as fc from "fast-check";
import type { Manifest, Operator } from "../../src/manifest/manifest.js";
import { manifest } from "../support/manifests.js";
import { job } from "./arbitrary/jobs.js";
import { sidesOf, upgrade } from "./arbitrary/upgrades.js";
import { judge, law } from "./law.js";

const each = (side: Manifest, edit: (operator: Operator) => Operator): Manifest => ({
  ...side,
  pipelines: side.pipelines.map((pipeline) => ({ ...pipeline, operators: pipeline.operators.map(edit) })),
});

const hidden = (operator: Operator): Operator => ({
  ...operator,
  complete: false,
  incompleteBecause: "a library hides it",
});
const rewritten = (operator: Operator): Operator => ({
  ...operator,
  code: "f".repeat(64),
  facts: { ...operator.facts, stateCode: "rewritten" },
});
const emptied = (operator: Operator): Operator => ({ ...operator, states: [] });

describe("what cannot be seen", () => {
  law("is listed and is no finding while the code stays", job, (compact) => {
    const side = each(manifest(compact), hidden);
    const { findings, unseen, outcome } = judge({ before: side, after: side });
    expect({ findings, outcome }).toEqual({ findings: [], outcome: "compatible" });
    expect(unseen).toHaveLength(side.pipelines.flatMap(({ operators }) => operators).length);
  });

  law("is unknown where the code that hides it was rewritten, for each operator", job, (compact) => {
    const before = each(manifest(compact), hidden);
    const { findings, unseen } = judge({ before, after: each(before, rewritten) });
    const all = before.pipelines.flatMap(({ operators }) => operators);
    expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(
      all.map(() => "unseen-state-changed unknown"),
    );
    expect(unseen).toEqual([]);
  });

  law("is not absent: states that are only not seen any more are neither gone nor silent", job, (compact) => {
    const before = manifest(compact);
    const { findings } = judge({ before, after: each(each(before, hidden), emptied) });
    const held = before.pipelines.flatMap(({ operators }) =>
      operators.filter(({ states, facts }) =>
        states.some(({ kind }) => kind !== "timer" || facts["timers"] !== "never"),
      ),
    );
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(held.length > 0 ? ["unseen-state-changed"] : []));
    expect(findings.map(({ operator }) => operator.id).sort()).toEqual(held.map(({ id }) => id).sort());
  });

  law(
    "is found by whoever looks: each incomplete operator of the candidate is listed or a finding",
    fc.tuple(upgrade, fc.boolean()),
    ([one, all]) => {
      const { before, after, ...rest } = sidesOf(one);
      const seenAs = all ? each(after, hidden) : after;
      const { findings, unseen } = judge({ before, after: seenAs, ...rest });
      const named = new Set([...findings, ...unseen].map(({ operator }) => operator.id));
      const incomplete = seenAs.pipelines.flatMap(({ operators }) => operators.filter(({ complete }) => !complete));
      expect(incomplete.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    },
  );

  law("never makes another operator's finding go away", upgrade, (one) => {
    const { before, after, ...rest } = sidesOf(one);
    const { findings } = judge({ before, after, ...rest });
    const [first] = after.pipelines[0]?.operators ?? [];
    const again = judge({
      before,
      after: each(after, (operator) => (operator === first ? hidden(operator) : operator)),
      ...rest,
    });
    const others = findings.filter(({ operator }) => operator.id !== first?.id).map(({ fingerprint }) => fingerprint);
    expect(
      others.filter((fingerprint) => !again.findings.some((finding) => finding.fingerprint === fingerprint)),
    ).toEqual([]);
  });
});
