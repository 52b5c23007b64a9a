import type { SerializerTree, State } from "../manifest/manifest.js";

/**
 * Whether a value holds an Avro GenericRecord whose fields are not the same in the same order. RocksDB migrates value by value:
 * the record that was read has the old schema, and Avro's writer takes its fields by position in the new one.
 */
export function hasRearrangedRecord(from: State, to: State): boolean {
  const [before, after] = [from.serializers.value?.tree, to.serializers.value?.tree];
  return before !== undefined && after !== undefined && isRearranged(before, after);
}

function isRearranged(before: SerializerTree, after: SerializerTree): boolean {
  if (before.family === "avro" && after.family === "avro")
    // Fields that went from the end leave the others in their places.
    return isGeneric(after) && !`${fieldsOf(before)} `.startsWith(`${fieldsOf(after)} `);
  return Object.entries(before.children ?? {}).some(([name, child]) => {
    const other = Object.entries(after.children ?? {}).find(([key]) => key === name)?.[1];
    return other !== undefined && isRearranged(child, other);
  });
}

const isGeneric = (tree: SerializerTree): boolean => tree.type?.startsWith("org.apache.avro.generic.") ?? false;

/** Names in their order; the whole schema where it is not a record that can be read, so that a difference still shows. */
function fieldsOf({ schema = "" }: SerializerTree): string {
  try {
    const parsed: unknown = JSON.parse(schema);
    const fields: unknown =
      parsed !== null && typeof parsed === "object" && "fields" in parsed ? parsed.fields : undefined;
    if (Array.isArray(fields)) return fields.map((field: { readonly name?: unknown }) => String(field?.name)).join(" ");
  } catch {
    // A schema that is no JSON is a schema that differs.
  }
  return schema;
}
