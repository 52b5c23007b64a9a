import { describe, expect, test } from "@jest/globals";
import { compare } from "../../src/compare/compare.js";
import { canonicalText } from "../../src/manifest/canonical.js";
import type { Manifest, Operator } from "../../src/manifest/manifest.js";
import type { Trial } from "../../src/manifest/trial.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { firstToHappen, outcomes, type RestorePath } from "../../src/rules/outcome.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { shuffle } from "../support/disturb.js";
import { manifest } from "../support/manifests.js";
import { seeded, shuffled } from "../support/random.js";
import { edited, randomJob, randomTrial } from "../support/random-jobs.js";
import { trial } from "../support/trials.js";

const rounds = 200;
const paths: readonly RestorePath[] = [false, true].flatMap((allowNonRestoredState) =>
  (["hashmap", "rocksdb"] as const).map((stateBackend) => ({
    restoreFrom: "canonical-savepoint",
    claimMode: "no-claim",
    stateBackend,
    allowNonRestoredState,
  })),
);
const judge = (baseline: Manifest, candidate: Manifest, answers?: Trial, on = paths): Verdict =>
  assess({
    baseline,
    candidate,
    ...(answers === undefined ? {} : { trial: answers }),
    paths: on,
    policy: defaultPolicy,
  });

interface Round {
  readonly seed: number;
  readonly before: Manifest;
  readonly after: Manifest;
  readonly answers: Trial | undefined;
  readonly random: () => number;
}

/** Runs a property on many jobs and their edits; a failure names the seed that repeats it. */
const always = (property: (round: Round) => void): void => {
  for (let seed = 1; seed <= rounds; seed++) {
    const random = seeded(seed);
    const job = randomJob(random);
    const [before, after] = [manifest(job), manifest(edited(random, job))];
    const answers = random() < 0.7 ? randomTrial(random, before, after) : undefined;
    try {
      property({ seed, before, after, answers, random });
    } catch (thrown) {
      throw new Error(`seed ${seed}: ${String(thrown)}`, { cause: thrown });
    }
  }
};

describe("over random jobs and edits", () => {
  test("a job against itself is silent", () => {
    always(({ before }) => {
      expect(compare(before, before, trial(before, before))).toEqual([]);
      expect(judge(before, before)).toMatchObject({ findings: [], outcome: "compatible", passed: true });
    });
  });

  test("nothing throws, not even between jobs that have nothing in common", () => {
    always(({ before, after, random }) => {
      const other = manifest(randomJob(random));
      for (const [b, a] of [
        [before, other],
        [other, after],
        [after, before],
      ] as const)
        expect(outcomes).toContain(judge(b, a, randomTrial(random, b, a)).outcome);
    });
  });

  test("the order of operators and states shows in no verdict", () => {
    always(({ before, after, answers, random }) => {
      const judged = judge(before, after, answers);
      const again = judge(shuffle(before, random), shuffle(after, random), answers);
      const essence = ({ findings, ...verdict }: Verdict) => [
        verdict.outcome,
        verdict.passed,
        verdict.paths,
        findings.map((one) => [one.rule, one.outcome, one.operator, one.state, one.evidence, one.fingerprint]),
      ];
      expect(essence(again)).toEqual(essence(judged));
    });
  });

  test("the order of changes shows neither: findings are in a total order", () => {
    always(({ before, after, answers, random }) => {
      const circumstances = { job: "J", flink: after.job.flink, tried: answers !== undefined, paths };
      const changes = compare(before, after, answers);
      const sort = (findings: ReturnType<typeof evaluate>) => findings.map((finding) => JSON.stringify(finding)).sort();
      expect(sort(evaluate(shuffled(changes, random), circumstances))).toEqual(sort(evaluate(changes, circumstances)));
      const { findings } = judge(before, after, answers);
      const keys = findings.map(
        (one) => `${one.pipeline} ${one.rule} ${one.operator.id} ${one.state} ${one.fingerprint}`,
      );
      expect([...new Set(keys)]).toEqual(keys);
    });
  });

  test("within a pipeline no two findings have one fingerprint", () => {
    always(({ before, after, answers }) => {
      const { findings } = judge(before, after, answers);
      for (const name of new Set(findings.map((finding) => finding.pipeline))) {
        const own = findings
          .filter((finding) => finding.pipeline === name)
          .map((one) => `${one.fingerprint} ${one.rule} ${one.operator.name} ${one.state}`);
        expect([...new Set(own)]).toEqual(own);
      }
    });
  });

  test("the outcome of each path is the first to happen of the findings on it, and the job's that of all", () => {
    always(({ before, after, answers }) => {
      const verdict = judge(before, after, answers);
      expect(verdict.outcome).toBe(firstToHappen(verdict.paths.map((path) => path.outcome)));
      for (const [at, path] of verdict.paths.entries()) {
        expect(path.outcome).toBe(firstToHappen(verdict.findings.map((one) => one.paths[at]?.outcome ?? "compatible")));
        const alone = judge(before, after, answers, [paths[at] as RestorePath]);
        expect(alone.outcome).toBe(path.outcome);
      }
    });
  });

  test("state that no operator takes is never passed over", () => {
    let orphans = 0;
    always(({ before, after, answers }) => {
      for (const [at, pipeline] of before.pipelines.entries()) {
        const ids = new Set(after.pipelines[at]?.operators.flatMap((one) => [one.id, one.uidHash]));
        const held = (one: Operator) => one.coordinator || one.states.some((state) => state.seen !== "static");
        const orphan = pipeline.operators.some((one) => held(one) && !ids.has(one.id));
        if (orphan) orphans++;
        const { paths: judged } = judge(before, after, answers);
        if (orphan) for (const path of judged) expect(["compatible", "migrates"]).not.toContain(path.outcome);
      }
    });
    expect(orphans).toBeGreaterThan(rounds / 10);
  });

  test("no input is changed, and equal inputs have equal verdicts", () => {
    always(({ before, after, answers }) => {
      const texts = [canonicalText(before), canonicalText(after)];
      expect(JSON.stringify(judge(before, after, answers))).toBe(JSON.stringify(judge(before, after, answers)));
      expect([canonicalText(before), canonicalText(after)]).toEqual(texts);
    });
  });
});
