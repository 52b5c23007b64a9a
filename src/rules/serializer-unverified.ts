import type { Rule } from "./rule.js";
import { because, called } from "./words.js";

type Kinds =
  | "key-serializer-changed"
  | "namespace-serializer-changed"
  | "value-serializer-changed"
  | "operator-state-serializer-changed";

export const serializerUnverified: Rule<Kinds> = {
  id: "serializer-unverified",
  title: "A type in state changed and Flink could not be asked whether it can be restored",
  judge: (facts) => {
    if (facts.compatibility !== undefined) return null;
    const state = "from" in facts ? facts.from.name : undefined;
    return {
      outcome: "unknown",
      evidence: "rule",
      operator: facts.before,
      at: facts.after,
      ...(state === undefined ? {} : { state }),
      message: `The type of ${state === undefined ? "the key" : `the state "${state}"`} of ${called(facts.before)} changed${because(facts.differences)}. Whether Flink can restore it was not tried.`,
      why: "Only Flink's own serializers can tell whether the old bytes can be read; they were not asked for this operator.",
      fix: "Let the trial run: leave out --no-trial, or give the trial.json that was made together with the candidate's manifest.",
      change: `${facts.role} unverified`,
    };
  },
};
