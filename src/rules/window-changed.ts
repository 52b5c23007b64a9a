import type { Operator, State } from "../manifest/manifest.js";
import type { Rule } from "./rule.js";
import { called, listed } from "./words.js";

export const windowChanged: Rule<"facts-changed"> = {
  id: "window-changed",
  title: "The windows are cut otherwise, and what open ones have gathered stays in the old ones",
  judge: ({ before, after, names }) => {
    const cut = names.filter(isAboutWindows);
    const [was, is] = [contents(before), contents(after)];
    if (cut.length === 0 || was === undefined || is === undefined) return null;
    // Another kind of window is refused by Flink for its namespace, and a state of another kind for itself.
    if (was.serializers.namespace?.snapshot !== is.serializers.namespace?.snapshot || was.kind !== is.kind) return null;
    const merged = merges(before) !== merges(after);
    const edits = listed(
      cut.map((name) => `${name}: ${before.facts[name] ?? "not set"} -> ${after.facts[name] ?? "not set"}`),
    );
    return {
      // Which windows are open in the savepoint is a matter of data and time: with short ones there may be none.
      outcome: merged ? "loses" : "unknown",
      evidence: "rule",
      operator: before,
      at: after,
      state: was.name,
      message: merged
        ? `The windows of ${called(before)} changed to or from sessions (${edits}). What the windows that are open in the savepoint have gathered (the state "${was.name}") is never emitted, without an error.`
        : `The windows of ${called(before)} changed (${edits}). What the windows that are open in the savepoint have gathered (the state "${was.name}") is emitted on its own under the old bounds, and new windows do not count it in.`,
      why: merged
        ? "Session windows keep a list of which windows were merged into which. Across the change that list is missing or not read, so that the timers of the old windows find nothing to emit."
        : "The content of a window lies under its begin and end. Elements that come after the restore go to windows with other bounds and start from nothing.",
      fix: "If no window is open when the job is stopped (stop --drain closes them) the change is harmless. Else accept one round of partial results, or run the new windows under another uid until the old ones have run out.",
      change: `windows ${edits}`,
    };
  },
};

const contents = (operator: Operator): State | undefined =>
  operator.states.find((state) => state.name === "window-contents");

const merges = (operator: Operator): boolean => operator.states.some((state) => state.name === "merging-window-set");

/** The assigner and its bounds. Trigger, evictor and lateness leave the windows where they are. */
const isAboutWindows = (name: string): boolean => name === "window" || name.startsWith("window.");
