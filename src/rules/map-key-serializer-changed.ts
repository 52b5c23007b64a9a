import type { Rule } from "./rule.js";
import { because, called } from "./words.js";

export const mapKeySerializerChanged: Rule<"value-serializer-changed" | "ttl-toggled"> = {
  id: "map-key-serializer-changed",
  title: "A map state is migrated and its user key changed, which RocksDB does not do",
  judge: (facts, { path }) => {
    const { before, after, from, compatibility, differences } = facts;
    const userKey = "userKey" in facts ? facts.userKey : undefined;
    // Looked at only when the map as a whole is migrated; the heap backend has objects in hand and takes any key.
    if (from.kind !== "map" || path.stateBackend !== "rocksdb" || compatibility !== "after-migration") return null;
    if (userKey === undefined || userKey === "as-is") return null;
    return {
      outcome: "refuses",
      evidence: "rule",
      operator: before,
      at: after,
      state: from.name,
      message: `The key inside the map state "${from.name}" of ${called(before)} changed${because(differences)}. On RocksDB the job fails when the operator opens.`,
      why: "RocksDB keeps the user key inside its own keys, and those it never rewrites: a map is migrated only when its user key stays exactly as it is.",
      fix: "Keep the class of the map's key as it was, or take a new map state and move the entries over. On the heap backend the same change is migrated.",
      flinkSays: {
        exception: "org.apache.flink.util.StateMigrationException",
        message:
          "The new serializer for a MapState requires state migration in order for the job to proceed, since the key schema has changed. However, migration for MapState currently only allows value schema evolutions.",
      },
      change: `user key ${userKey}`,
    };
  },
};
