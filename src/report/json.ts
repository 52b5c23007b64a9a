import type { Advice, Finding, OperatorName, Unseen } from "../rules/finding.js";
import type { JobIdentity } from "../manifest/manifest.js";
import type { PathOutcome } from "../rules/outcome.js";
import type { Verdict } from "../verdict/verdict.js";
import { json } from "./escape.js";

/** `--format json`, as schema/report.schema.json publishes it. */
export interface JsonReport extends Omit<Verdict, "manifests"> {
  readonly schema: 1;
}

// Field by field, so that what other parts carry along cannot slip into a published contract, and in one order.
export const jsonReport = (verdict: Verdict): string => {
  const report: JsonReport = {
    schema: 1,
    outcome: verdict.outcome,
    passed: verdict.passed,
    baseline: job(verdict.baseline),
    candidate: job(verdict.candidate),
    findings: verdict.findings.map(finding),
    paths: verdict.paths.map(path),
    unseen: verdict.unseen.map(unseen),
    advice: verdict.advice.map(advice),
  };
  return `${json(JSON.stringify(report, null, 2))}\n`;
};

const job = (identity: JobIdentity): JobIdentity =>
  pick(identity, [
    "jar",
    "sql",
    "mainClass",
    "flink",
    "flinkWanted",
    "java",
    "scala",
    "extractor",
    "commit",
    "ref",
    "release",
    "environment",
  ]);

const finding = (each: Finding): Finding => ({
  rule: each.rule,
  outcome: each.outcome,
  evidence: each.evidence,
  pipeline: each.pipeline,
  operator: operator(each.operator),
  ...pick(each, ["state", "message", "why", "fix"]),
  ...(each.flinkSays === undefined ? {} : { flinkSays: pick(each.flinkSays, ["exception", "message"]) }),
  paths: each.paths.map(path),
  ...(each.location === undefined ? {} : { location: pick(each.location, ["file", "line"]) }),
  fingerprint: each.fingerprint,
});

const operator = (name: OperatorName): OperatorName => pick(name, ["id", "uid", "name"]);

const path = (each: PathOutcome): PathOutcome =>
  pick(each, ["restoreFrom", "claimMode", "stateBackend", "allowNonRestoredState", "outcome"]);

const unseen = (each: Unseen): Unseen => ({
  operator: operator(each.operator),
  what: each.what,
  because: each.because,
  remedy: each.remedy,
});

const advice = (each: Advice): Advice => ({
  id: each.id,
  ...(each.operator === undefined ? {} : { operator: operator(each.operator) }),
  message: each.message,
  fix: each.fix,
});

/** The fields in this order; those that are absent stay absent. */
const pick = <T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]]))) as Pick<
    T,
    K
  >;
