import { fixPlanned, hasPlannedUid, whyPlanned } from "./planned-uids.js";
import { judgeReidentified } from "./reidentified.js";
import type { Rule } from "./rule.js";

export const uidChanged: Rule<"uid-changed"> = {
  id: "uid-changed",
  title: "An operator that holds state got another uid",
  judge: (facts, circumstances) =>
    judgeReidentified(facts, circumstances, {
      edit: `got another uid, "${facts.after.uid ?? ""}"`,
      why: hasPlannedUid(facts.before)
        ? whyPlanned
        : "The operator id is the hash of the uid. Under another uid Flink sees one operator that is gone and one that is new.",
      fix: hasPlannedUid(facts.before)
        ? fixPlanned
        : `Take the old uid back: .uid("${facts.before.uid ?? ""}"). If the new one must be, keep it and add .setUidHash("${facts.before.id}") for one deployment.`,
    }),
};
