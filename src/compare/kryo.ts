import type { Manifest, SerializerTree, State } from "../manifest/manifest.js";
import type { KryoTypeFacts } from "./change.js";

type Types = Manifest["types"];

/**
 * Classes below a Kryo serializer whose fields differ. Kryo's snapshot knows the class names only, so Flink calls such a
 * state "as is" and fails, or reads nonsense, on the bytes.
 */
export function changedKryoTypes(
  before: State,
  after: State,
  typesBefore: Types,
  typesAfter: Types,
): readonly KryoTypeFacts[] {
  const roots = new Set<string>();
  for (const serializer of Object.values(before.serializers)) collect(serializer.tree, typesBefore, roots);
  return [...reachable(roots, typesBefore)].sort().flatMap((type) => {
    const was = typesBefore[type];
    const is = typesAfter[type];
    // A class that is gone altogether is Flink's to refuse while it reads the snapshot.
    if (was === undefined || is === undefined) return [];
    const added = Object.keys(is).filter((field) => was[field] === undefined);
    const removed = Object.keys(was).filter((field) => is[field] === undefined);
    const retyped = Object.keys(was).filter((field) => is[field] !== undefined && is[field] !== was[field]);
    return added.length + removed.length + retyped.length === 0 ? [] : [{ type, added, removed, retyped }];
  });
}

/** A Kryo-typed POJO field says only `java.util.List`; what lies in it is in the field's generic type. */
function collect(tree: SerializerTree, types: Types, roots: Set<string>): void {
  if (tree.family === "kryo" && tree.type !== undefined) for (const name of classNames(tree.type)) roots.add(name);
  for (const [name, child] of Object.entries(tree.children ?? {})) {
    if (child.family === "kryo" && tree.type !== undefined)
      for (const found of classNames(types[tree.type]?.[name] ?? "")) roots.add(found);
    collect(child, types, roots);
  }
}

function reachable(roots: ReadonlySet<string>, types: Types): ReadonlySet<string> {
  const found = new Set(roots);
  for (const type of found)
    for (const field of Object.values(types[type] ?? {})) for (const name of classNames(field)) found.add(name);
  return found;
}

const classNames = (type: string): readonly string[] =>
  type.match(/[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*/gu) ?? [];
