import type { Compatibility } from "../../src/manifest/trial.js";
import type { SerializerRole } from "../../src/manifest/manifest.js";
import type { CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";
import { jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const holding = (state: CompactState) => jobOf(unkeyed({ states: [state] }));
const list = (type: CompactType) => holding({ name: "buffer", kind: "operator-list", type });
const rules = (key: CompactType, type: CompactType) => holding({ name: "rules", kind: "broadcast", key, type });
const order = (...fields: readonly string[]): CompactType => ({
  pojo: "com.acme.Order",
  fields: Object.fromEntries(fields.map((field) => [field, "String"])),
});
const record = (...names: readonly string[]): CompactType => ({
  avro: "org.apache.avro.generic.GenericRecord",
  schema: JSON.stringify({ type: "record", name: "Event", fields: names.map((name) => ({ name, type: "string" })) }),
});
const answer = (name: string, answers: Partial<Record<SerializerRole, Compatibility>>) => ({
  operators: [{ operator: "count", states: [{ name, answers }] }],
});

ruleCases("operator-state-serializer-changed", [
  {
    name: "elements of another type",
    before: list("Long"),
    after: list("String"),
    trial: answer("buffer", { element: "incompatible" }),
    findings: ["refuses operator-state-serializer-changed: count/buffer"],
    says: { message: "Long -> String", flink: "The new state typeSerializer for operator state", evidence: "flink" },
  },
  {
    name: "elements that gain a field are taken over, on both backends",
    before: list(order("id")),
    after: list(order("id", "note")),
    trial: answer("buffer", { element: "after-migration" }),
    findings: ["migrates operator-state-serializer-changed: count/buffer"],
  },
  {
    name: "the key of a broadcast state",
    before: rules("String", "Long"),
    after: rules("Long", "Long"),
    trial: answer("rules", { key: "incompatible" }),
    findings: ["refuses operator-state-serializer-changed: count/rules"],
    says: {
      message: 'the key of the broadcast state "rules"',
      flink: "The new key typeSerializer for broadcast state",
    },
  },
  {
    name: "a broadcast key that migrates is taken over, unlike the key of a map",
    before: rules(order("id"), "Long"),
    after: rules(order("id", "note"), "Long"),
    trial: answer("rules", { key: "after-migration" }),
    findings: ["migrates operator-state-serializer-changed: count/rules"],
  },
  {
    name: "key and value of a broadcast state are two findings",
    before: rules("String", "Long"),
    after: rules("Long", "String"),
    trial: answer("rules", { key: "incompatible", value: "incompatible" }),
    findings: [
      "refuses operator-state-serializer-changed: count/rules",
      "refuses operator-state-serializer-changed: count/rules",
    ],
  },
  {
    name: "GenericRecords with a field more: they are written again at the next checkpoint",
    before: list(record("id")),
    after: list(record("id", "note")),
    trial: answer("buffer", { element: "after-migration" }),
    findings: ["fails-later operator-state-serializer-changed: count/buffer"],
    says: { evidence: "heuristic" },
  },
  {
    name: "GenericRecords of a broadcast state in another order",
    before: rules("String", record("id", "note")),
    after: rules("String", record("note", "id")),
    trial: answer("rules", { value: "after-migration" }),
    findings: ["misreads operator-state-serializer-changed: count/rules"],
  },
  {
    name: "silent: as-is to Flink",
    before: list({ custom: "com.acme.BufferSerializer", version: 1 }),
    after: list({ custom: "com.acme.BufferSerializer", version: 2 }),
    trial: answer("buffer", { element: "as-is" }),
    findings: [],
  },
]);
