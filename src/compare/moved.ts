import type { Operator, State } from "../manifest/manifest.js";
import { sameTree } from "./differences.js";
import type { Identities } from "./identity.js";
import { likeness } from "./renamed.js";
import { scopeOf } from "./stateful.js";

/** The operator that a state of another one most probably went to. */
export type WhereMoved = (from: Operator, state: State) => Operator | undefined;

/**
 * Who asks for a state that its operator no longer asks for: another one, that has not had it before, and by the same name, kind, type and
 * key. Most probably the code was moved there, as where a function is split in two.
 */
export function whereMoved(identities: Identities): WhereMoved {
  const newcomers = [
    ...identities.added.map((operator) => ({ operator, had: [] as readonly State[] })),
    ...identities.kept
      // What it was not seen to ask for it may have had.
      .filter(({ before }) => before.complete)
      .map(({ before, after }) => ({ operator: after, had: before.states })),
  ];
  const old = [...identities.kept.map((pair) => pair.before), ...identities.removed];
  return (from, state) => {
    const like = likeness(state);
    // The states of a window go by the window: a trigger's "count" is in every count window.
    if (like === undefined || (scopeOf(state.kind) === "keyed" && !isOfKey(state))) return undefined;
    const isIt = (one: State): boolean => one.name === state.name && likeness(one) === like;
    // A name that several operators use says nothing of where a state went.
    if (old.some((operator) => operator !== from && operator.states.some(isIt))) return undefined;
    return newcomers
      .filter(
        ({ operator, had }) =>
          sameKey(from, operator, state) &&
          operator.states.some(isIt) &&
          !had.some((one) => one.name === state.name && scopeOf(one.kind) === scopeOf(state.kind)),
      )
      .map(({ operator }) => operator)
      .sort((one, other) => (one.id < other.id ? -1 : 1))[0];
  };
}

const isOfKey = (state: State): boolean =>
  state.serializers.namespace?.tree.serializer.endsWith(".VoidNamespaceSerializer") ?? false;

function sameKey(from: Operator, to: Operator, state: State): boolean {
  if (scopeOf(state.kind) !== "keyed") return true;
  const [was, is] = [from.key?.serializer.tree, to.key?.serializer.tree];
  return was !== undefined && is !== undefined && sameTree(was, is);
}
