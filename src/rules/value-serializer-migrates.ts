import type { Rule } from "./rule.js";
import { rearrangementOf } from "./generic-record.js";
import { isKeyOfMigratedMap } from "./map-key-serializer-changed.js";

import { because, called } from "./words.js";

export const valueSerializerMigrates: Rule<"value-serializer-changed"> = {
  id: "value-serializer-migrates",
  title: "A keyed state's type changed, and Flink rewrites the values while it restores",
  judge: (facts, { path }) => {
    const { before, after, from, compatibility, differences } = facts;
    // Where Flink's serializers agree and its restore does not, the rules about that say so for both backends.
    if (isKeyOfMigratedMap(facts) || rearrangementOf(facts.from, facts.to) !== undefined) return null;
    if (compatibility !== "after-migration" && compatibility !== "reconfigured") return null;
    const cost =
      compatibility === "reconfigured"
        ? "Flink adapts the new serializer to what was written; nothing is rewritten."
        : path.stateBackend === "rocksdb"
          ? "On RocksDB each value is read and written once while the operator opens, which takes its time on large state."
          : "On the heap the values are read with the old serializer and written with the new one at the next checkpoint.";
    return {
      outcome: "migrates",
      evidence: "flink",
      operator: before,
      at: after,
      state: from.name,
      message: `The type of the state "${from.name}" of ${called(before)} changed${because(differences)}. Flink takes the old values over. ${cost}`,
      why: "Flink's serializer for the new type knows how to read what the old one wrote: fields that are new get their default, fields that are gone are dropped.",
      fix: "Nothing has to be done. Check that the defaults of new fields are what the code expects of old values.",
      change: `value ${compatibility}`,
    };
  },
};
