import { describe, expect } from "@jest/globals";
import * as fc from "fast-check";
import { holdsNothingButEmptyTimers, holdsState } from "../../src/compare/stateful.js";
import type { Operator, Pipeline } from "../../src/manifest/manifest.js";
import { firstToHappen, type Outcome, outcomes, type RestorePath } from "../../src/rules/outcome.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { sidesOf, upgrade } from "./arbitrary/upgrades.js";
import { judge, law, paths, type Question } from "./law.js";

const harmless = (outcome: Outcome): boolean => outcome === "compatible" || outcome === "migrates";

describe("outcome", () => {
  law("a path's is the first to happen of the findings on it, and the job's that of all paths", upgrade, (one) => {
    const sides = sidesOf(one);
    const verdict = judge(sides);
    expect(verdict.outcome).toBe(firstToHappen(verdict.paths.map((path) => path.outcome)));
    for (const [at, path] of verdict.paths.entries()) {
      expect(path.outcome).toBe(firstToHappen(verdict.findings.map((one) => one.paths[at]?.outcome ?? "compatible")));
      expect(judge(sides, [paths[at] as RestorePath]).outcome).toBe(path.outcome);
    }
  });

  law(
    "a policy that fails on more passes on less, and changes nothing else",
    fc.tuple(upgrade, fc.subarray([...outcomes]), fc.subarray([...outcomes])),
    ([one, some, more]) => {
      const sides = sidesOf(one);
      const [lenient, strict] = [
        judge(sides, paths, { failOn: some }),
        judge(sides, paths, { failOn: [...new Set([...some, ...more])] }),
      ];
      expect({ ...strict, passed: lenient.passed }).toEqual(lenient);
      if (strict.passed) expect(lenient.passed).toBe(true);
      expect(judge(sides, paths, { failOn: [] }).passed).toBe(true);
    },
  );

  law(
    "a path more is never better news",
    fc.tuple(upgrade, fc.subarray([...paths], { minLength: 1 })),
    ([one, some]) => {
      const sides = sidesOf(one);
      const [few, all] = [judge(sides, some), judge(sides)];
      expect(outcomes.indexOf(all.outcome)).toBeLessThanOrEqual(outcomes.indexOf(few.outcome));
      if (all.passed) expect(few.passed).toBe(true);
    },
  );

  law("allowing non-restored state hides no harm and does none", upgrade, (one) => {
    const sides = sidesOf(one);
    const { paths: judged } = judge(sides);
    // An operator that has nothing but a timer service without timers may be dropped.
    const emptyTimers = sides.before.pipelines.some(({ operators }) => operators.some(holdsNothingButEmptyTimers));
    for (const off of judged.filter((path) => !path.allowNonRestoredState)) {
      const on = judged.find((path) => path.allowNonRestoredState && path.stateBackend === off.stateBackend);
      if (harmless(off.outcome)) expect(on?.outcome).toBe(off.outcome);
      else if (!emptyTimers) expect(harmless(on?.outcome ?? "unknown")).toBe(false);
    }
  });

  law("somebody else's word for the facts lowers the evidence and nothing else", upgrade, (one) => {
    const { before, after, answers } = sidesOf(one);
    const trial = answers === undefined ? {} : { trial: answers };
    const question = { baseline: before, candidate: after, ...trial, paths, policy: defaultPolicy };
    const [own, claimed] = [assess(question), assess({ ...question, evidence: "heuristic" })];
    const lowered = own.findings.map((finding) => ({ ...finding, evidence: "heuristic" }));
    expect({ ...claimed, findings: claimed.findings }).toEqual({ ...own, findings: lowered });
  });

  law("state that no operator takes is never passed over", upgrade, (one) => {
    const sides = sidesOf(one);
    const { paths: judged } = judge(sides);
    const orphaned = sides.before.pipelines.some((pipeline, at) => {
      const now = laterOf(sides, pipeline, at);
      if (now === undefined) return false;
      const ids = idsIn(now);
      return pipeline.operators.some((other) => held(other) && !ids.has(other.id));
    });
    if (orphaned) for (const { outcome } of judged) expect(harmless(outcome)).toBe(false);
  });
});

/** A pipeline that lost its last operator is gone, and those behind it move up: then an id that is still there says which is which. */
const laterOf = ({ before, after }: Question, pipeline: Pipeline, at: number): Pipeline | undefined =>
  before.pipelines.length === after.pipelines.length
    ? after.pipelines[at]
    : after.pipelines.find((other) => pipeline.operators.some(({ id }) => idsIn(other).has(id)));

const idsIn = ({ operators }: Pipeline): ReadonlySet<string | undefined> =>
  new Set(operators.flatMap(({ id, uidHash }) => [id, uidHash]));

const held = (operator: Operator): boolean => holdsState(operator) && !holdsNothingButEmptyTimers(operator);
