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
      why: `Flink's serializer for the new type knows how to read what the old one wrote${fieldsOf(differences)}.`,
      fix: differences.some(isNew)
        ? "For the restore nothing has to be done. See that the code gets along with old values, in which what is new was never set."
        : "For the restore nothing has to be done.",
      change: `value ${compatibility}`,
    };
  },
};

/** A POJO is made by its constructor, and the fields that are saved are set. */
function fieldsOf(differences: readonly string[]): string {
  const told = [
    ...(differences.some(isNew) ? ["fields that are new have what the class's constructor puts there"] : []),
    ...(differences.some((one) => / is gone \(was /.test(one)) ? ["fields that are gone are dropped"] : []),
  ];
  return told.length === 0 ? "" : `: ${told.join(", ")}`;
}

const isNew = (difference: string): boolean => /field [^:]*: is new /.test(difference);
