import type { Rule } from "./rule.js";
import { called, flinksWords, listed } from "./words.js";

export const uidDuplicate: Rule<"graph-refused"> = {
  id: "uid-duplicate",
  title: "Two operators carry the same uid",
  judge: ({ refusal, operators }) => {
    const first = operators.find((operator) => operator.uid === refusal.uid) ?? operators[0];
    if (refusal.uid === undefined || first === undefined) return null;
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: first,
      at: first,
      message: `The uid "${refusal.uid}" is given to more than one operator${operators.length > 1 ? `: ${listed(operators.map(called))}` : ""}. The job cannot be submitted.`,
      why: "Flink hashes the uid to the operator id, and an id must be one operator's alone.",
      fix: `Leave .uid("${refusal.uid}") with the operator whose state was saved under it, and give the other one a uid of its own.`,
      ...flinksWords(refusal),
      change: `duplicate ${refusal.uid}`,
    };
  },
};
