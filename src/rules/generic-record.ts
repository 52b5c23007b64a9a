import type { SerializerTree, State } from "../manifest/manifest.js";
import { arrangement, type Rearrangement } from "./avro-positions.js";

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
    return after.type?.startsWith("org.apache.avro.generic.") ? arrangement(before.schema, after.schema) : undefined;
  const now = new Map(Object.entries(after.children ?? {}));
  const found = Object.entries(before.children ?? {}).map(([name, child]) => {
    const other = now.get(name);
    return other === undefined ? undefined : inTrees(child, other);
  });
  return found.includes("fails") ? "fails" : found.find((one) => one !== undefined);
}
