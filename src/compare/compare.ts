import type { Manifest, Operator, Pipeline } from "../manifest/manifest.js";
import type { JobManagerTrial, NewcomerTrial, Trial } from "../manifest/trial.js";
import { type Answers, indexAnswers } from "./answers.js";
import { withStatesAskedOnRestore } from "./asked-on-restore.js";
import { causeOf } from "./cause.js";
import type { Change, Changes, Pair, Untold } from "./change.js";
import { perhapsAmong, perhapsUnmoved } from "./elsewhere.js";
import type { Claim } from "./handed-over.js";
import { type Identities, identify } from "./identity.js";
import { compareOperators, compareTrial } from "./operators.js";
import { isUnstable, unstableIdentities } from "./unstable.js";
import { swappedInputs } from "./inputs.js";
import { compareKeyedInputs } from "./keyed-inputs.js";
import { whereMoved } from "./moved.js";
import { compareParallelism } from "./parallelism.js";
import { scatteredKeys } from "./scattered.js";
import { changedQueries, isOfQuery, movedQueries } from "./queries.js";
import { pairPipelines } from "./pipelines.js";
import { changedKryoTypes } from "./kryo.js";
import { byEdit } from "./uid-edits.js";
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

function compareIdentities(before: Pipeline, after: Pipeline, identities: Identities, report: Report): void {
  for (const pair of identities.bridged) report("uid-hash-bridges", pair);
  for (const shadow of identities.shadows) report("uid-hash-shadows", shadow);
  for (const claim of identities.claims) report("uid-hash-shared", claim);
  const automatic = ({ before: old, after: now }: Pair): boolean => old.uid === undefined && now.uid === undefined;
  const reidentified = identities.reidentified.filter(({ after: now }) => !isUnstable(now));
  const moved = reidentified.filter(automatic);
  // Nobody made the operators of a query one by one, so that nobody is told of them one by one.
  const gone = identities.removed.filter((operator) => operator.uid === undefined && isOfQuery(operator));
  const replanned = movedQueries(
    moved.filter((pair) => isOfQuery(pair.before)),
    gone,
    before.operators,
    after.operators,
  );
  if (replanned !== undefined) report("query-plan-changed", replanned);
  for (const operator of identities.removed)
    if (replanned === undefined || !gone.includes(operator))
      report("operator-removed", {
        before: operator,
        perhapsThere: perhapsAmong([operator], after.operators).length > 0,
      });
  for (const operator of identities.added) report("operator-added", { after: operator });
  const contested = (pair: Pair): boolean => isContested(pair, after);
  for (const received of [...identities.swapped, identities.robbed.filter((pair) => !contested(pair))].filter(
    (group) => group.length > 0 && !group.some(contested),
  ))
    report("identities-swapped", {
      received,
      by: received.some(({ before: old }) => old.uid !== undefined) ? "uid" : "automatic",
      newcomers: received
        .filter((pair) => identities.replacing.includes(pair.after) && !identities.replaced.includes(pair.before))
        .map((pair) => pair.after),
    });
  const others = moved.filter((pair) => replanned === undefined || !isOfQuery(pair.before));
  if (others.length > 0)
    report("automatic-ids-moved", {
      moved: others,
      perhapsUnmoved: perhapsUnmoved(others, after.operators),
      cause: causeOf(before, after, identities),
    });
  for (const one of byEdit(reidentified.filter((pair) => !automatic(pair)))) {
    report(
      one.before.uid === undefined ? "uid-added" : one.after.uid === undefined ? "uid-removed" : "uid-changed",
      one,
    );
  }
}

/** That an operator does not ask for states which another one wanted, and did not get, is no news beside that. */
const besides =
  (claims: readonly Claim[], pair: Pair, report: Report): Report =>
  (kind, facts) => {
    const wanted = claims
      .filter(({ before, settled }) => settled && before === pair.before)
      .flatMap(({ loser }) => loser.states.map(({ name }) => name));
    if (kind !== "state-removed" || !wanted.includes((facts as Changes["state-removed"]).state.name))
      report(kind, facts);
  };

/** A uid that two operators carry is nobody's until that is mended: who would receive its state, and by which keys, is not settled. */
const isContested = ({ after: now }: Pair, pipeline: Pipeline): boolean =>
  now.uid !== undefined && now.uid === pipeline.refused?.uid;

const namedIn = (pipeline: Pipeline): readonly Operator[] => {
  const names = pipeline.refused?.operators ?? [];
  const uid = pipeline.refused?.uid;
  return pipeline.operators
    .filter((operator) => names.includes(operator.name) || (uid !== undefined && operator.uid === uid))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};
