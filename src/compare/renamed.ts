import type { SerializerTree, State } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Changes, StatePair } from "./change.js";
import { sameTree, simpleName } from "./differences.js";
import { pair, type Paired } from "./pair.js";
import { mainRole } from "./serializers.js";

/** Pairs states that are gone with states that are new where kind and type agree: most probably one state, renamed. */
export function pairRenamedStates(gone: readonly State[], fresh: readonly State[]): Paired<State, State> {
  return withUnnamedList(pair(byName(gone), byName(fresh), likeness, likeness));
}

/**
 * The list of a `ListCheckpointed` function, which Flink names itself (`DefaultOperatorStateBackend.DEFAULT_OPERATOR_STATE_NAME`) and writes as Java
 * objects: a `CheckpointedFunction` in its place has to name its list, and gives it a type.
 */
function withUnnamedList(alike: Paired<State, State>): Paired<State, State> {
  const before = alike.removed.find(({ kind, name }) => kind === "operator-list" && name === "_default_");
  const after = alike.added.find(({ kind, seen }) => /^operator-(list|union)$/.test(kind) && seen !== "static");
  if (before === undefined || after === undefined) return alike;
  return {
    kept: [...alike.kept, { before, after }],
    removed: alike.removed.filter((one) => one !== before),
    added: alike.added.filter((one) => one !== after),
  };
}

/** Several of one type are paired in the order of their names, whatever their order in the manifest. */
const byName = (states: readonly State[]): readonly State[] =>
  [...states].sort((one, other) => (one.name < other.name ? -1 : 1));

/** Kind and type of a state; undefined where they are guesses. A time-to-live is left out: switching it on in the same step does not make it another state. */
export function likeness(state: State): string | undefined {
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
  const type = simpleName(before.type ?? before.serializer);
  let gone = entries(old, now);
  let fresh = entries(now, old);
  for (const kin of [sameTree, bothNumbers]) {
    const renamed = asMany(gone, fresh, kin);
    for (const [fromField, toFields] of renamed) found.push({ ...states, type, fromField, toFields });
    const taken = new Set([...renamed.values()].flat());
    gone = gone.filter(([name]) => !renamed.has(name));
    fresh = fresh.filter(([name]) => !taken.has(name));
  }
  for (const [fromField, toField] of [...fromWithin(gone, fresh), ...fromWithin(fresh, gone).map(backwards)])
    found.push({ ...states, type, fromField, toFields: [toField] });
}

/** Fields of nested POJOs that are gone with what held them, and stand under their own names one level higher now. */
const fromWithin = (holders: readonly Field[], fields: readonly Field[]): readonly (readonly [string, string])[] =>
  holders
    .filter(([, holder]) => holder.family === "pojo")
    .flatMap(([name, holder]) =>
      fields
        .filter(([field, tree]) => {
          const within = own(holder.children ?? {}, field);
          return within !== undefined && sameTree(within, tree);
        })
        .map(([field]) => [`${name}.${field}`, field] as const),
    );

const backwards = ([from, to]: readonly [string, string]): readonly [string, string] => [to, from];

type Field = readonly [name: string, tree: SerializerTree];

const entries = (
  of: Readonly<Record<string, SerializerTree>>,
  without: Readonly<Record<string, SerializerTree>>,
): readonly Field[] => Object.entries(of).filter(([name]) => own(without, name) === undefined);

/**
 * The new names that each field may have got. Where fewer or more of a kind are new than gone, they are taken for other fields: which of
 * them would be the old one cannot be told.
 */
function asMany(
  gone: readonly Field[],
  fresh: readonly Field[],
  kin: (one: SerializerTree, other: SerializerTree) => boolean,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    gone.flatMap(([fromField, tree]) => {
      const twins = fresh.filter(([, other]) => kin(tree, other)).map(([name]) => name);
      const rivals = gone.filter(([, other]) => kin(tree, other));
      return twins.length > 0 && twins.length === rivals.length ? [[fromField, twins.sort()] as const] : [];
    }),
  );
}

/** A field that was renamed may be widened in the same step. */
const bothNumbers = (one: SerializerTree, other: SerializerTree): boolean =>
  widths.some((width) => width.has(one.type ?? "") && width.has(other.type ?? ""));

const widths: readonly ReadonlySet<string>[] = [
  ["Byte", "Short", "Integer", "Long"],
  ["Float", "Double"],
].map((names) => new Set(names.map((name) => `java.lang.${name}`)));
