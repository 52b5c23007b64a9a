import type { Rule } from "./rule.js";
import { called, flinksWords } from "./words.js";

export const automaticUidsDisabled: Rule<"graph-refused"> = {
  id: "automatic-uids-disabled",
  title: "Automatic uids are switched off and an operator has no uid",
  judge: ({ refusal, operators }) => {
    const [first] = operators;
    if (!isAboutAutomaticUids(refusal.message) || first === undefined) return null;
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: first,
      at: first,
      message: `The operator ${called(first)} has no uid, and automatic uids are switched off. The job cannot be submitted.`,
      why: "With pipeline.auto-generate-uids set to false Flink asks every operator for a uid of its own.",
      fix: `Give it one: .uid("..."). Where it already runs in production without a uid, add .setUidHash("${first.id}") beside it for one deployment.`,
      ...flinksWords(refusal),
      change: "automatic uids disabled",
    };
  },
};

export const isAboutAutomaticUids = (message: string): boolean =>
  /auto[- ]?generated uids have been disabled/i.test(message);
