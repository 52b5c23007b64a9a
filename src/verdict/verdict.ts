import type { JobIdentity, Manifest } from "../manifest/manifest.js";
import type { Advice, Finding, Unseen } from "../rules/finding.js";
import { bySilence, firstToHappen, type Outcome, type PathOutcome, type RestorePath } from "../rules/outcome.js";
import type { Policy } from "./policy.js";

/** What the reports show and the exit status follows. One value feeds all of them, so that they cannot disagree. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly passed: boolean;
  readonly baseline: JobIdentity;
  readonly candidate: JobIdentity;
  /** Most silent first; see `bySilence`. */
  readonly findings: readonly Finding[];
  /** The job's outcome for every restore path that was judged. */
  readonly paths: readonly PathOutcome[];
  readonly unseen: readonly Unseen[];
  readonly advice: readonly Advice[];
  /** Both sides, for reports that draw the graph. */
  readonly manifests: { readonly baseline: Manifest; readonly candidate: Manifest };
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly unseen: readonly Unseen[];
  readonly advice: readonly Advice[];
}

/** Weighs findings by the policy. The outcome is what would happen first, over all paths: the worst one is the job's. */
export function verdict(
  before: Manifest,
  after: Manifest,
  judged: Judged,
  paths: readonly RestorePath[],
  policy: Policy,
): Verdict {
  const findings = [...judged.findings].sort(mostSilentFirst);
  const outcome = firstToHappen(findings.map((finding) => finding.outcome));
  return {
    outcome,
    passed: !findings.some((finding) => fails(finding, policy)),
    baseline: before.job,
    candidate: after.job,
    findings,
    paths: paths.map((path) => ({
      ...path,
      outcome: firstToHappen(findings.flatMap((finding) => outcomesOn(finding, path))),
    })),
    unseen: judged.unseen,
    advice: judged.advice,
    manifests: { baseline: before, candidate: after },
  };
}

/** Every path counts: what comes first on one backend must not hide what a policy forbids on the other. */
export const fails = ({ paths }: Finding, { failOn }: Policy): boolean =>
  paths.some((path) => failOn.includes(path.outcome));

const outcomesOn = (finding: Finding, path: RestorePath): readonly Outcome[] =>
  finding.paths
    .filter((one) => one.stateBackend === path.stateBackend && one.allowNonRestoredState === path.allowNonRestoredState)
    .map((one) => one.outcome);

/** A total order, so that neither the order of files nor of operators shows: silence, rule, operator, state, fingerprint. */
function mostSilentFirst(a: Finding, b: Finding): number {
  const bySilenceOrder = bySilence.indexOf(a.outcome) - bySilence.indexOf(b.outcome);
  return bySilenceOrder || compareText(sortKey(a), sortKey(b));
}

const sortKey = (finding: Finding): string =>
  [
    finding.rule,
    finding.pipeline,
    finding.operator.uid ?? finding.operator.name,
    finding.operator.id,
    finding.state ?? "",
    finding.fingerprint,
  ].join("\u0000");

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
