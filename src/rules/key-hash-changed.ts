import { keepsUnderKeys, keptBy, someKeys } from "./keys.js";
import type { Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import { called } from "./words.js";

export const keyHashChanged: Rule<"key-hash-changed"> = {
  id: "key-hash-changed",
  title: "The same keys have other hash codes, and Flink looks for their state in other key groups",
  judge: ({ hit, examples }) => {
    const holding = hit.filter(({ before }) => keepsUnderKeys(before));
    const subject = subjectOf(holding);
    // Without keyed state the key groups only say which subtask a record goes to.
    if (subject === undefined) return null;
    const { before, after } = subject;
    const ordinary = examples.some((example) => example.ordinary);
    return {
      outcome: ordinary ? "loses" : "unknown",
      // The deployed version's own keys, read back by the new one's serializer: what they hash to is no guess.
      evidence: "rule",
      operator: before,
      at: after,
      message: `The keys of ${called(before)} have another hash code than in the deployed version (${someKeys(examples)}). For these keys ${keptBy(holding)} is not found any more and starts from nothing, without an error.`,
      why: "Flink puts the state of a key into the key group that its hashCode() decides, and looks for it there only. The bytes of the key are the same, so that Flink has nothing to object.",
      fix: "Bring hashCode() of the key class (and of every class within it) back to what it returned. If it has to change, run the operator under a new uid, or rewrite the state with the State Processor API.",
      change: "key hash",
    };
  },
};
