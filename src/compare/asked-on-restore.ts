import type { Manifest, Operator, Pipeline, State } from "../manifest/manifest.js";
import type { OperatorTrial, Trial } from "../manifest/trial.js";
import { inOrder, scopeOf } from "./stateful.js";
import { operatorsById } from "./upstream.js";

/**
 * The candidate with the states that its operators ask for on a restore alone: an `initializeState` that carries an old state over and
 * forgets it then, or a sink's writer that knows under which name the sink before it kept its own (`SupportsWriterState.WithCompatibleState`).
 * A manifest is made of a start without restored state, so that only the trial has seen them. They are taken as the baseline has them; whether
 * they fit, the trial has said too.
 */
export function withStatesAskedOnRestore(before: Manifest, after: Manifest, trial: Trial | undefined): Manifest {
  const [saved, now] = [byId(before), byId(after)];
  const asked = (trial?.operators ?? []).flatMap((one) =>
    found(saved[one.baselinePipeline]?.get(one.baseline), now[one.candidatePipeline]?.get(one.candidate), one),
  );
  if (asked.length === 0) return after;
  const more = new Map<Operator, readonly State[]>();
  for (const { operator, states } of asked)
    more.set(operator, [...(more.get(operator) ?? []), ...states.filter((state) => !has(more.get(operator), state))]);
  const grown = (operator: Operator): Operator => {
    const states = more.get(operator);
    return states === undefined ? operator : { ...operator, states: [...operator.states, ...states].sort(inOrder) };
  };
  const inPipeline = (pipeline: Pipeline): Pipeline => ({ ...pipeline, operators: pipeline.operators.map(grown) });
  return { ...after, pipelines: after.pipelines.map(inPipeline) };
}

const byId = ({ pipelines }: Manifest): readonly ReadonlyMap<string, Operator>[] =>
  pipelines.map(({ operators }) => operatorsById(operators));

function found(
  saved: Operator | undefined,
  operator: Operator | undefined,
  one: OperatorTrial,
): readonly { readonly operator: Operator; readonly states: readonly State[] }[] {
  if (saved === undefined || operator === undefined) return [];
  const requested = one.states.filter((state) => state.requested && state.kind !== "timer");
  const states = saved.states.filter(
    (state) =>
      !has(operator.states, state) && requested.some(({ name, kind }) => name === state.name && kind === state.kind),
  );
  return states.length === 0 ? [] : [{ operator, states }];
}

/** Of one name, whatever its kind: a list that became a broadcast state is no state that is asked for besides. */
const has = (states: readonly State[] | undefined, wanted: State): boolean =>
  (states ?? []).some(({ name, kind }) => name === wanted.name && isKeyed(kind) === isKeyed(wanted.kind));

const isKeyed = (kind: State["kind"]): boolean => scopeOf(kind) === "keyed";
