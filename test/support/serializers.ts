import type { Serializer, SerializerTree } from "../../src/manifest/manifest.js";

/**
 * Types in test vocabulary, expanded to serializer trees as Flink names them.
 * Text: `Long`, `List<Long>`, `Map<String, Long>`, `Tuple2<Long, String>`; a word that Flink has no own serializer for is an error.
 * Objects say which serializer: `{ pojo: com.acme.Order, fields: { id: String } }`, `{ kryo: com.acme.Money, fields: { cents: Long } }`,
 * `{ avro: com.acme.Event, schema: "..." }`, `{ enum: com.acme.Color, constants: [RED] }`, `{ custom: com.acme.IdSerializer, version: 2, type: com.acme.Id }`.
 */
export type CompactType =
  | string
  | { readonly pojo: string; readonly fields: Readonly<Record<string, CompactType>> }
  | {
      readonly kryo: string;
      readonly fields?: Readonly<Record<string, string>>;
      readonly registrations?: readonly string[];
    }
  | { readonly avro: string; readonly schema: string }
  | { readonly enum: string; readonly constants: readonly string[] }
  | { readonly custom: string; readonly version?: number; readonly type?: string };

/** What a manifest lists under `types`; filled while trees are made. */
export type TypeClosure = Record<string, Record<string, string>>;

/** The snapshot's bytes are made up, but equal exactly for equal trees, as Flink's are. */
export const serializerOf = (tree: SerializerTree): Serializer => ({
  snapshot: Buffer.from(JSON.stringify(tree)).toString("base64"),
  tree,
});

export const treeOf = (type: CompactType, closure: TypeClosure): SerializerTree => {
  if (typeof type === "string") return namedTree(type, closure);
  if ("pojo" in type) {
    const fields = Object.entries(type.fields).map(([field, of]) => [field, javaName(of)]);
    // What the job says of its types itself stands: a list that Kryo writes has elements that no serializer names.
    closure[type.pojo] = { ...(Object.fromEntries(fields) as Record<string, string>), ...closure[type.pojo] };
    return tree("pojo", `${typeutils}.runtime.PojoSerializer`, 2, type.pojo, {
      children: eachTree(type.fields, closure),
    });
  }
  if ("kryo" in type) {
    closure[type.kryo] = { ...type.fields };
    const registrations = type.registrations ?? [type.kryo];
    return tree("kryo", `${typeutils}.runtime.kryo.KryoSerializer`, 2, type.kryo, { registrations });
  }
  if ("avro" in type)
    return tree("avro", "org.apache.flink.formats.avro.typeutils.AvroSerializer", 2, type.avro, {
      schema: type.schema,
    });
  if ("enum" in type) return tree("enum", `${base}.EnumSerializer`, 2, type.enum, { constants: type.constants });
  return tree("custom", type.custom, type.version ?? 1, type.type ?? type.custom.replace(/Serializer$/, ""));
};

/** Values with a time-to-live stamp. */
export const withTtl = (value: SerializerTree): SerializerTree =>
  tree("ttl", "org.apache.flink.runtime.state.ttl.TtlStateFactory$TtlSerializer", 2, undefined, {
    children: { value },
  });

export const listTree = (element: SerializerTree): SerializerTree =>
  tree("list", `${base}.ListSerializer`, 1, "java.util.List", { children: { element } });

export const mapTree = (key: SerializerTree, value: SerializerTree): SerializerTree =>
  tree("map", `${base}.MapSerializer`, 1, "java.util.Map", { children: { key, value } });

export const voidNamespace: SerializerTree = {
  family: "custom",
  serializer: "org.apache.flink.runtime.state.VoidNamespaceSerializer",
  snapshot: "org.apache.flink.runtime.state.VoidNamespaceSerializer$VoidNamespaceSerializerSnapshot",
  version: 3,
  type: "org.apache.flink.runtime.state.VoidNamespace",
};

const typeutils = "org.apache.flink.api.java.typeutils";
const base = "org.apache.flink.api.common.typeutils.base";
const basics = new Map(
  ["Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "String"].map((name) => [
    name,
    `java.lang.${name}`,
  ]),
)
  .set("TimeWindow", "org.apache.flink.streaming.api.windowing.windows.TimeWindow")
  .set("Instant", "java.time.Instant");

type Details = Partial<Pick<SerializerTree, "children" | "constants" | "registrations" | "schema">>;

const tree = (
  family: SerializerTree["family"],
  serializer: string,
  version: number,
  type?: string,
  details: Details = {},
): SerializerTree => {
  const simple = serializer.slice(serializer.lastIndexOf(".") + 1).replace(/^.*\$/, "");
  const snapshot = family === "basic" ? `${serializer}$${simple}Snapshot` : `${serializer}Snapshot`;
  return { family, serializer, snapshot, version, ...(type === undefined ? {} : { type }), ...details };
};

const eachTree = (types: Readonly<Record<string, CompactType>>, closure: TypeClosure): Record<string, SerializerTree> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, treeOf(type, closure)]));

const namedTree = (text: string, closure: TypeClosure): SerializerTree => {
  const basic = basics.get(text);
  if (basic !== undefined) {
    const owner =
      text === "TimeWindow"
        ? "org.apache.flink.streaming.api.windowing.windows.TimeWindow$Serializer"
        : `${base}.${text}Serializer`;
    return tree("basic", owner, 3, basic);
  }
  const [, outer, inner] = /^(\w+)<(.+)>$/.exec(text) ?? [];
  const parts = inner === undefined ? [] : topLevelParts(inner).map((part) => treeOf(part, closure));
  const [first, second] = parts;
  if (outer === "List" && first && parts.length === 1) return listTree(first);
  if (outer === "Map" && first && second && parts.length === 2) return mapTree(first, second);
  if (outer === `Tuple${parts.length}`) {
    const children = Object.fromEntries(parts.map((part, position) => [`f${position}`, part]));
    return tree("tuple", `${typeutils}.runtime.TupleSerializer`, 2, `org.apache.flink.api.java.tuple.${outer}`, {
      children,
    });
  }
  throw new Error(
    `Test vocabulary: no serializer for the type "${text}"; say which: { pojo | kryo | avro | enum | custom: ... }`,
  );
};

/** `String, List<Long>` at its outermost commas. */
const topLevelParts = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "<") depth++;
    if (text[at] === ">") depth--;
    if (at === text.length || (text[at] === "," && depth === 0)) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return parts;
};

const javaName = (type: CompactType): string => {
  if (typeof type !== "string") return Object.values(type)[0] as string;
  return type.replace(/\w+/g, (word) => basics.get(word) ?? (/^(List|Map)$/.test(word) ? `java.util.${word}` : word));
};
