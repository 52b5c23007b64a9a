import { describe, expect } from "@jest/globals";
import * as fc from "fast-check";
import { compare } from "../../src/compare/compare.js";
import { canonicalText } from "../../src/manifest/canonical.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { outcomes } from "../../src/rules/outcome.js";
import { disturbances, shuffle } from "../support/disturb.js";
import { manifest } from "../support/manifests.js";
import { seeded, shuffled } from "../support/random.js";
import { trial } from "../support/trials.js";
import { job } from "./arbitrary/jobs.js";
import { luck, trialOf } from "./arbitrary/trials.js";
import { sidesOf, upgrade } from "./arbitrary/upgrades.js";
import { judge, law, paths } from "./law.js";

/** What a team would see of a verdict, apart from words. */
const essence = ({ findings, ...verdict }: Verdict) => [
  verdict.outcome,
  verdict.passed,
  verdict.paths,
  findings.map((one) => [one.rule, one.outcome, one.operator, one.state, one.evidence, one.fingerprint]),
];

describe("silence and order", () => {
  law("a job against itself is silent", job, (compact) => {
    const same = manifest(compact);
    expect(compare(same, same, trial(same, same))).toEqual([]);
    expect(judge({ before: same, after: same })).toMatchObject({ findings: [], outcome: "compatible", passed: true });
  });

  law("moved lines and new display names say nothing", job, (compact) => {
    const before = manifest(compact);
    for (const edit of ["every line moved", "every operator renamed"])
      expect(judge({ before, after: disturbances[edit]?.(before) ?? before }).findings).toEqual([]);
  });

  law("the order of operators and states shows in no verdict", fc.tuple(upgrade, fc.nat()), ([one, order]) => {
    const { before, after, ...rest } = sidesOf(one);
    const random = seeded(order);
    const again = judge({ before: shuffle(before, random), after: shuffle(after, random), ...rest });
    expect(essence(again)).toEqual(essence(judge({ before, after, ...rest })));
  });

  law("the order of changes shows neither", fc.tuple(upgrade, fc.nat()), ([one, order]) => {
    const { before, after, answers } = sidesOf(one);
    const circumstances = { job: "J", flink: after.job.flink, tried: answers !== undefined, paths };
    const changes = compare(before, after, answers);
    const sorted = (findings: ReturnType<typeof evaluate>) => findings.map((finding) => JSON.stringify(finding)).sort();
    expect(sorted(evaluate(shuffled(changes, seeded(order)), circumstances))).toEqual(
      sorted(evaluate(changes, circumstances)),
    );
  });

  law("no two findings of a pipeline have one fingerprint", upgrade, (one) => {
    const { findings } = judge(sidesOf(one));
    const keys = findings.map(({ pipeline, fingerprint }) => `${pipeline} ${fingerprint}`);
    expect([...new Set(keys)]).toEqual(keys);
  });

  law("no input is changed, and equal inputs have equal verdicts", upgrade, (one) => {
    const sides = sidesOf(one);
    const texts = [canonicalText(sides.before), canonicalText(sides.after)];
    expect(JSON.stringify(judge(sides))).toBe(JSON.stringify(judge(sides)));
    expect([canonicalText(sides.before), canonicalText(sides.after)]).toEqual(texts);
  });

  law("jobs that have nothing in common are judged as well", fc.tuple(job, job, luck), ([one, other, chance]) => {
    const [before, after] = [manifest(one), manifest(other)];
    expect(outcomes).toContain(judge({ before, after, answers: trialOf(chance, before, after) }).outcome);
  });
});
