import { rearrangedRecord } from "./generic-record-words.js";
import { met } from "./lazily.js";
import { anotherUid, isNamedByFlink } from "./named-by-flink.js";
import { editedQuery, fixFor, keepTheTypes } from "./of-query.js";
import type { Rule } from "./rule.js";
import { because, called } from "./words.js";

export const valueSerializerIncompatible: Rule<"value-serializer-changed"> = {
  id: "value-serializer-incompatible",
  title: "A keyed state's type changed in a way that Flink cannot restore",
  judge: (facts, { path }) => {
    const { before, after, from, compatibility, differences } = facts;
    const record = rearrangedRecord(facts, path.stateBackend === "rocksdb" ? "at-restore" : "at-checkpoint");
    if (record !== undefined) return record;
    if (compatibility !== "incompatible") return null;
    return {
      outcome: met(facts.to, after).outcome,
      evidence: "flink",
      operator: before,
      at: after,
      state: from.name,
      message: `The type of the state "${from.name}" of ${called(before)} changed${because(differences)}.${editedQuery(before, after)} ${met(facts.to, after).when}`,
      why: "Flink's serializer for the new type says that it cannot take over what the old one wrote.",
      fix: fixFor(
        before,
        isNamedByFlink(from)
          ? anotherUid
          : `Keep the old type under "${from.name}" and put the new one into a state of another name; convert when a key is next seen.`,
        keepTheTypes,
      ),
      flinkSays: {
        exception: "org.apache.flink.util.StateMigrationException",
        message: "The new state serializer must not be incompatible with the old state serializer.",
      },
      change: "value incompatible",
    };
  },
};
