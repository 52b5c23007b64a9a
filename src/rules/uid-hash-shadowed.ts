import { holdsState } from "../compare/stateful.js";
import { meeting } from "../compare/states-meet.js";
import type { Rule } from "./rule.js";
import { belongings, called } from "./words.js";

export const uidHashShadowed: Rule<"uid-hash-shadows"> = {
  id: "uid-hash-shadowed",
  title: "setUidHash takes the place of an operator whose state is then dropped",
  judge: ({ after, taken, dropped }) => ({
    // Under its own id it is the heir of what is dropped; what it takes is another operator's, and attaches where names and types agree.
    outcome: meeting(taken, after) === "taken-over" ? "misreads" : holdsState(dropped) ? "loses" : "unknown",
    evidence: "rule",
    operator: dropped,
    at: after,
    message: `The operator ${called(after)} takes the state saved by ${called(taken)}, because of its setUidHash; what was saved under its own id, ${belongings(dropped)}, is dropped without an error.`,
    why: "Flink looks under the hash given to setUidHash first. When the savepoint holds both that id and the operator's own, the own one counts as taken and nobody reads it.",
    fix: `Take .setUidHash("${taken.id}") out: the operator's state is already saved under its own id.`,
    change: `shadowed by ${taken.id}`,
  }),
};
