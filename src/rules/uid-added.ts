import { judgeReidentified } from "./reidentified.js";
import type { Rule } from "./rule.js";

export const uidAdded: Rule<"uid-added"> = {
  id: "uid-added",
  title: "An operator that had an automatic id got a uid",
  judge: (facts, circumstances) =>
    judgeReidentified(facts, circumstances, {
      edit: `got the uid "${facts.after.uid ?? ""}" in place of its automatic id`,
      why: "The saved state stands under the automatic id. A uid gives the operator a new id, and Flink does not look under the old one.",
      fix: `Keep the uid, and add .setUidHash("${facts.before.id}") beside it: Flink then finds the state under the old id once and saves it under the uid. Take the hash out after that deployment.`,
    }),
};
