import type { Changes, Pair, UidEdit } from "../compare/change.js";
import { mayHoldState } from "../compare/stateful.js";
import { fixPlanned, hasPlannedUid, whyPlanned } from "./planned-uids.js";
import { judgeReidentified } from "./reidentified.js";
import type { Rule } from "./rule.js";
import { called, listed } from "./words.js";

export const uidChanged: Rule<"uid-changed"> = {
  id: "uid-changed",
  title: "An operator that holds state got another uid",
  judge: (facts, circumstances) => {
    const planned = hasPlannedUid(facts.before);
    const hit = facts.edit?.hit.filter(({ before }) => mayHoldState(before)) ?? [];
    return judgeReidentified(facts, circumstances, {
      edit: `got another uid, "${facts.after.uid ?? ""}"${hit.length < 2 ? "" : `, by an edit of ${hit.length} uids`}`,
      why: planned
        ? whyPlanned
        : "The operator id is the hash of the uid. Under another uid Flink sees one operator that is gone and one that is new.",
      fix: planned ? fixPlanned : facts.edit === undefined || hit.length < 2 ? fixOne(facts) : fixAll(facts.edit, hit),
    });
  },
};

const fixOne = ({ before }: Changes["uid-changed"]): string =>
  `Take the old uid back: .uid("${before.uid ?? ""}"). If the new one must be, keep it and add .setUidHash("${before.id}") for one deployment.`;

const fixAll = (edit: UidEdit, hit: readonly Pair[]): string =>
  `${takenBack(edit)}. If the new uids must be, keep them and add the hashes of the old ones for one deployment: ${listed(
    hit.map(({ before, after }) => `.setUidHash("${before.id}") at ${called(after)}`),
  )}.`;

function takenBack({ was, is }: UidEdit): string {
  if (was === "") return `Take "${is}" out of their uids again`;
  return is === "" ? `Put "${was}" back into their uids` : `Write "${was}" for "${is}" in their uids again`;
}
