import type { Operator, Pipeline, State } from "../manifest/manifest.js";
import type { Changes, Pair } from "./change.js";
import type { Identities } from "./identity.js";
import { likeness, shape } from "./renamed.js";
import type { Report } from "./report.js";
import { scopeOf } from "./stateful.js";

/**
 * Passes changes on, and says of a state that an operator does not ask for any more where it went: to another operator that asks for a state
 * of the same name, kind and type, and did not before. Where two do, or two gave one up, nobody can tell whose it is. One that is fed by other
 * sources, or gives other keys to the same records, has only a state of that name.
 */
export function withMoves(identities: Identities, after: Pipeline, report: Report): Report {
  const newcomers = gather(
    [
      ...identities.added.map((after) => ({ after, states: after.states })),
      ...paired(identities).map((one) => ({ after: one.after, states: without(one.after, one.before) })),
    ].flatMap(({ after, states }) => named(after, states)),
  );
  const givers = gather(paired(identities).flatMap((one) => named(one.before, without(one.before, one.after))));
  return (kind, facts) => {
    if (kind !== "state-removed") return report(kind, facts);
    const gone = facts as Changes["state-removed"];
    const identity = identityOf(gone.before, gone.state);
    const [movedTo, ...others] = identity === undefined ? [] : (newcomers.get(identity) ?? []);
    const isTold = others.length === 0 && identity !== undefined && givers.get(identity)?.length === 1;
    const isMoved =
      isTold &&
      movedTo !== undefined &&
      !givesOtherKeys(gone.before, movedTo) &&
      shareSource(gone.after, movedTo, after.operators);
    report("state-removed", isMoved ? { ...gone, movedTo } : gone);
  };
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

function shareSource(one: Operator, other: Operator, operators: readonly Operator[]): boolean {
  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  const sources = sourcesOf(one, byId);
  return [...sourcesOf(other, byId)].some((id) => sources.has(id));
}

/** Ids of the operators without inputs that one stands behind. */
function sourcesOf(operator: Operator, byId: ReadonlyMap<string, Operator>): ReadonlySet<string> {
  const before = new Set([operator.id]);
  // A set walked while it grows: each operator before this one, once.
  for (const id of before) for (const { from } of byId.get(id)?.inputs ?? []) before.add(from);
  return new Set([...before].filter((id) => byId.get(id)?.inputs.length === 0));
}

/** Operators that are the same to a person, whether Flink hands over their state or not. */
const paired = (identities: Identities): readonly Pair[] => [...identities.kept, ...identities.reidentified];

const without = (one: Operator, other: Operator): readonly State[] => {
  const there = new Set(other.states.map(key));
  return one.states.filter((state) => !there.has(key(state)));
};

const key = (state: State): string => `${scopeOf(state.kind)} ${state.name}`;

const named = (operator: Operator, states: readonly State[]): readonly (readonly [string, Operator])[] =>
  states.flatMap((state) => {
    const identity = identityOf(operator, state);
    return identity === undefined ? [] : [[identity, operator] as const];
  });

function gather(all: readonly (readonly [string, Operator])[]): ReadonlyMap<string, readonly Operator[]> {
  const found = new Map<string, Operator[]>();
  for (const [identity, operator] of all) found.set(identity, [...(found.get(identity) ?? []), operator]);
  return found;
}

/** Undefined of timers, which nobody names, and of what Flink named: those are where a window or a source is. */
function identityOf(operator: Operator, state: State): string | undefined {
  const like = state.kind === "timer" || isFlinks(state) ? undefined : likeness(state);
  return like === undefined ? undefined : `${state.name} ${like} ${shape(operator.key?.serializer.tree)}`;
}

/** States that Flink's own operators name: of windows, of sources and of sinks. */
const isFlinks = ({ name }: State): boolean =>
  ["window-contents", "merging-window-set", "SourceReaderState"].includes(name) || name.startsWith("_");
