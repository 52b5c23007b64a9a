import type { Changes } from "../compare/change.js";
import type { Rule } from "./rule.js";
import { met } from "./lazily.js";
import { because, called } from "./words.js";

type MapFacts = Changes["value-serializer-changed" | "ttl-toggled"];

export const mapKeySerializerChanged: Rule<"value-serializer-changed" | "ttl-toggled"> = {
  id: "map-key-serializer-changed",
  title: "A map state is migrated and its user key changed, which RocksDB does not do",
  judge: (facts, { path }) => {
    const { before, after, from, to, differences, userKey } = facts;
    if (!isKeyOfMigratedMap(facts)) return null;
    if (path.stateBackend !== "rocksdb") {
      // The heap backend has objects in hand and takes any key.
      if ("enabled" in facts) return null;
      return {
        outcome: "migrates",
        evidence: "flink",
        operator: before,
        at: after,
        state: from.name,
        message: `The key inside the map state "${from.name}" of ${called(before)} changed${because(differences)}. On the heap Flink takes the old entries over; on RocksDB it would refuse.`,
        why: "The heap backend holds keys and values as objects: both are written anew at the next checkpoint.",
        fix: "Nothing has to be done as long as the job stays on the heap backend.",
        change: `user key ${userKey}`,
      };
    }
    return {
      outcome: met(to, after).outcome,
      evidence: "rule",
      operator: before,
      at: after,
      state: from.name,
      message: `The key inside the map state "${from.name}" of ${called(before)} changed${because(differences)}, which RocksDB does not take. ${met(to, after).when}`,
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

/** Looked at only when the map as a whole is migrated. */
export const isKeyOfMigratedMap = ({ from, compatibility, userKey }: MapFacts): boolean =>
  from.kind === "map" && compatibility === "after-migration" && userKey !== undefined && userKey !== "as-is";
