import { hasPlannedUid } from "./planned-uids.js";
import { judgeReidentified } from "./reidentified.js";
import type { Rule } from "./rule.js";

export const uidAdded: Rule<"uid-added"> = {
  id: "uid-added",
  title: "An operator that had an automatic id got a uid",
  judge: (facts, circumstances) =>
    judgeReidentified(facts, circumstances, {
      edit: `got the uid "${facts.after.uid ?? ""}" in place of its automatic id`,
      why: "The saved state stands under the automatic id. A uid gives the operator a new id, and Flink does not look under the old one.",
      fix: hasPlannedUid(facts.after)
        ? "Nobody can give an operator of a query the hash of its old id. Leave table.exec.uid.generation as it is deployed, and run the statement's text, not a plan compiled of it; or start this job once without its state, with uids from then on."
        : `Keep the uid, and add .setUidHash("${facts.before.id}") beside it: Flink then finds the state under the old id once and saves it under the uid. Take the hash out after that deployment.`,
    }),
};
