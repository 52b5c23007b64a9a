import type { Manifest, Operator, Pipeline } from "../manifest/manifest.js";
import type { JobManagerTrial, NewcomerTrial, Trial } from "../manifest/trial.js";
import { type Answers, indexAnswers } from "./answers.js";
import { withStatesAskedOnRestore } from "./asked-on-restore.js";
import type { Change, Pair, Untold } from "./change.js";
import { lostCanonicalSavepoint } from "./canonical-savepoint.js";
import { besides } from "./claimed.js";
import { identify } from "./identity.js";
import { compareIdentities, isContested } from "./identities.js";
import { compareOperators, compareTrial } from "./operators.js";
import { unstableIdentities } from "./unstable.js";
import { swappedInputs } from "./inputs.js";
import { compareKeyedInputs } from "./keyed-inputs.js";
import { whereMoved } from "./moved.js";
import { compareParallelism } from "./parallelism.js";
import { scatteredKeys } from "./scattered.js";
import { changedQueries } from "./queries.js";
import { pairPipelines } from "./pipelines.js";
import { changedKryoTypes } from "./kryo.js";
import { changedGenerics } from "./generic-types.js";
import type { Report } from "./report.js";
import { untoldOf } from "./untold.js";
import { operatorsById } from "./upstream.js";
import type { ChangedTypes } from "./values.js";

/** Two manifests and what Flink's own classes said of them -> every change between them: facts, no judgement. */
export function compare(before: Manifest, candidate: Manifest, trial?: Trial): readonly Change[] {
  const after = withStatesAskedOnRestore(before, candidate, trial);
  const changes: Change[] = [];
  const into =
    (pipeline: string): Report =>
    (kind, facts) =>
      changes.push({ kind, pipeline, facts } as Change);
  const answersFor = indexAnswers(trial);
  const fields = { ...trial?.types, ...after.types };
  const types = { kryo: changedKryoTypes(before.types, fields), generics: changedGenerics(before.types, fields) };
  const pipelines = pairPipelines(before.pipelines, after.pipelines);
  for (const pipeline of pipelines.removed) into(pipeline.name)("pipeline-removed", { before: pipeline });
  for (const pipeline of pipelines.added) into(pipeline.name)("pipeline-added", { after: pipeline });
  const untold: Untold[] = [];
  for (const pair of pipelines.kept) {
    const positions = { before: before.pipelines.indexOf(pair.before), after: after.pipelines.indexOf(pair.after) };
    const asked = (trial?.jobManager ?? []).filter(
      (one) => one.baselinePipeline === positions.before && one.candidatePipeline === positions.after,
    );
    const report = into(pair.after.name);
    const pairs = comparePipelines(pair.before, pair.after, types, { for: answersFor(positions), asked }, report);
    for (const { allowNonRestoredState, exception } of asked)
      if (exception !== undefined)
        report("job-manager-refused", { before: pair.before, allowNonRestoredState, exception });
    for (const { candidate, exception, missing } of newcomersIn(positions.after, trial)) {
      const newcomer = pair.after.operators.find(({ id }) => id === candidate);
      if (newcomer !== undefined) report("newcomer-refused", { after: newcomer, exception, missing });
    }
    untold.push(...untoldOf(pairs, answersFor(positions)));
  }
  const [first] = pipelines.kept;
  if (before.job.flink !== after.job.flink && first !== undefined)
    into(first.after.name)("flink-changed", {
      before: before.job.flink,
      after: after.job.flink,
      pipeline: first.after,
      untold,
    });
  return changes;
}

const newcomersIn = (pipeline: number, trial: Trial | undefined): readonly NewcomerTrial[] =>
  (trial?.newcomers ?? []).filter(({ candidatePipeline }) => candidatePipeline === pipeline);

/** What the trial says of one pair of pipelines: of its operators, and as the job manager. */
interface PipelineAnswers {
  readonly for: (pair: Pair) => Answers;
  readonly asked: readonly JobManagerTrial[];
}

/** Returns the operators between which Flink hands over state. */
function comparePipelines(
  before: Pipeline,
  after: Pipeline,
  types: ChangedTypes,
  { for: answersFor, asked }: PipelineAnswers,
  report: Report,
): readonly Pair[] {
  if (after.refused !== undefined)
    report("graph-refused", { pipeline: after, refusal: after.refused, operators: namedIn(after) });
  // Of a graph that broke off before its first operator nothing is known; least of all that operators are gone.
  if (after.refused !== undefined && after.operators.length === 0) return [];
  if (!hasChangelog(before) && hasChangelog(after)) report("changelog-enabled", { before, after });
  const lost = lostCanonicalSavepoint(before, after);
  if (lost !== undefined) report("canonical-savepoint-lost", lost);
  const identities = identify(before, after);
  compareIdentities(before, after, identities, report);
  for (const unstable of unstableIdentities(after, identities)) report("identity-unstable", unstable);
  const moved = whereMoved(identities, after);
  const upstream = { before: operatorsById(before.operators), after: operatorsById(after.operators) };
  for (const pair of identities.kept)
    compareOperators(pair, answersFor(pair), types, moved, upstream, besides(identities.claims, pair, report));
  for (const change of changedQueries(identities.kept)) report("query-changed", change);
  for (const pair of identities.strangers) compareTrial(pair, answersFor(pair), report);
  for (const swap of swappedInputs(before, after, identities.kept, identities.strangers))
    report("inputs-swapped", swap);
  for (const scattered of scatteredKeys(identities.kept, upstream)) report("keys-scattered", scattered);
  compareKeyedInputs(
    identities.kept.filter((pair) => !isContested(pair, after)),
    upstream,
    answersFor,
    report,
  );
  const pairs = [...identities.kept, ...identities.strangers];
  compareParallelism(before, after, pairs, asked, report);
  return pairs;
}

/** By the option's names of Flink 1 and of Flink 2 (`StateChangelogOptions`). */
const hasChangelog = ({ configuration }: Pipeline): boolean =>
  ["state.changelog.enabled", "state.backend.changelog.enabled"].some((option) => configuration[option] === "true");

const namedIn = (pipeline: Pipeline): readonly Operator[] => {
  const names = pipeline.refused?.operators ?? [];
  const uid = pipeline.refused?.uid;
  return pipeline.operators
    .filter((operator) => names.includes(operator.name) || (uid !== undefined && operator.uid === uid))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};
