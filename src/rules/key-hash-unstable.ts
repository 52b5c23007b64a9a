import { keepsUnderKeys, keptBy, someKeys } from "./keys.js";
import type { Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import { called } from "./words.js";

/** Said of a job that nobody edited too: what is lost at every restart is lost at this one. */
export const keyHashUnstable: Rule<"key-hash-unstable"> = {
  id: "key-hash-unstable",
  title: "The deployed keys hash otherwise in each process, and no restart finds their state again",
  judge: ({ hit, examples }) => {
    const holding = hit.filter(({ before }) => keepsUnderKeys(before));
    const subject = subjectOf(holding);
    if (subject === undefined) return null;
    const { before, after } = subject;
    const ordinary = examples.some((example) => example.ordinary);
    return {
      outcome: ordinary ? "loses" : "unknown",
      // The same bytes were read twice, and had two hash codes.
      evidence: "rule",
      operator: before,
      at: after,
      message: `The keys of ${called(before)} hash otherwise in each process (${someKeys(examples)}). For these keys ${keptBy(holding)} is not found after a restart and starts from nothing, without an error: at this deployment, and at every other one.`,
      why: "Flink puts the state of a key into the key group that its hashCode() decides. Here that takes in an object's identity, as the hash code of an enum constant or of a class without a hashCode() is, and the next process has other ones.",
      fix: "In the hashCode() of the key class (a record's own one counts too) take the name() of the enum instead of the constant, or key by a String. What is deployed now starts from nothing once more; from then on it is found. To keep it, rewrite a savepoint with the State Processor API.",
      change: "key hash",
    };
  },
};
