import type { TrialBackend } from "../manifest/trial.js";
import type { Finding } from "./finding.js";

/** An operator of the baseline that Flink's own classes restored, values and all, on one state backend. */
export interface Restored {
  readonly operator: string;
  readonly backend: TrialBackend;
}

/** Rules that say of one operator's states what a restore of it would have shown at once. */
const shownByRestore: ReadonlySet<string> = new Set([
  "value-serializer-incompatible",
  "map-key-serializer-changed",
  "operator-state-serializer-changed",
  "namespace-serializer-changed",
  "key-serializer-changed",
  "state-kind-changed",
  "operator-state-mode-changed",
  "ttl-toggled",
  "enum-constant-removed",
  "type-missing",
]);

/** What the job manager's own code let go on, in one pipeline. */
export interface LetGoOn {
  readonly pipeline: string;
  readonly allowNonRestoredState: boolean;
}

/** Rules about what the job manager refuses before any task starts. */
const shownByJobManager: ReadonlySet<string> = new Set([
  "operator-removed",
  "uid-changed",
  "uid-added",
  "uid-removed",
  "automatic-ids-moved",
  "max-parallelism-changed",
]);

/** The same of what a rule says of the job manager, whose own code did not object. */
export function sayBothOfJobManager(findings: readonly Finding[], letGoOn: readonly LetGoOn[]): readonly Finding[] {
  return findings.map((finding) =>
    shownByJobManager.has(finding.rule) &&
    finding.paths.some(
      ({ outcome, allowNonRestoredState }) =>
        outcome === "refuses" &&
        letGoOn.some((one) => one.pipeline === finding.pipeline && one.allowNonRestoredState === allowNonRestoredState),
    )
      ? {
          ...finding,
          why: `${finding.why} In the trial the job manager's own code did not object to this savepoint: rule and trial disagree, and the worse of the two is reported.`,
        }
      : finding,
  );
}

/** Where a rule says that a restore is refused and the trial was not, the worse stands, and both are told. */
export function sayBoth(findings: readonly Finding[], restored: readonly Restored[]): readonly Finding[] {
  if (restored.length === 0) return findings;
  return findings.map((finding) => {
    const against =
      shownByRestore.has(finding.rule) &&
      finding.paths.some(
        ({ outcome, stateBackend }) =>
          outcome === "refuses" &&
          restored.some(({ operator, backend }) => operator === finding.operator.id && backend === stateBackend),
      );
    return against
      ? {
          ...finding,
          why: `${finding.why} In the trial Flink's own classes restored this operator with made-up values and did not object: rule and trial disagree, and the worse of the two is reported.`,
        }
      : finding;
  });
}
