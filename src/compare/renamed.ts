import type { SerializerTree, State } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Changes, StatePair } from "./change.js";
import { sameTree, simpleName } from "./differences.js";
import { pair } from "./pair.js";
import { mainRole } from "./serializers.js";

/** Pairs states that are gone with states that are new where kind and type agree: most probably one state, renamed. */
export function pairRenamedStates(
  gone: readonly State[],
  fresh: readonly State[],
): ReturnType<typeof pair<State, State>> {
  return pair(byName(gone), byName(fresh), likeness, likeness);
}

/** Several of one type are paired in the order of their names, whatever their order in the manifest. */
const byName = (states: readonly State[]): readonly State[] =>
  [...states].sort((one, other) => (one.name < other.name ? -1 : 1));

/** A time-to-live is left out: switching it on in the same step does not make it another state. */
function likeness(state: State): string | undefined {
  if (state.seen === "static") return undefined;
  const tree = state.serializers[mainRole(state)]?.tree;
  return tree === undefined
    ? undefined
    : `${state.kind} ${shape(withoutTtl(tree))} ${shape(state.serializers.userKey?.tree ?? state.serializers.key?.tree)}`;
}

const withoutTtl = (tree: SerializerTree): SerializerTree =>
  tree.family === "ttl" ? (tree.children?.["value"] ?? tree) : tree;

/** Class names down the tree; fields of POJOs stay out, so that a class that gained a field is still the same class. */
function shape(tree: SerializerTree | undefined): string {
  if (tree === undefined) return "";
  const below =
    tree.family === "pojo"
      ? []
      : Object.entries(tree.children ?? {}).map(([name, child]) => `${name}=${shape(withoutTtl(child))}`);
  return `${tree.type ?? tree.serializer}(${below.join(",")})`;
}

/** Fields of a POJO gone and new with the same type: Flink drops the one and defaults the other. */
export function renamedFields(states: StatePair): readonly Changes["pojo-field-renamed"][] {
  const found: Changes["pojo-field-renamed"][] = [];
  const role = mainRole(states.from);
  const before = states.from.serializers[role]?.tree;
  const after = states.to.serializers[role]?.tree;
  if (before !== undefined && after !== undefined) walk(before, after, states, found);
  return found;
}

function walk(
  before: SerializerTree,
  after: SerializerTree,
  states: StatePair,
  found: Changes["pojo-field-renamed"][],
): void {
  const old = before.children ?? {};
  const now = after.children ?? {};
  for (const [name, child] of Object.entries(old)) {
    const other = own(now, name);
    if (other !== undefined) walk(child, other, states, found);
  }
  if (before.family !== "pojo" || after.family !== "pojo" || before.type !== after.type) return;
  const gone = Object.entries(old).filter(([name]) => own(now, name) === undefined);
  const fresh = Object.entries(now).filter(([name]) => own(old, name) === undefined);
  const renamed = gone.flatMap(([fromField, tree]) => {
    const twins = fresh.filter(([, other]) => sameTree(tree, other));
    return twins.length === 1 ? [{ fromField, toField: (twins[0] as (typeof twins)[number])[0] }] : [];
  });
  for (const one of renamed) {
    // Two old fields that would claim one new field: which of them it was cannot be told, so neither is said.
    if (renamed.filter((other) => other.toField === one.toField).length > 1) continue;
    found.push({ ...states, type: simpleName(before.type ?? before.serializer), ...one });
  }
}
