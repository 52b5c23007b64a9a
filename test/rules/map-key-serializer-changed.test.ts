import type { Compatibility } from "../../src/manifest/trial.js";
import type { CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const item = (...fields: readonly string[]): CompactType => ({
  pojo: "com.acme.Item",
  fields: Object.fromEntries(fields.map((field) => [field, "String"])),
});
const map = (key: CompactType, over: Partial<CompactState> = {}) =>
  jobOf(counting({ states: [{ name: "per-item", kind: "map", key, ...over }] }));
const answers = (value: Compatibility, userKey: Compatibility) => ({
  operators: [{ operator: "count", states: [{ name: "per-item", answers: { value, userKey } }] }],
});

ruleCases("map-key-serializer-changed", [
  {
    name: "the key's class gained a field: only the heap migrates it",
    before: map(item("id")),
    after: map(item("id", "size")),
    trial: answers("after-migration", "after-migration"),
    findings: ["refuses map-key-serializer-changed: count/per-item (hashmap: migrates)"],
    says: {
      message: "RocksDB does not take. The job fails",
      flink: "the key schema has changed",
      fix: "new map state",
      line: 42,
    },
  },
  {
    name: "merely reconfigured is too much as well when the map is migrated",
    before: map({ enum: "com.acme.Item", constants: ["A"] }, { type: item("id") }),
    after: map({ enum: "com.acme.Item", constants: ["A", "B"] }, { type: item("id", "size") }),
    trial: answers("after-migration", "reconfigured"),
    findings: ["refuses map-key-serializer-changed: count/per-item (hashmap: migrates)"],
  },
  {
    name: "with the switch to a time-to-live the map is migrated too",
    before: { ...map({ enum: "com.acme.Item", constants: ["A"] }), flink: "2.2.0" },
    after: { ...map({ enum: "com.acme.Item", constants: ["A", "B"] }, { ttl: 1000 }), flink: "2.2.0" },
    trial: answers("after-migration", "reconfigured"),
    findings: [
      "refuses map-key-serializer-changed: count/per-item (hashmap: compatible)",
      "migrates ttl-toggled: count/per-item",
    ],
  },
  {
    name: "the value alone migrates on both",
    before: map("String", { type: item("id") }),
    after: map("String", { type: item("id", "size") }),
    trial: answers("after-migration", "as-is"),
    findings: ["migrates value-serializer-migrates: count/per-item"],
  },
  {
    name: "the key alone is reconfigured, and nothing is migrated",
    before: map({ enum: "com.acme.Item", constants: ["A"] }),
    after: map({ enum: "com.acme.Item", constants: ["A", "B"] }),
    trial: answers("reconfigured", "reconfigured"),
    findings: ["migrates value-serializer-migrates: count/per-item"],
  },
  {
    name: "another type of key is another type of state",
    before: map("String"),
    after: map("Long"),
    trial: answers("incompatible", "incompatible"),
    findings: ["refuses value-serializer-incompatible: count/per-item"],
  },
  {
    name: "silent: the same map",
    before: map(item("id")),
    after: map(item("id")),
    findings: [],
  },
]);
