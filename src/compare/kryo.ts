import type { Manifest, SerializerTree, State } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { KryoTypeFacts } from "./change.js";
import { hollowFields } from "./hollow.js";

type Types = Manifest["types"];

/** Classes below a state's Kryo serializers whose fields differ between the two jobs. */
export type ChangedKryoTypes = (before: State) => readonly KryoTypeFacts[];

/**
 * Kryo's snapshot knows the class names only, so Flink calls a state "as is" whose class changed, and fails, or reads
 * nonsense, on the bytes. What changed is found once for both jobs; each state then looks for what it reaches.
 */
export function changedKryoTypes(before: Types, after: Types): ChangedKryoTypes {
  const changed = new Map<string, KryoTypeFacts>();
  for (const type of Object.keys(before).sort()) {
    const facts = changedFields(type, own(before, type), own(after, type));
    if (facts !== undefined) changed.set(type, facts);
  }
  return (state) => {
    if (changed.size === 0) return [];
    const roots = new Set<string>();
    const ownWay = new Set<string>();
    for (const { tree } of Object.values(state.serializers)) collect(tree, before, roots, ownWay);
    // The state's own class may be a collection of Java's; what lies in it is in the code.
    for (const name of classNames(state.declaredType ?? "")) roots.add(name);
    const found = reachable(roots, before, ownWay);
    return [...changed.values()]
      .filter(({ type }) => found.has(type))
      .map((facts) => {
        const hollow = hollowFields(state.samples, facts.type, facts.retyped);
        return hollow.length === 0 ? facts : { ...facts, untried: fit(facts.type, hollow, before, after) };
      });
  };
}

/** A number or a text is written without its class, as a field and as what a collection declares to hold; all else with it. */
function fit(type: string, fields: readonly string[], before: Types, after: Types): "misfit" | "perhaps" {
  const written = (types: Types, field: string): string =>
    (own(own(types, type), field)?.match(bare) ?? []).join(" ").replaceAll("java.lang.", "");
  return fields.some((field) => written(before, field) !== written(after, field)) ? "misfit" : "perhaps";
}

const bare =
  /\b(?:boolean|byte|char|short|int|long|float|double|java\.lang\.(?:Boolean|Byte|Character|Short|Integer|Long|Float|Double|String))\b(?![.$])/g;

type Fields = Readonly<Record<string, string>>;

function changedFields(type: string, was: Fields | undefined, is: Fields | undefined): KryoTypeFacts | undefined {
  // A class that is gone altogether is Flink's to refuse while it reads the snapshot.
  if (was === undefined || is === undefined) return undefined;
  const added = Object.keys(is).filter((field) => own(was, field) === undefined);
  const removed = Object.keys(was).filter((field) => own(is, field) === undefined);
  const retyped = Object.keys(was).filter((field) => own(is, field) !== undefined && is[field] !== was[field]);
  if (added.length + removed.length + retyped.length === 0) return undefined;
  const leftOver = Object.keys(is).length < Object.keys(was).length;
  const narrowed = retyped.filter((field) => isNarrower(own(was, field), own(is, field)));
  return { type, added, removed, retyped, narrowed, layout: layoutOf(was, is), leftOver };
}

const whole = ["byte", "short", "int", "long"];
const fractions = ["float", "double"];

const isNarrower = (was = "", is = ""): boolean =>
  [whole, fractions].some(
    (widths) => widths.includes(was) && widths.includes(is) && widths.indexOf(is) < widths.indexOf(was),
  );

/** `FieldSerializer` sorts the fields by name and writes no names. */
function layoutOf(was: Fields, is: Fields): KryoTypeFacts["layout"] {
  const now = Object.keys(is).sort();
  const old = Object.keys(was).sort().slice(0, now.length);
  if (old.length < now.length || old.some((name, at) => was[name] !== is[now[at] as string])) return "other";
  const elsewhere = old.filter((name, at) => name !== now[at]);
  const moved = now.some((name, at) => name !== old[at] && own(was, name) !== undefined);
  if (moved || elsewhere.some((name) => own(is, name) !== undefined)) return "shifted";
  return new Set(elsewhere.map((name) => was[name])).size < elsewhere.length ? "doubtful" : "same";
}

/** A Kryo-typed POJO field says only `java.util.List`; what lies in it is in the field's generic type. */
function collect(tree: SerializerTree, types: Types, roots: Set<string>, ownWay: Set<string>): void {
  if (tree.family === "kryo" && tree.type !== undefined) for (const name of classNames(tree.type)) roots.add(name);
  for (const registration of tree.registrations ?? []) {
    const [type, serializer] = registration.split("=");
    if (type !== undefined && serializer !== undefined) ownWay.add(type);
  }
  const fields = tree.type === undefined ? undefined : own(types, tree.type);
  for (const [name, child] of Object.entries(tree.children ?? {})) {
    if (child.family === "kryo") for (const found of classNames(own(fields, name) ?? "")) roots.add(found);
    collect(child, types, roots, ownWay);
  }
}

/** A class that was registered with a serializer of its own is written as that one likes, whatever its fields are. */
function reachable(roots: ReadonlySet<string>, types: Types, ownWay: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set([...roots].filter((name) => !ownWay.has(name)));
  for (const type of found)
    for (const field of Object.values(own(types, type) ?? {}))
      for (const name of classNames(field)) if (!ownWay.has(name)) found.add(name);
  return found;
}

const classNames = (type: string): readonly string[] =>
  type.match(/[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*/gu) ?? [];
