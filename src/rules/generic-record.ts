import type { SerializerTree, State } from "../manifest/manifest.js";

/** `fails`: a field has no old one at its position, or one of another type. `misreads`: it has another one's value of its type. */
export type Rearrangement = "fails" | "misreads";

/**
 * What becomes of an Avro GenericRecord when its schema changed. A record that was read keeps its old schema, and when it is
 * written again Avro's writer takes its fields by position in the new one (`GenericDatumWriter`, `GenericData.getField`): RocksDB
 * writes while it migrates, the heap at the next checkpoint. Undefined where every field finds itself.
 */
export function rearrangementOf(from: State, to: State): Rearrangement | undefined {
  const serializers = [
    from.serializers.value ?? from.serializers.element,
    to.serializers.value ?? to.serializers.element,
  ];
  const [before, after] = serializers.map((serializer) => serializer?.tree);
  return before === undefined || after === undefined ? undefined : inTrees(before, after);
}

function inTrees(before: SerializerTree, after: SerializerTree): Rearrangement | undefined {
  if (before.family === "avro" && after.family === "avro")
    return after.type?.startsWith("org.apache.avro.generic.") ? inSchemas(before.schema, after.schema) : undefined;
  const now = new Map(Object.entries(after.children ?? {}));
  const found = Object.entries(before.children ?? {}).map(([name, child]) => {
    const other = now.get(name);
    return other === undefined ? undefined : inTrees(child, other);
  });
  return found.includes("fails") ? "fails" : found.find((one) => one !== undefined);
}

function inSchemas(before: string | undefined, after: string | undefined): Rearrangement | undefined {
  if (before === after) return undefined;
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  // What is no record, or cannot be read, is left to Avro's own answer.
  if (old === undefined || now === undefined) return undefined;
  if (now.some((field, at) => !fits(old[at]?.type, field.type))) return "fails";
  return now.some((field, at) => field.name !== old[at]?.name) ? "misreads" : undefined;
}

interface Field {
  readonly name: string;
  readonly type: string;
}

const numbers: readonly string[] = ["int", "long", "float", "double"].map((name) => JSON.stringify(name));

const fits = (was: string | undefined, is: string): boolean =>
  was === is || (was !== undefined && numbers.includes(was) && numbers.includes(is));

function fieldsOf(schema: string | undefined): readonly Field[] | undefined {
  try {
    const parsed: unknown = JSON.parse(schema ?? "");
    if (parsed === null || typeof parsed !== "object" || !("fields" in parsed) || !Array.isArray(parsed.fields))
      return undefined;
    return parsed.fields.map((field: { readonly name?: unknown; readonly type?: unknown } | null) => ({
      name: String(field?.name),
      type: JSON.stringify(field?.type) ?? "",
    }));
  } catch {
    return undefined;
  }
}
