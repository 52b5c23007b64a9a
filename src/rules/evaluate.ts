import type { Change, ChangeKind, Changes } from "../compare/change.js";
import { operatorIdOf } from "../manifest/operator-id.js";
import { ruleBook } from "./book.js";
import { type LetGoOn, type Restored, sayBoth, sayBothOfJobManager } from "./contradicted.js";
import { explainRefusals } from "./explain-refusals.js";
import type { Finding, OperatorName } from "./finding.js";
import { foldValues } from "./fold-values.js";
import { firstToHappen, type Evidence, type PathOutcome, type RestorePath } from "./outcome.js";
import type { Judgement, Rule } from "./rule.js";
import { withoutConsequences } from "./consequences.js";
import { weighed } from "./weaker.js";
import type { Operator } from "../manifest/manifest.js";

/** What the judgement hangs on besides the changes. */
export interface Case {
  /** Names the job in fingerprints: its main class. */
  readonly job: string;
  /** Flink version that will do the restoring: the candidate's. */
  readonly flink: string;
  readonly tried: boolean;
  /** Whether another patch stood in for the wanted Flink, or the trial is only somebody's claim: its word then counts as less. */
  readonly lowered?: Evidence;
  readonly paths: readonly RestorePath[];
  /** What the trial restored with values in it. */
  readonly restored?: readonly Restored[];
  /** What the job manager's own code did not object to. */
  readonly letGoOn?: readonly LetGoOn[];
}

/** Changes x rule book -> findings, in no particular order; `verdict` sorts them. */
export function evaluate(changes: readonly Change[], circumstances: Case): readonly Finding[] {
  const findings = changes.flatMap((change) => judge(change.kind, change.pipeline, change.facts, circumstances));
  const explained = explainRefusals(foldValues(withoutConsequences(findings)));
  return sayBothOfJobManager(sayBoth(explained, circumstances.restored ?? []), circumstances.letGoOn ?? []);
}

function judge<K extends ChangeKind>(
  kind: K,
  pipeline: string,
  facts: Changes[K],
  circumstances: Case,
): readonly Finding[] {
  const rules = ruleBook[kind];
  if ("because" in rules) return [];
  return rules.flatMap((rule) => apply(rule, pipeline, facts, circumstances) ?? []);
}

/** One rule on one change over all restore paths. The worst path words the finding; all stand in `paths`. */
function apply<K extends ChangeKind>(
  rule: Rule<K>,
  pipeline: string,
  facts: Changes[K],
  circumstances: Case,
): Finding | undefined {
  const { flink, tried } = circumstances;
  const perPath = circumstances.paths.map((path) => {
    const judged = rule.judge(facts, { path, flink, tried });
    return { path, judgement: judged && weighed(judged) };
  });
  const judgements = perPath.flatMap(({ judgement }) => (judgement === null ? [] : [judgement]));
  const outcome = firstToHappen(judgements.map((judgement) => judgement.outcome));
  const worst = judgements.find((judgement) => judgement.outcome === outcome);
  if (worst === undefined) return undefined;
  const { state, flinkSays } = worst;
  const location = worst.at?.line;
  return {
    rule: rule.id,
    outcome,
    evidence: lower(worst.evidence, circumstances.lowered),
    pipeline,
    operator: nameOf(worst.operator),
    ...(state === undefined ? {} : { state }),
    message: worst.message,
    why: worst.why,
    fix: worst.fix,
    ...(flinkSays === undefined ? {} : { flinkSays }),
    paths: perPath.map(({ path, judgement }): PathOutcome => ({
      ...path,
      outcome: judgement?.outcome ?? "compatible",
    })),
    ...(location === undefined ? {} : { location }),
    fingerprint: fingerprint(circumstances.job, rule.id, worst),
  };
}

const strength: readonly Evidence[] = ["flink", "rule", "heuristic"];

const lower = (evidence: Evidence, ceiling: Evidence | undefined): Evidence =>
  ceiling === undefined || strength.indexOf(evidence) >= strength.indexOf(ceiling) ? evidence : ceiling;

export const nameOf = ({ id, uid, name }: Operator): OperatorName => ({
  id,
  ...(uid === undefined ? {} : { uid }),
  name,
});

/** Job, rule, baseline operator, state and the change in canonical form, through the hash that is at hand: no wording, no line, no commit. */
const fingerprint = (job: string, rule: string, { operator, state, change }: Judgement): string =>
  operatorIdOf([job, rule, operator.id, state ?? "", change].join("\n").replace(/\p{Surrogate}/gu, "\uFFFD"));
