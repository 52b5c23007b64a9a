import type { Manifest, SerializerTree, State } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { GenericTypeFacts } from "./change.js";

type Types = Manifest["types"];

/** What holds other elements than it did, in a state or as its values, as far as nothing in the bytes tells. */
export type ChangedGenerics = (before: State, after: State) => readonly GenericTypeFacts[];

/**
 * Generic types are erased: to Kryo a list is a list, each element comes back as what it was, and a ClassCastException waits where the
 * code first takes one for what it declares. Only where Kryo writes the field of a POJO, or the state's values are generic: within a class of its own it knows the declared
 * type of the elements and writes by it, which values show.
 */
export function changedGenerics(before: Types, after: Types): ChangedGenerics {
  return (state, receiver) => {
    const found = new Map<string, GenericTypeFacts>();
    const look = (tree: SerializerTree): void => {
      for (const [field, child] of Object.entries(tree.children ?? {})) {
        look(child);
        if (tree.family !== "pojo" || tree.type === undefined || child.family !== "kryo") continue;
        const [was, is] = [own(own(before, tree.type), field), own(own(after, tree.type), field)];
        const change = was === undefined || is === undefined ? undefined : changed(parse(was), parse(is));
        if (was !== undefined && is !== undefined && change !== undefined)
          found.set(`${tree.type} ${field}`, { type: tree.type, field, was, is, certain: change === "certain" });
      }
    };
    for (const { tree } of Object.values(state.serializers)) look(tree);
    return [...declared(state.declaredType, receiver.declaredType), ...found.values()];
  };
}

function declared(was: string | undefined, is: string | undefined): readonly GenericTypeFacts[] {
  const change = was === undefined || is === undefined ? undefined : changed(parse(was), parse(is));
  return was === undefined || is === undefined || change === undefined
    ? []
    : [{ was, is, certain: change === "certain" }];
}

interface Generic {
  readonly raw: string;
  readonly given: readonly Generic[];
}

/** The first argument that differs, if the class is the same. Another class is the serializer's to find. */
function changed(was: Generic, is: Generic): "certain" | "doubtful" | undefined {
  if (was.raw !== is.raw || was.given.length !== is.given.length) return undefined;
  const inside = was.given.map((one, at) => {
    const other = is.given[at] as Generic;
    if (one.raw === other.raw) return changed(one, other);
    if (takes(one, other)) return undefined;
    return final.has(one.raw) && (final.has(other.raw) || other.raw.startsWith("java.")) ? "certain" : "doubtful";
  });
  return inside.includes("certain") ? "certain" : inside.find((one) => one !== undefined);
}

const numbers = ["Byte", "Short", "Integer", "Long", "Float", "Double"].map((name) => `java.lang.${name}`);
const final: ReadonlySet<string> = new Set([
  ...numbers,
  "java.lang.String",
  "java.lang.Boolean",
  "java.lang.Character",
]);
const anything: ReadonlySet<string> = new Set(["java.lang.Object", "java.io.Serializable", "java.lang.Comparable"]);

/** Whether what is declared now holds what was declared before, by the declarations alone. */
const takes = (was: Generic, is: Generic): boolean =>
  is.raw.startsWith("?") ||
  !/[.]/.test(is.raw) ||
  anything.has(is.raw) ||
  (is.raw === "java.lang.Number" && numbers.includes(was.raw)) ||
  (is.raw === "java.lang.CharSequence" && was.raw === "java.lang.String");

/** `java.util.Map<java.lang.String, java.util.List<java.lang.Long>>`, as `Type.getTypeName` writes it. */
function parse(text: string): Generic {
  const open = text.indexOf("<");
  if (open < 0) return { raw: text.trim(), given: [] };
  const given: Generic[] = [];
  let [depth, from] = [0, open + 1];
  for (let at = open + 1; at < text.length; at++) {
    const letter = text[at];
    if (letter === "<") depth++;
    else if (depth === 0 && (letter === "," || letter === ">")) {
      given.push(parse(text.slice(from, at)));
      from = at + 1;
    } else if (letter === ">") depth--;
  }
  return { raw: text.slice(0, open).trim(), given };
}
