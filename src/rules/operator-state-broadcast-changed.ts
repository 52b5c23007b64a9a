import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const operatorStateBroadcastChanged: Rule<"operator-state-broadcast-changed"> = {
  id: "operator-state-broadcast-changed",
  title: "An operator state changed between list and broadcast",
  judge: ({ before, after, from, to }) => ({
    // From broadcast to list the next savepoint holds both under one name, and the restore after it reads the one as the other.
    outcome: from.kind === "broadcast" ? "misreads" : "loses",
    evidence: "rule",
    operator: before,
    at: after,
    state: from.name,
    message: `The state "${from.name}" of ${called(before)} was saved as ${word(from.kind)} and is now asked for as ${word(to.kind)}. It starts empty, without an error${from.kind === "broadcast" ? ", and after the next savepoint old and new content are mixed up" : ""}.`,
    why: "List and broadcast states are kept apart in a savepoint. Under the new kind Flink finds nothing of this name.",
    fix: `Ask for "${from.name}" as before and move its content into a state of another name.`,
    change: `${from.kind} -> ${to.kind}`,
  }),
};

const word = (kind: string): string => (kind === "broadcast" ? "a broadcast state" : "an operator list state");
