import { compare } from "../compare/compare.js";
import type { Manifest } from "../manifest/manifest.js";
import type { Trial } from "../manifest/trial.js";
import { adviseOn, unseenIn } from "../rules/advice.js";
import type { LetGoOn, Restored } from "../rules/contradicted.js";
import { evaluate } from "../rules/evaluate.js";
import type { Evidence, RestorePath } from "../rules/outcome.js";
import type { Policy } from "./policy.js";
import { verdict, type Verdict } from "./verdict.js";

export interface Assessment {
  readonly baseline: Manifest;
  readonly candidate: Manifest;
  readonly trial?: Trial;
  readonly paths: readonly RestorePath[];
  readonly policy: Policy;
  /** Ceiling of the evidence, where manifest or trial are less than what this program saw itself. */
  readonly evidence?: Evidence;
}

/** The whole pure pipeline: manifest -> compare -> rules -> verdict. */
export function assess({ baseline, candidate, trial, paths, policy, evidence }: Assessment): Verdict {
  const substituted = candidate.job.flinkWanted !== undefined || baseline.job.flinkWanted !== undefined;
  const lowered = evidence ?? (substituted ? "rule" : undefined);
  const findings = evaluate(compare(baseline, candidate, trial), {
    job: candidate.job.mainClass,
    flink: candidate.job.flink,
    tried: trial !== undefined,
    paths,
    restored: restoredIn(trial),
    letGoOn: letGoOnIn(trial, candidate),
    ...(lowered === undefined ? {} : { lowered }),
  });
  const reported = new Set(
    findings.filter((finding) => finding.rule === "unseen-state-changed").map((finding) => finding.operator.id),
  );
  return verdict(
    baseline,
    candidate,
    {
      findings,
      unseen: unseenIn(candidate, reported),
      advice: adviseOn(
        candidate,
        paths.some((path) => path.allowNonRestoredState),
      ),
    },
    paths,
    policy,
  );
}

const letGoOnIn = (trial: Trial | undefined, candidate: Manifest): readonly LetGoOn[] =>
  (trial?.jobManager ?? []).flatMap(({ candidatePipeline, allowNonRestoredState, exception }) => {
    const pipeline = candidate.pipelines[candidatePipeline]?.name;
    return pipeline === undefined || exception !== undefined ? [] : [{ pipeline, allowNonRestoredState }];
  });

/** What the trial restored with values in it; an empty savepoint proves little. */
const restoredIn = (trial: Trial | undefined): readonly Restored[] =>
  (trial?.operators ?? [])
    .filter(({ result, entries, withdrawn }) => result === "restored" && (entries ?? 0) > 0 && withdrawn === undefined)
    .flatMap(({ baseline: operator, backend, alsoOn }) =>
      [backend, ...(alsoOn ?? [])].map((backend) => ({ operator, backend })),
    );
