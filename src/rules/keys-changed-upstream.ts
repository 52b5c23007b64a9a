import { effectOfKeys, keepsUnderKeys, keptBy, shownKeys } from "./keys.js";
import type { Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import { called, listed } from "./words.js";

export const keysChangedUpstream: Rule<"keys-changed-upstream"> = {
  id: "keys-changed-upstream",
  title:
    "Records come with other keys, because an operator before makes others of them, and do not find the state that they left",
  judge: ({ hit, examples, meet, through }) => {
    const holding = hit.filter(({ before }) => keepsUnderKeys(before));
    const subject = subjectOf(holding);
    // Which of the operator's subtasks a record goes to is no matter where nothing is kept under its key.
    if (subject === undefined) return null;
    const { before, after } = subject;
    const { outcome, effect } = effectOfKeys(holding, meet);
    const given = examples.some((example) => example.given);
    const makers = listed(through.map(called));
    return {
      outcome,
      // On records that really come nothing is guessed.
      evidence: given ? "rule" : "heuristic",
      operator: before,
      at: after,
      message: `Records come to ${called(before)} with other keys than before, because of what ${makers} ${through.length === 1 ? "makes" : "make"} of them: ${shownKeys(examples)}. ${effect}`,
      why: `A record finds ${keptBy(holding)} by its key, and Flink compares the type of the key, never which key a record gets. What stands before it was run here, in both versions, on the same records ${given ? "that you gave as samples" : "made up from their type"}; they leave the deployed operators with one key and the new ones with another.`,
      fix: `Give records their old keys again before they come to ${called(after)}, in ${makers} or in the key selector. For other keys give the operator a new uid, or rewrite the state with the State Processor API. If no record that comes gets another key by the edit, nothing happens.`,
      change: "keys upstream",
    };
  },
};
