import { editedQuery, fixFor, keepTheTypes } from "./of-query.js";
import type { Rule } from "./rule.js";
import { because, called } from "./words.js";

export const keySerializerChanged: Rule<"key-serializer-changed"> = {
  id: "key-serializer-changed",
  title: "The key's type changed, and keys are never migrated",
  judge: ({ before, after, compatibility, differences }) => {
    // A reconfigured key serializer reads and writes the keys as they were (an enum that gained a constant).
    if (compatibility === undefined || compatibility === "as-is" || compatibility === "reconfigured") return null;
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: before,
      at: after,
      message: `The key of ${called(before)} changed${because(differences)}.${editedQuery(before, after)} Flink refuses to restore any keyed state of this operator.`,
      why: "Keys decide in which key group a value lies, so that Flink never rewrites them: the new key serializer must read the old keys as they are.",
      fix: fixFor(
        before,
        "Keep the key's type as it was, for instance by a key class of its own that carries only what the key needs.",
        keepTheTypes,
      ),
      flinkSays: {
        exception: "org.apache.flink.util.StateMigrationException",
        message: "The new key serializer must be compatible with the previous key serializer.",
      },
      change: `key ${compatibility}`,
    };
  },
};
