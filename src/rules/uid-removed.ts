import { hasPlannedUid } from "./planned-uids.js";
import { judgeReidentified } from "./reidentified.js";
import type { Rule } from "./rule.js";

export const uidRemoved: Rule<"uid-removed"> = {
  id: "uid-removed",
  title: "An operator that holds state lost its uid",
  judge: (facts, circumstances) =>
    judgeReidentified(facts, circumstances, {
      edit: "lost its uid",
      why: "Without a uid Flink makes up an id from the shape of the graph, and that is not the id under which the state was saved.",
      fix: hasPlannedUid(facts.before)
        ? "Let the planner make uids as it did: run the compiled plan, or set table.exec.uid.generation to what is deployed."
        : `Take the uid back: .uid("${facts.before.uid ?? ""}").`,
    }),
};
