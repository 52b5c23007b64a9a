import type { Compatibility } from "../../src/manifest/trial.js";
import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const holding = (type: CompactType) => jobOf(counting({ states: [{ name: "last", kind: "value", type }] }));
const order = (...fields: readonly string[]): CompactType => ({
  pojo: "com.acme.Order",
  fields: Object.fromEntries(fields.map((field) => [field, "String"])),
});
const answer = (value: Compatibility) => ({
  operators: [{ operator: "count", states: [{ name: "last", answers: { value } }] }],
});

ruleCases("value-serializer-migrates", [
  {
    name: "a POJO gains a field",
    before: holding(order("id")),
    after: holding(order("id", "note")),
    trial: answer("after-migration"),
    findings: ["migrates value-serializer-migrates: count/last"],
    says: { message: "field note: is new (String)", fix: "what is new was never set", evidence: "flink", line: 42 },
  },
  {
    name: "on RocksDB it takes its time",
    before: holding(order("id", "note")),
    after: holding(order("id")),
    trial: answer("after-migration"),
    backends: ["rocksdb"],
    findings: ["migrates value-serializer-migrates: count/last"],
    says: { message: "each value is read and written once" },
  },
  {
    name: "an enum gains a constant: nothing is rewritten",
    before: holding({ enum: "com.acme.Color", constants: ["RED"] }),
    after: holding({ enum: "com.acme.Color", constants: ["BLUE", "RED"] }),
    trial: answer("reconfigured"),
    findings: ["migrates value-serializer-migrates: count/last"],
    says: { message: "nothing is rewritten" },
  },
  {
    name: "silent: as it is",
    before: holding(order("id")),
    after: holding(order("id")),
    findings: [],
  },
]);
