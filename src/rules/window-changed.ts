import { cutAlike } from "../compare/windows.js";
import type { Operator, State } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Rule } from "./rule.js";
import { windowEdit, withoutPackages } from "./window-words.js";
import { called, listed } from "./words.js";

export const windowChanged: Rule<"facts-changed"> = {
  id: "window-changed",
  title: "The windows are cut otherwise, and what open ones have gathered stays in the old ones",
  judge: ({ before, after, names }) => {
    const cut = names.filter((name) => isAboutWindows(name) && !isUnknownTo(before, name));
    const [was, is] = [contents(before), contents(after)];
    if (cut.length === 0 || was === undefined || is === undefined) return null;
    // An assigner that cuts the same windows, whatever it is called and made with.
    if (cutsTheSame(before, after)) return null;
    // Another kind of window is refused by Flink for its namespace, and a state of another kind for itself.
    if (was.serializers.namespace?.snapshot !== is.serializers.namespace?.snapshot || was.kind !== is.kind) return null;
    const effect = effectOf(before, after);
    if (effect === null) return null;
    const edit = (name: string): string =>
      `${name}: ${before.facts[name] ?? "not set"} -> ${after.facts[name] ?? "not set"}`;
    const told = windowEdit(before, after) ?? listed(toldOf(cut).map((name) => withoutPackages(edit(name))));
    return {
      outcome: "loses",
      evidence: "rule",
      operator: before,
      at: after,
      state: was.name,
      message: `${effects[effect].message(called(before), told)} What the windows that are open in the savepoint have gathered (the state "${was.name}") ${effects[effect].end}`,
      why: effects[effect].why,
      fix: "If no window is open when the job is stopped (stop --drain closes them) the change is harmless. Else accept one round of partial results, or run the new windows under another uid until the old ones have run out.",
      change: `windows ${listed(cut.map(edit))}`,
    };
  },
};

const cutsTheSame = (before: Operator, after: Operator): boolean =>
  cutAlike(before, after) === true && merges(before) === merges(after) && !byAnotherTime(before, after);

/** A manifest of an earlier release does not say it of Flink's own assigners. */
const isUnknownTo = ({ facts }: Operator, name: string): boolean =>
  name === "window.assigned" && own(facts, name) === undefined;

/** The digest of the windows says nothing to anybody, beside what says more. */
const toldOf = (names: readonly string[]): readonly string[] => {
  const telling = names.filter((name) => name !== "window.assigned");
  return telling.length > 0 ? telling : names;
};

type Effect = "sessions" | "clock" | "bounds";

/** Null where what is open goes on as it was. */
function effectOf(before: Operator, after: Operator): Effect | null {
  if (merges(before) !== merges(after)) return "sessions";
  if (byAnotherTime(before, after)) return "clock";
  // A session takes in what comes next to it and keeps what it has, whatever the gap is now.
  if (merges(before)) return null;
  return isOverAtOnce(before) && isOverAtOnce(after) ? null : "bounds";
}

function byAnotherTime(before: Operator, after: Operator): boolean {
  const [was, is] = [before, after].map(({ facts }) => own(facts, "window.time"));
  return was !== undefined && is !== undefined && was !== is;
}

const effects: Record<
  Effect,
  { readonly message: (who: string, edits: string) => string; readonly end: string; readonly why: string }
> = {
  sessions: {
    message: (who, edits) => `The windows of ${who} changed to or from sessions (${edits}).`,
    end: "is never emitted, without an error.",
    why: "Session windows keep a list of which windows were merged into which. Across the change that list is missing or not read, so that the timers of the old windows find nothing to emit.",
  },
  clock: {
    message: (who, edits) => `The windows of ${who} go by another time (${edits}).`,
    end: "is never emitted, unless a record comes that belongs to the very same window.",
    why: "A window is emitted by a timer of its own time, event time or the clock. The timers of the old windows are there, but the new trigger does not answer to those of the other time.",
  },
  bounds: {
    message: (who, edits) => `The windows of ${who} changed (${edits}).`,
    end: "is emitted on its own under the old bounds, and new windows do not count it in.",
    why: "The content of a window lies under its begin and end. Elements that come after the restore go to windows with other bounds and start from nothing.",
  },
};

/** Milliseconds in which no job is stopped with a savepoint and started again: by the clock, such a window is over before the restore. */
const restart = 10_000;

const isOverAtOnce = ({ facts }: Operator): boolean =>
  own(facts, "window.time") === "processing" && Number(own(facts, "window.size") ?? Infinity) <= restart;

const contents = (operator: Operator): State | undefined =>
  operator.states.find((state) => state.name === "window-contents");

const merges = (operator: Operator): boolean => operator.states.some((state) => state.name === "merging-window-set");

/** The assigner and its bounds. Trigger, evictor and lateness leave the windows where they are. */
const isAboutWindows = (name: string): boolean =>
  name === "window" || (name.startsWith("window.") && !name.startsWith("window.defaultTrigger"));
