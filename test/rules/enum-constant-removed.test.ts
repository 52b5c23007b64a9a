import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const color = (...constants: readonly string[]): CompactType => ({ enum: "com.acme.Color", constants });
const job = (type: CompactType, ...names: readonly string[]) =>
  jobOf(counting({ states: names.map((name) => ({ name, kind: "value", type })) }));
const gone =
  "java.lang.IllegalStateException: Could not create a restore serializer for enum class com.acme.Color. Probably because an enum value was removed.";
const unreadable = (...names: readonly string[]) =>
  names.map((name) => ({ name, answers: { value: "unreadable" as const }, exception: gone }));

ruleCases("enum-constant-removed", [
  {
    name: "a constant is gone: one finding for all states that hold the enum",
    before: job(color("RED", "BLUE"), "last", "first"),
    after: job(color("RED"), "last", "first"),
    trial: { operators: [{ operator: "count", states: unreadable("last", "first") }] },
    findings: ["refuses enum-constant-removed: count/first"],
    says: {
      message: 'The enum com.acme.Color lost the constant BLUE, and the states "first" and "last"',
      flink: "an enum value was removed",
      fix: "Bring BLUE back and mark it",
      line: 42,
    },
  },
  {
    name: "the state itself is no longer asked for",
    before: job(color("RED", "BLUE"), "last", "first"),
    after: job(color("RED"), "last"),
    trial: {
      operators: [{ operator: "count", phase: "context", exception: gone, states: unreadable("last", "first") }],
    },
    findings: ["refuses enum-constant-removed: count/first", "compatible state-removed: count/first"],
  },
  {
    name: "several constants are gone",
    before: job(color("RED", "GREEN", "BLUE"), "last"),
    after: job(color("GREEN"), "last"),
    trial: { operators: [{ operator: "count", states: unreadable("last") }] },
    findings: ["refuses enum-constant-removed: count/last"],
    says: { message: "lost the constants BLUE and RED, and the state", fix: "Bring BLUE and RED back and mark them" },
  },
  {
    name: "a new constant in the middle is no loss",
    before: job(color("RED", "BLUE"), "last"),
    after: job(color("RED", "GREEN", "BLUE"), "last"),
    trial: { operators: [{ operator: "count", states: [{ name: "last", answers: { value: "reconfigured" } }] }] },
    findings: ["migrates value-serializer-migrates: count/last"],
  },
  {
    name: "silent: the constants as they were",
    before: job(color("RED", "BLUE"), "last"),
    after: job(color("RED", "BLUE"), "last"),
    findings: [],
  },
]);
