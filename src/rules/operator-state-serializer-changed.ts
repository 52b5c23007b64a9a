import { rearrangedRecord } from "./generic-record-words.js";
import { anotherUid, isNamedByFlink } from "./named-by-flink.js";
import type { Rule } from "./rule.js";
import { because, called } from "./words.js";

export const operatorStateSerializerChanged: Rule<"operator-state-serializer-changed"> = {
  id: "operator-state-serializer-changed",
  title: "The type of an operator or broadcast state changed",
  judge: (facts) => {
    const { before, after, from, role, compatibility, differences } = facts;
    // Operator state lies on the heap, whatever the backend.
    const record = rearrangedRecord(facts, "at-checkpoint");
    if (record !== undefined) return { ...record, evidence: "heuristic" };
    if (compatibility === undefined || compatibility === "as-is") return null;
    const what =
      from.kind === "broadcast"
        ? `the ${role} of the broadcast state "${from.name}"`
        : `the elements of the operator state "${from.name}"`;
    const common = {
      operator: before,
      at: after,
      state: from.name,
      change: `${role} ${compatibility}`,
      evidence: "flink",
    } as const;
    if (compatibility !== "incompatible") {
      return {
        ...common,
        outcome: "migrates",
        message: `The type of ${what} of ${called(before)} changed${because(differences)}. Flink takes the old content over.`,
        why: "Operator state is read whole with the old serializer and written with the new one at the next checkpoint, and Flink's serializers agree on that.",
        fix: "For the restore nothing has to be done. See that the code gets along with old values, in which what is new was never set.",
      };
    }
    return {
      ...common,
      outcome: "refuses",
      message: `The type of ${what} of ${called(before)} changed${because(differences)}. The job fails when the operator is initialised.`,
      why: "Flink's serializer for the new type says that it cannot take over what the old one wrote.",
      fix: isNamedByFlink(from)
        ? anotherUid
        : `Keep the old type under "${from.name}", take a state of another name for the new one, and move the content over.`,
      flinkSays: {
        exception: "org.apache.flink.util.StateMigrationException",
        message:
          from.kind === "broadcast"
            ? `The new ${role} typeSerializer for broadcast state must not be incompatible.`
            : "The new state typeSerializer for operator state must not be incompatible.",
      },
    };
  },
};
