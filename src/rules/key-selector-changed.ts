import { effectOfKeys, keepsUnderKeys, keptBy, shownKeys, someKeys } from "./keys.js";
import type { Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import { called } from "./words.js";

export const keySelectorChanged: Rule<"key-selector-changed"> = {
  id: "key-selector-changed",
  title: "Records get other keys of the same type, and do not find the state that they left",
  judge: ({ hit, examples, meet, equal, because }, { path }) => {
    // The heap finds a key by what it is equal to.
    if (equal && path.stateBackend === "hashmap") return null;
    const holding = hit.filter(({ before }) => keepsUnderKeys(before));
    const subject = subjectOf(holding);
    // Which of the operator's subtasks a record goes to is no matter where nothing is kept under its key.
    if (subject === undefined) return null;
    const { before, after } = subject;
    const common = { operator: before, at: after, change: "key selector" };
    if (because !== undefined)
      return {
        ...common,
        outcome: "unknown",
        evidence: "rule",
        message: `The code of the key selector before ${called(before)} changed, and it could not be seen whether records keep their keys: ${because}.`,
        why: `A record finds ${keptBy(holding)} by its key. What a selector answers is code; here it could not be asked on made-up records of the deployed version.`,
        fix: "Look at the selectors of both versions: for every record that the job may see, both must give the same key.",
      };
    const ordinary = examples.some((example) => example.ordinary);
    const given = examples.some((example) => example.given);
    const { outcome, effect } = ordinary
      ? effectOfKeys(holding, meet)
      : {
          outcome: "unknown" as const,
          effect: `Where such records come, they do not find ${keptBy(holding)}; on all others both agree.`,
        };
    return {
      ...common,
      outcome,
      // On records that really come nothing is guessed.
      evidence: given ? "rule" : "heuristic",
      message: `The key selector before ${called(before)} gives ${ordinary ? "records" : "some unusual records"} ${equal ? `keys that are equal to those of the deployed one and are written in other bytes, ${someKeys(examples)}` : `other keys than the deployed one: ${shownKeys(examples)}`}. ${effect}`,
      why: `Keyed state lies under the key that the record had when it came. Flink compares the type of the key, never which key a record gets; both selectors were run here on records ${given ? "that you gave as samples" : "made up from their type"}.${equal ? " RocksDB finds a key by its bytes, which tell another class or another order too; the heap finds it by what it is equal to." : ""}`,
      fix: `Let the selector give the keys that it gave. ${given ? "" : "If both give the same for every record that really comes (fields that depend on each other), the change is harmless: give a few such records with --sample-inputs, to both versions. "}For other keys give the operator a new uid, or rewrite the state with the State Processor API.`,
    };
  },
};
