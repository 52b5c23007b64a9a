import type { Changes } from "../compare/change.js";
import { hasRearrangedRecord } from "./generic-record.js";
import type { Judgement, Rule } from "./rule.js";
import { because, called } from "./words.js";

type Facts = Changes["value-serializer-changed"];

export const valueSerializerIncompatible: Rule<"value-serializer-changed"> = {
  id: "value-serializer-incompatible",
  title: "A keyed state's type changed in a way that Flink cannot restore",
  judge: (facts, { path }) => {
    const { before, after, from, compatibility, differences } = facts;
    if (isRecordThatRocksRefuses(facts)) return judgeRecord(facts, path.stateBackend === "rocksdb");
    if (compatibility !== "incompatible") return null;
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: before,
      at: after,
      state: from.name,
      message: `The type of the state "${from.name}" of ${called(before)} changed${because(differences)}. The job fails when the operator opens.`,
      why: "Flink's serializer for the new type says that it cannot take over what the old one wrote.",
      fix: `Keep the old type under "${from.name}" and put the new one into a state of another name; convert when a key is next seen.`,
      flinkSays: {
        exception: "org.apache.flink.util.StateMigrationException",
        message: "The new state serializer must not be incompatible with the old state serializer.",
      },
      change: "value incompatible",
    };
  },
};

/** Avro's schemas agree, and RocksDB fails all the same: restores of GenericRecords have shown it. */
export const isRecordThatRocksRefuses = ({ from, to, compatibility }: Facts): boolean =>
  compatibility === "after-migration" && hasRearrangedRecord(from, to);

function judgeRecord({ before, after, from, differences }: Facts, onRocks: boolean): Judgement {
  const what = `The Avro schema of the GenericRecords in the state "${from.name}" of ${called(before)} changed${because(differences)}.`;
  return {
    operator: before,
    at: after,
    state: from.name,
    outcome: onRocks ? "refuses" : "migrates",
    evidence: onRocks ? "rule" : "flink",
    message: onRocks
      ? `${what} On RocksDB the job fails while the values are migrated.`
      : `${what} On the heap Flink takes the old values over; on RocksDB it would fail.`,
    why: "RocksDB reads each value with the old schema and writes it with the new one by the position of its fields, which are not the same any more.",
    fix: "Use a class that Avro generates from the schema (SpecificRecord), or put the new schema into a state of another name and convert when a key is next seen.",
    change: "generic record",
  };
}
