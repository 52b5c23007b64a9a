import { outcomes } from "../rules/outcome.js";
import { totals } from "../report/headline.js";
import type { Result } from "./result.js";

/** Outcomes that have an output with their count. */
export const counted = outcomes.filter((outcome) => outcome !== "compatible");

/** All outputs of the check, in the order of action.yml. */
export const checkOutputs = ["outcome", "passed", ...counted, "baseline-ref", "report-path", "manifest-path"] as const;

export type Outputs = Readonly<Partial<Record<string, string>>>;

export interface Written {
  readonly report?: string;
  readonly manifest?: string;
}

/** Small values alone: an output is shared by the job, and a manifest in it would use that up. */
export const outputsOf = (result: Result, passed: boolean, baselineRef: string, written: Written): Outputs => ({
  outcome: result.kind === "judged" ? result.verdict.outcome : result.kind,
  passed: String(passed),
  ...counts(result),
  "baseline-ref": baselineRef,
  ...(written.report !== undefined && { "report-path": written.report }),
  ...(written.manifest !== undefined && { "manifest-path": written.manifest }),
});

/** None at all where nothing was judged: zero would say that there are none. */
const counts = (result: Result): Outputs => {
  if (result.kind !== "judged") return {};
  const found = new Map(totals(result.verdict.findings).map(({ outcome, count }) => [outcome, count]));
  return Object.fromEntries(counted.map((outcome) => [outcome, String(found.get(outcome) ?? 0)]));
};
