import type { Compatibility } from "../../src/manifest/trial.js";
import type { CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const holding = (type: CompactType, kind: CompactState["kind"] = "value") =>
  jobOf(counting({ states: [{ name: "last", kind, type }] }));
const answer = (value: Compatibility) => ({
  operators: [
    {
      operator: "count",
      states: [{ name: "last", answers: { value, ...(value === "incompatible" ? { element: value } : {}) } }],
    },
  ],
});
const order = (amount: CompactType): CompactType => ({ pojo: "com.acme.Order", fields: { id: "String", amount } });
const record = (...names: readonly string[]): CompactType => ({
  avro: "org.apache.avro.generic.GenericRecord",
  schema: JSON.stringify({
    type: "record",
    name: "Event",
    fields: names.map((field) => ({ name: field.split(":")[0], type: field.split(":")[1] ?? "string" })),
  }),
});
const specific = (schema: string): CompactType => ({ avro: "com.acme.Event", schema });

ruleCases("value-serializer-incompatible", [
  {
    name: "another type",
    before: holding("Long"),
    after: holding("Integer"),
    trial: answer("incompatible"),
    findings: ["refuses value-serializer-incompatible: count/last"],
    says: {
      message: "Long -> Integer",
      flink: "must not be incompatible with the old state serializer",
      fix: "into a state of another name",
      evidence: "flink",
      line: 42,
    },
  },
  {
    name: "of a query: what it asks for now, and nothing that only a person who writes states could do",
    before: jobOf(
      counting({
        facts: { sql: "Join", "sql.on": "f.customer = o.customer" },
        states: [{ name: "left-records", kind: "map", type: "Long" }],
      }),
    ),
    after: jobOf(
      counting({
        facts: { sql: "Join", "sql.on": "f.shop = o.shop" },
        states: [{ name: "left-records", kind: "map", type: "String" }],
      }),
    ),
    trial: {
      operators: [{ operator: "count", states: [{ name: "left-records", answers: { value: "incompatible" } }] }],
    },
    findings: ["refuses value-serializer-incompatible: count/left-records"],
    says: {
      message: "The query asks for something else there: f.customer = o.customer -> f.shop = o.shop.",
      fix: "write the statement so that its columns keep their types",
    },
  },
  {
    name: "the type of a field, named by its path",
    before: holding(order("Integer")),
    after: holding(order("Long")),
    trial: answer("incompatible"),
    findings: ["refuses value-serializer-incompatible: count/last"],
    says: { message: "field amount: Integer -> Long" },
  },
  {
    name: "a class that is no POJO any more",
    before: holding(order("Long")),
    after: holding({ kryo: "com.acme.Order", fields: { id: "String" } }),
    trial: answer("incompatible"),
    findings: ["refuses value-serializer-incompatible: count/last"],
    says: { message: "Order as POJO -> Order by Kryo" },
  },
  {
    name: "the elements of a list state",
    before: holding("Long", "list"),
    after: holding("String", "list"),
    trial: answer("incompatible"),
    findings: ["refuses value-serializer-incompatible: count/last"],
  },
  {
    name: "the heap trips over it in its own words, and Flink's are quoted",
    before: holding(order("Long")),
    after: holding(order("Integer")),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "context",
          exception:
            "java.lang.IllegalArgumentException: Can not set int field com.acme.Order.amount to java.lang.Long",
          states: [{ name: "last", answers: { value: "incompatible" } }],
        },
      ],
    },
    findings: ["refuses value-serializer-incompatible: count/last"],
    says: { flink: "Can not set int field" },
  },
  {
    name: "a GenericRecord with a field more: each backend in its own time",
    before: holding(record("id", "note")),
    after: holding(record("id", "note", "more")),
    trial: answer("after-migration"),
    findings: ["refuses value-serializer-incompatible: count/last (hashmap: fails-later)"],
    says: { message: "The job fails while the values are migrated", fix: "SpecificRecord", evidence: "rule" },
  },
  {
    name: "on the heap alone",
    before: holding(record("id", "note")),
    after: holding(record("id", "more", "note")),
    trial: answer("after-migration"),
    backends: ["hashmap"],
    findings: ["fails-later value-serializer-incompatible: count/last"],
    says: { message: "fails at its next checkpoint" },
  },
  {
    name: "a GenericRecord that lost a field in the middle",
    before: holding(record("id", "more", "note")),
    after: holding(record("id", "note")),
    trial: answer("after-migration"),
    findings: ["misreads value-serializer-incompatible: count/last"],
    says: { message: "under other fields of the same type" },
  },
  {
    name: "a GenericRecord whose fields come in another order",
    before: holding(record("id", "note")),
    after: holding(record("note", "id")),
    trial: answer("after-migration"),
    findings: ["misreads value-serializer-incompatible: count/last"],
  },
  {
    name: "a GenericRecord with a field of another type in the place of one",
    before: holding(record("id", "note")),
    after: holding(record("id", "amount:long")),
    trial: answer("after-migration"),
    findings: ["refuses value-serializer-incompatible: count/last (hashmap: fails-later)"],
  },
  {
    name: "in a list, within a POJO",
    before: holding({ pojo: "com.acme.Order", fields: { event: record("id") } }, "list"),
    after: holding({ pojo: "com.acme.Order", fields: { event: record("id", "note") } }, "list"),
    trial: {
      operators: [
        {
          operator: "count",
          states: [{ name: "last", answers: { value: "after-migration", element: "after-migration" } }],
        },
      ],
    },
    findings: ["refuses value-serializer-incompatible: count/last (hashmap: fails-later)"],
  },
  {
    name: "a wider number in its place",
    before: holding(record("id", "amount:int")),
    after: holding(record("id", "amount:long")),
    trial: answer("after-migration"),
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "a GenericRecord that lost its last field",
    before: holding(record("id", "note")),
    after: holding(record("id")),
    trial: answer("after-migration"),
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "schemas that are no records are left to Avro's own answer",
    before: holding({ avro: "org.apache.avro.generic.GenericRecord", schema: '"string"' }),
    after: holding({ avro: "org.apache.avro.generic.GenericRecord", schema: "no schema" }),
    trial: answer("after-migration"),
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "a generated Avro class migrates on both",
    before: holding(specific('{"type":"record","name":"Event","fields":[{"name":"b","type":"string"}]}')),
    after: holding(
      specific(
        '{"type":"record","name":"Event","fields":[{"name":"a","type":"string","default":""},{"name":"b","type":"string"}]}',
      ),
    ),
    trial: answer("after-migration"),
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "silent: the same type, written by another version of its serializer that Flink accepts as it is",
    before: holding({ custom: "com.acme.IdSerializer", version: 1 }),
    after: holding({ custom: "com.acme.IdSerializer", version: 2 }),
    trial: answer("as-is"),
    findings: [],
  },
]);
