import type { Changes } from "../compare/change.js";
import { rearrangementOf } from "./generic-record.js";
import type { Judgement } from "./rule.js";
import { because, called } from "./words.js";

type Facts = Changes["value-serializer-changed" | "operator-state-serializer-changed"];

/** When values that were read are first written again: RocksDB does it while it migrates, what lies on the heap at a checkpoint. */
type Written = "at-restore" | "at-checkpoint";

/** Judges GenericRecords whose fields moved: Avro's schemas agree, and restores have shown that the values do not. */
export function rearrangedRecord(facts: Facts, written: Written): Judgement | undefined {
  const { before, after, from, to, compatibility, differences } = facts;
  const rearranged = compatibility === "after-migration" ? rearrangementOf(from, to) : undefined;
  if (rearranged === undefined) return undefined;
  const atOnce = written === "at-restore";
  const effect =
    rearranged === "misreads"
      ? `Values come to lie under other fields of the same type, without an error${atOnce ? "" : ", with the next checkpoint"}.`
      : atOnce
        ? "The job fails while the values are migrated."
        : "The job starts, and fails at its next checkpoint.";
  return {
    operator: before,
    at: after,
    state: from.name,
    outcome: rearranged === "misreads" ? "misreads" : atOnce ? "refuses" : "fails-later",
    evidence: "rule",
    message: `The Avro schema of the GenericRecords in the state "${from.name}" of ${called(before)} changed${because(differences)}. ${effect}`,
    why: "A GenericRecord that was read keeps the schema that it was written with. When it is written again, Avro takes its fields by their position in the new schema, not by name.",
    fix: "Use a class that Avro generates from the schema (SpecificRecord), or put the new schema into a state of another name and convert when a value is next read.",
    change: `generic record ${from.kind}`,
  };
}
