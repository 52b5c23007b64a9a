import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const unseenStateChanged: Rule<"unseen-changed"> = {
  id: "unseen-state-changed",
  title: "Code changed that works with state which could not be seen",
  judge: ({ before, after, because }) => ({
    outcome: "unknown",
    evidence: "rule",
    operator: before,
    at: after,
    message: `The code of ${called(before)} changed, and not all of its state could be seen: ${because}.`,
    why: "A state that is only asked for while records are processed, or after something in open() that needs the outside world, does not show when the job is only built.",
    fix: "Get the state in open(), before anything that needs the outside world; then it is seen. Until then look at the change by eye: names, kinds and types of its states must stay.",
    change: "unseen changed",
  }),
};
