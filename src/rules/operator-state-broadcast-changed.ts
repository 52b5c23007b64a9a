import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const operatorStateBroadcastChanged: Rule<"operator-state-broadcast-changed"> = {
  id: "operator-state-broadcast-changed",
  title: "An operator state changed between list and broadcast",
  judge: ({ before, after, from, to }) => ({
    outcome: "loses",
    evidence: "rule",
    operator: before,
    at: after,
    state: from.name,
    message: `The state "${from.name}" of ${called(before)} was saved as ${word(from.kind)} and is now asked for as ${word(to.kind)}. It starts empty, without an error.`,
    why: "List and broadcast states are kept apart in a savepoint. Under the new kind Flink finds nothing of this name.",
    fix: `Ask for "${from.name}" as before and move its content into a state of another name.`,
    change: `${from.kind} -> ${to.kind}`,
  }),
};

const word = (kind: string): string => (kind === "broadcast" ? "a broadcast state" : "an operator list state");
