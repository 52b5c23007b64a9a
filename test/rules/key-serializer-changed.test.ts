import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";
import type { Compatibility } from "../../src/manifest/trial.js";

const pojo = (...fields: readonly string[]): CompactType => ({
  pojo: "com.acme.Key",
  fields: Object.fromEntries(fields.map((field) => [field, "String"])),
});
const answer = (key: Compatibility) => ({ operators: [{ operator: "count", key }] });

ruleCases("key-serializer-changed", [
  {
    name: "another type",
    before: jobOf(counting()),
    after: jobOf(counting({ key: "Long" })),
    trial: answer("incompatible"),
    findings: ["refuses key-serializer-changed: count"],
    says: { message: "String -> Long", flink: "The new key serializer", evidence: "flink" },
  },
  {
    name: "a field more in the key's class: values would be migrated, keys never are",
    before: jobOf(counting({ key: pojo("id") })),
    after: jobOf(counting({ key: pojo("id", "region") })),
    trial: answer("after-migration"),
    findings: ["refuses key-serializer-changed: count"],
    says: { message: "field region: is new" },
  },
  {
    name: "what was written about the key cannot be read",
    before: jobOf(counting({ key: pojo("id") })),
    after: jobOf(counting({ key: "String" })),
    trial: answer("unreadable"),
    findings: ["refuses key-serializer-changed: count"],
  },
  {
    name: "Flink's own restore failed of it: its words, one finding",
    before: jobOf(counting()),
    after: jobOf(counting({ key: "Long" })),
    trial: {
      operators: [
        {
          operator: "count",
          key: "incompatible",
          phase: "context",
          exception:
            "org.apache.flink.util.StateMigrationException: The new key serializer (L) must be compatible with S.",
        },
      ],
    },
    findings: ["refuses key-serializer-changed: count"],
    says: { flink: "(L) must be compatible with S" },
  },
  {
    name: "silent: an enum as key that gained a constant",
    before: jobOf(counting({ key: { enum: "com.acme.Color", constants: ["RED"] } })),
    after: jobOf(counting({ key: { enum: "com.acme.Color", constants: ["RED", "BLUE"] } })),
    trial: answer("reconfigured"),
    findings: [],
  },
  {
    name: "silent: Flink says as-is, whatever differs to the eye",
    before: jobOf(counting({ key: { custom: "com.acme.KeySerializer", version: 1 } })),
    after: jobOf(counting({ key: { custom: "com.acme.KeySerializer", version: 2 } })),
    trial: answer("as-is"),
    findings: [],
  },
]);
