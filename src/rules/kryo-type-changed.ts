import { simpleName } from "../compare/differences.js";
import type { Rule } from "./rule.js";
import { called, listed } from "./words.js";

export const kryoTypeChanged: Rule<"kryo-type-changed"> = {
  id: "kryo-type-changed",
  title: "A class that Kryo writes into state changed its fields",
  judge: ({ before, after, from, type, added, removed, retyped }, { path }) => {
    const onHeap = path.stateBackend === "hashmap" || from.kind.startsWith("operator-") || from.kind === "broadcast";
    const edits = [
      ...(added.length > 0 ? [`new: ${listed(added)}`] : []),
      ...(removed.length > 0 ? [`gone: ${listed(removed)}`] : []),
      ...(retyped.length > 0 ? [`of another type: ${listed(retyped)}`] : []),
    ].join("; ");
    return {
      outcome: onHeap ? "refuses" : "fails-later",
      // Whether the bytes happen to decode hangs on the values; that they do not is what restores showed.
      evidence: "heuristic",
      operator: before,
      at: after,
      state: from.name,
      message: `The fields of ${simpleName(type)} changed (${edits}), and the state "${from.name}" of ${called(before)} is written by Kryo. ${
        onHeap
          ? "The old values most probably cannot be read, and the job fails while it restores."
          : "The job starts, and most probably fails when it first reads an old value."
      }`,
      why: "Kryo writes the fields one after the other without their names, and Flink does not compare them: it takes the state for unchanged.",
      fix: `Put the class back as it was and carry new data in a state of another name. For the future make ${simpleName(type)} a POJO (public, with a public constructor without arguments, and public or bean fields): Flink can then migrate it.`,
      change: `kryo ${type} +${added.join(",")} -${removed.join(",")} ~${retyped.join(",")}`,
    };
  },
};
