import type { Operator, State } from "../manifest/manifest.js";
import type { Changes, Pair } from "./change.js";
import type { Identities } from "./identity.js";
import { likeness, shape } from "./renamed.js";
import type { Report } from "./report.js";
import { scopeOf } from "./stateful.js";

/**
 * Passes changes on, and says of a state that an operator does not ask for any more where it went: to another operator that asks for a state
 * of the same name, kind and type under keys of the same type, and did not before. Where two do, or two gave one up, nobody can tell whose it is.
 */
export function withMoves(identities: Identities, report: Report): Report {
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
    report("state-removed", isTold && movedTo !== undefined ? { ...gone, movedTo } : gone);
  };
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
