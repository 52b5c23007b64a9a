import type { Operator, Pipeline, State } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import { sameTree } from "./differences.js";
import type { Identities } from "./identity.js";
import { likeness } from "./renamed.js";
import { scopeOf } from "./stateful.js";
import { operatorsById, upstreamOf } from "./upstream.js";

/** The operator that a state of another one most probably went to. */
export type WhereMoved = (from: Pair, state: State) => Operator | undefined;

/**
 * Who asks for a state that its operator no longer asks for: another one, that has not had it before, and by the same name, kind, type and
 * key. Most probably the code was moved there, as where a function is split in two. Where two do nobody can tell whose it is; and one that is fed by
 * other sources, or gives other keys to the same records, has only a state of that name.
 */
export function whereMoved(identities: Identities, after: Pipeline): WhereMoved {
  // Operators that are the same to a person, whether Flink hands over their state or not.
  const paired = [...identities.kept, ...identities.reidentified];
  const newcomers = [
    ...identities.added.map((operator) => ({ operator, had: [] as readonly State[] })),
    ...paired
      // What it was not seen to ask for it may have had.
      .filter(({ before }) => before.complete)
      .map(({ before, after: operator }) => ({ operator, had: before.states })),
  ];
  const byId = operatorsById(after.operators);
  const old = [...paired.map((pair) => pair.before), ...identities.removed];
  return (from, state) => {
    const like = likeness(state);
    // The states of a window go by the window: a trigger's "count" is in every count window.
    if (like === undefined || (scopeOf(state.kind) === "keyed" && !isOfKey(state))) return undefined;
    const isIt = (one: State): boolean => one.name === state.name && likeness(one) === like;
    // A name that several operators use says nothing of where a state went.
    if (old.some((operator) => operator !== from.before && operator.states.some(isIt))) return undefined;
    const [found, ...others] = newcomers.filter(
      ({ operator, had }) =>
        operator.states.some(isIt) &&
        !had.some((one) => one.name === state.name && scopeOf(one.kind) === scopeOf(state.kind)) &&
        sameKeys(from.before, operator, state) &&
        shareSource(from.after, operator, byId),
    );
    return others.length === 0 ? found?.operator : undefined;
  };
}

const isOfKey = (state: State): boolean =>
  state.serializers.namespace?.tree.serializer.endsWith(".VoidNamespaceSerializer") ?? false;

function sameKeys(from: Operator, to: Operator, state: State): boolean {
  if (scopeOf(state.kind) !== "keyed") return true;
  const [was, is] = [from.key?.serializer.tree, to.key?.serializer.tree];
  return was !== undefined && is !== undefined && sameTree(was, is) && !givesOtherKeys(from, to);
}

/** Made-up records of one content, of which the two operators' selectors make other keys. */
function givesOtherKeys(one: Operator, other: Operator): boolean {
  const keys = new Map(
    (one.key?.inputs ?? []).flatMap(({ records }) => records.map((record) => [record.content, record.key])),
  );
  return (other.key?.inputs ?? []).some(({ records }) =>
    records.some(({ content, key: now }) => (keys.get(content) ?? now) !== now),
  );
}

function shareSource(one: Operator, other: Operator, byId: ReadonlyMap<string, Operator>): boolean {
  const sources = sourcesOf(one, byId);
  return sourcesOf(other, byId).some((source) => sources.includes(source));
}

/** The operators without inputs that one stands behind. */
const sourcesOf = (operator: Operator, byId: ReadonlyMap<string, Operator>): readonly Operator[] =>
  upstreamOf(operator, byId).filter(({ inputs }) => inputs.length === 0);
