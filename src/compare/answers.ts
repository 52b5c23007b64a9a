import type { SerializerRole, State } from "../manifest/manifest.js";
import type { Compatibility, OperatorTrial, SampleTrial, StateTrial, Trial } from "../manifest/trial.js";
import type { Pair } from "./change.js";
import { scopeOf } from "./stateful.js";

/** What the trial says of one pair of operators, over all state backends that were tried. */
export interface Answers {
  readonly trials: readonly OperatorTrial[];
  readonly key: Compatibility | undefined;
  readonly keyedInputs: OperatorTrial["keyedInputs"];
  /** What was read of the samples of a source's enumerator; undefined if there were none. */
  readonly enumerator: readonly SampleTrial[] | undefined;
  readonly forState: (state: State) => StateTrial | undefined;
  readonly forRole: (state: State, role: SerializerRole) => Compatibility | undefined;
}

/** Finds the answers for pairs of operators. A trial of `unseen` result still answers for the serializers that it resolved. */
export function indexAnswers(trial: Trial | undefined): AnswersFor {
  const byPair = new Map<string, OperatorTrial[]>();
  for (const one of trial?.operators ?? []) {
    const key = keyOf(one.baselinePipeline, one.baseline, one.candidatePipeline, one.candidate);
    byPair.set(key, [...(byPair.get(key) ?? []), one]);
  }
  const enumerators = new Map(
    (trial?.enumerators ?? []).map((one) => [
      keyOf(one.baselinePipeline, one.baseline, one.candidatePipeline, one.candidate),
      one.samples,
    ]),
  );
  return (positions) => (pair) => {
    const key = keyOf(positions.before, pair.before.id, positions.after, pair.after.id);
    return answersIn(byPair.get(key) ?? [], enumerators.get(key));
  };
}

/** Two pipelines of one job may hold the same ids, so the answers are looked up by pipeline first. */
export type AnswersFor = (positions: { readonly before: number; readonly after: number }) => (pair: Pair) => Answers;

const keyOf = (...parts: readonly (string | number)[]): string => parts.join(" ");

function answersIn(trials: readonly OperatorTrial[], enumerator: readonly SampleTrial[] | undefined): Answers {
  const byState = new Map<string, StateTrial>();
  for (const answer of trials.flatMap((one) => one.states)) {
    const key = keyOf(scopeOf(answer.kind), answer.name);
    // What went wrong on one backend says more than what went well on the other.
    if (!byState.has(key) || answer.exception !== undefined) byState.set(key, answer);
  }
  const forState = (state: State): StateTrial | undefined =>
    byState.size === 0 ? undefined : byState.get(keyOf(scopeOf(state.kind), state.name));
  return {
    trials,
    key: trials.find((one) => one.key !== undefined)?.key,
    enumerator,
    keyedInputs: trials.find((one) => one.keyedInputs !== undefined)?.keyedInputs,
    forState,
    forRole: (state, role) => forState(state)?.serializers[role],
  };
}
