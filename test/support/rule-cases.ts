import { describe, expect, test } from "@jest/globals";
import type { Manifest, Operator } from "../../src/manifest/manifest.js";
import type { Trial } from "../../src/manifest/trial.js";
import type { Finding } from "../../src/rules/finding.js";
import type { RestorePath } from "../../src/rules/outcome.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { disturbances, newName, shuffle } from "./disturb.js";
import { manifest, type CompactJob, type CompactOperator } from "./manifests.js";
import { seeded } from "./random.js";
import { trial, type CompactTrial } from "./trials.js";

/** One upgrade and everything that the whole rule book says about it. */
export interface RuleCase {
  readonly name: string;
  readonly before: CompactJob;
  readonly after: CompactJob;
  /** Absent: judged without a trial, and with one in which Flink has nothing to object. */
  readonly trial?: CompactTrial;
  readonly allowNonRestoredState?: boolean;
  /** Both when absent. */
  readonly backends?: readonly RestorePath["stateBackend"][];
  /** `outcome rule: operator/state`, in the verdict's order; where the backends differ, ` (rocksdb: outcome)` for the lesser one. */
  readonly findings: readonly string[];
  /** Parts of the finding of the rule that the file is about. */
  readonly says?: Says;
}

interface Says {
  readonly message?: string;
  readonly why?: string;
  readonly fix?: string;
  readonly flink?: string;
  readonly line?: number;
  readonly evidence?: Finding["evidence"];
}

/** Runs the cases of one rule, and holds every one of them against the laws. */
export const ruleCases = (rule: string, cases: readonly RuleCase[]): void => {
  describe.each(cases.map((one) => [one.name, one] as const))(`${rule}: %s`, (_name, one) => {
    const [before, after] = [manifest(one.before), manifest(one.after)];
    const judged = judge(one, before, after);

    test("is judged by the whole book", () => {
      expect(judged.findings.map(told)).toEqual(one.findings);
      const about = judged.findings.find((finding) => finding.rule === rule);
      if (one.says !== undefined) expect(about).toMatchObject(wanted(one.says));
    });

    test("is worded for a person", () => {
      for (const finding of judged.findings) expectWords(finding);
    });

    test("keeps its fingerprints whatever else is edited", () => {
      const own = judged.findings.map((finding) => finding.fingerprint);
      expect(new Set(own).size).toBe(own.length);
      for (const [edit, apply] of Object.entries(disturbances)) {
        const again = judge(one, apply(before), apply(after));
        const missing = judged.findings.filter(({ fingerprint }) =>
          again.findings.every((finding) => finding.fingerprint !== fingerprint),
        );
        expect({ edit, missing: missing.map(told) }).toEqual({ edit, missing: [] });
      }
    });

    test("does not hang on the order of operators and states", () => {
      const random = seeded(one.name.length);
      for (let round = 0; round < 3; round++) {
        const again = judge(one, shuffle(before, random), shuffle(after, random));
        expect(again.findings.map(identity)).toEqual(judged.findings.map(identity));
        // Automatic ids come from the order in which operators are made, so that their finding tells of it in words.
        if (judged.findings.every((finding) => finding.rule !== "automatic-ids-moved"))
          expect(essence(again)).toEqual(essence(judged));
      }
    });

    test.each([
      ["before", before],
      ["after", after],
    ] as const)("is silent when %s is held against itself", (_side, side) => {
      // A refused graph is no deployed job, and a hash that still points at another operator takes its state at every restore.
      if (side.pipelines.some((pipeline) => pipeline.refused !== undefined) || pointsElsewhere(side)) return;
      // A job that is another one at each start does not even restore from itself.
      if (
        side.pipelines.some(({ operators }) => operators.some((one) => one.unstable !== undefined || hashesAnew(one)))
      )
        return;
      const { findings, outcome } = judge({ ...one, trial: {} }, side, side);
      expect({ findings: findings.map(told), outcome }).toEqual({ findings: [], outcome: "compatible" });
    });

    if (one.trial === undefined)
      test("is judged alike when Flink was asked and had nothing to object", () => {
        const answers = nothingToObject(before, after);
        if (answers === undefined) return;
        expect(assessed(one, before, after, answers).findings.map(told)).toEqual(one.findings);
      });
  });
};

/** Such keys find nothing after any restart. */
const hashesAnew = ({ key }: Operator): boolean =>
  key?.inputs?.some(({ records }) => records.some(({ hashedByIdentity }) => hashedByIdentity)) ?? false;

/** A job around the operators that a case is about. */
export const jobOf = (...operators: readonly CompactOperator[]): CompactJob => ({
  operators: [{ uid: "orders", name: "Source: orders", coordinator: true }, ...operators],
});

/** An operator with a keyed state, as most cases need one; an `auto` word takes the place of its uid. */
export const counting = (over: Partial<CompactOperator> = {}): CompactOperator => ({
  ...(over.auto === undefined ? { uid: "count" } : {}),
  name: "Count orders",
  function: "com.acme.Count",
  key: "String",
  inputs: ["orders"],
  line: "com/acme/OrderJob.java:42",
  states: [{ name: "seen", kind: "value" }],
  ...over,
});

/** The same without the key. */
export const unkeyed = (over: Partial<CompactOperator> = {}): CompactOperator => {
  const { key: _key, states: _states, ...operator } = counting(over);
  return { ...operator, ...(over.states === undefined ? {} : { states: over.states }) };
};

const judge = (one: RuleCase, before: Manifest, after: Manifest): Verdict =>
  assessed(one, before, after, one.trial && trial(before, after, renamedIn(one.trial, after)));

const assessed = (one: RuleCase, baseline: Manifest, candidate: Manifest, answers: Trial | undefined): Verdict =>
  assess({
    baseline,
    candidate,
    ...(answers === undefined ? {} : { trial: answers }),
    paths: (one.backends ?? ["hashmap", "rocksdb"]).map((stateBackend) => ({
      restoreFrom: "canonical-savepoint",
      claimMode: "no-claim",
      stateBackend,
      allowNonRestoredState: one.allowNonRestoredState ?? false,
    })),
    policy: defaultPolicy,
  });

/** Undefined where serializers differ, so that Flink would have something to say. */
const nothingToObject = (before: Manifest, after: Manifest): Trial | undefined => {
  try {
    return trial(before, after);
  } catch {
    return undefined;
  }
};

const renamedIn = (compact: CompactTrial, after: Manifest): CompactTrial => {
  const names = new Set(after.pipelines.flatMap((pipeline) => pipeline.operators.map((operator) => operator.name)));
  return {
    ...compact,
    ...(compact.operators === undefined
      ? {}
      : {
          operators: compact.operators.map((each) =>
            names.has(newName(each.operator)) ? { ...each, operator: newName(each.operator) } : each,
          ),
        }),
  };
};

const told = (finding: Finding): string => {
  const subject = `${finding.operator.uid ?? finding.operator.name}${finding.state === undefined ? "" : `/${finding.state}`}`;
  const lesser = finding.paths.filter((path) => path.outcome !== finding.outcome);
  const where = lesser.map((path) => `${path.stateBackend}: ${path.outcome}`).join(", ");
  return `${finding.outcome} ${finding.rule}: ${subject}${where === "" ? "" : ` (${where})`}`;
};

const identity = (finding: Finding): string => `${told(finding)} ${finding.fingerprint}`;

const essence = ({ findings, outcome, passed, paths }: Verdict): object => ({ findings, outcome, passed, paths });

const wanted = ({ message, why, fix, flink, line, evidence }: Says): object => ({
  ...(message === undefined ? {} : { message: expect.stringContaining(message) }),
  ...(why === undefined ? {} : { why: expect.stringContaining(why) }),
  ...(fix === undefined ? {} : { fix: expect.stringContaining(fix) }),
  ...(flink === undefined ? {} : { flinkSays: { message: expect.stringContaining(flink) } }),
  ...(line === undefined ? {} : { location: { line } }),
  ...(evidence === undefined ? {} : { evidence }),
});

const expectWords = ({ message, why, fix, operator, state, flinkSays, outcome, rule }: Finding): void => {
  // The step from one Flink to another is about the whole job, a refused graph perhaps as well.
  if (!["flink-version-changed", "graph-refused"].includes(rule)) {
    expect(message).toContain(operator.name);
    if (operator.uid !== undefined) expect(message).toContain(operator.uid);
  }
  if (state !== undefined && !state.startsWith("_timer_state/")) expect(message).toContain(`"${state}"`);
  for (const text of [message, why]) {
    expect(text).not.toMatch(/[0-9a-f]{32}/);
    expect(text).toMatch(/^["A-Z].*[.)]$/s);
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.$/);
  }
  expect(fix).not.toMatch(/undefined|\[object|^$/);
  if (flinkSays !== undefined) expect(flinkSays.exception).toMatch(/^[\w$]+(\.[\w$]+)+$/);
  // What nobody would hear of from Flink has no exception to quote.
  if (outcome === "loses" || outcome === "misreads" || outcome === "migrates") expect(flinkSays).toBeUndefined();
};

const pointsElsewhere = (side: Manifest): boolean =>
  side.pipelines.some((pipeline) => {
    const ids = new Set(pipeline.operators.map((operator) => operator.id));
    return pipeline.operators.some((operator) => operator.uidHash !== undefined && ids.has(operator.uidHash));
  });
