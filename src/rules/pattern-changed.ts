import type { Operator } from "../manifest/manifest.js";
import { fixFor } from "./of-query.js";
import type { Judgement, Rule } from "./rule.js";
import { called, listed } from "./words.js";

export const patternChanged: Rule<"facts-changed"> = {
  id: "pattern-changed",
  title: "Matches that are under way stand at a stage that the new pattern does not have, or has elsewhere",
  judge: ({ before, after }) => {
    const [was, is] = [stages(before), stages(after)];
    if (was.size === 0 || is.size === 0) return null;
    const gone = [...was.keys()].filter((name) => !is.has(name) && holdsMatches(was.get(name)));
    const deposed = [...was.keys()].filter((name) => begins(was.get(name)) && !begins(is.get(name)));
    if (gone.length === 0 && deposed.length > 0) return preceded(before, after, deposed);
    // More stages, other conditions, more or less time: matches under way go on from where they stand.
    if (gone.length === 0) return heldAgainstTheClock(before, after) ? outOfTime(before, after) : null;
    return {
      outcome: "fails-later",
      evidence: "rule",
      operator: before,
      at: after,
      message: `The pattern of ${called(before)} has no stage ${listed(gone.map((name) => `"${name}"`))} any more. The job starts, and fails with the first record of a key whose match stands there.`,
      why: "A match that is under way is saved as the name of the stage that it stands at. Every key that has met a record has one that stands at the first stage, so that no key goes on when that is renamed.",
      fix: fixFor(
        before,
        "Keep the names of the stages, begin(...) and next(...) alike. If the pattern has to be another one, give it another uid and say with --allowNonRestoredState that the matches under way may go.",
        "Keep the names of the variables in PATTERN and DEFINE.",
      ),
      flinkSays: {
        exception: "org.apache.flink.util.FlinkRuntimeException",
        message: `State ${gone.toSorted()[0]} does not exist in the NFA.`,
      },
      change: `pattern without ${gone.toSorted().join(" ")}`,
    };
  },
};

/** What waits for a first event has none yet, and is now taken for a match that went past its first stage. */
const preceded = (before: Operator, after: Operator, names: readonly string[]): Judgement => ({
  outcome: "fails-later",
  evidence: "rule",
  operator: before,
  at: after,
  message: `The pattern of ${called(before)} no longer begins with the stage ${listed(names.map((name) => `"${name}"`))}, which it still has. The job starts, and fails with the first record of a key that has met one before.`,
  why: "Every key that has met a record waits at the first stage of the pattern, which is saved by its name. In the new pattern a match at this stage has an event behind it; this one has none, and Flink fails to look it up.",
  fix: fixFor(
    before,
    "Let the pattern begin with the stage that it began with. If another one has to come first, give the pattern another uid and say with --allowNonRestoredState that the matches under way may go.",
    "Let PATTERN begin with the variable that it began with.",
  ),
  flinkSays: { exception: "java.lang.NullPointerException", message: "(no message)" },
  change: `pattern begins before ${names.toSorted().join(" ")}`,
});

/**
 * The other way round their time is that of the machine, which no event has reached yet: nothing runs out. Without a limit nothing ever does.
 */
const heldAgainstTheClock = ({ facts: was }: Operator, { facts: is }: Operator): boolean =>
  was["pattern.time"] === "event" &&
  is["pattern.time"] === "processing" &&
  (Number(is["pattern.within"]) > 0 || is["pattern.withinStages"] !== undefined);

const outOfTime = (before: Operator, after: Operator): Judgement => ({
  outcome: "loses",
  evidence: "heuristic",
  operator: before,
  at: after,
  message: `The pattern of ${called(before)} was matched in event time and is matched in processing time now. Matches under way began at the time of an event and are held against the clock: all that began longer ago than the pattern's limit end as timed out with the next record of their key.`,
  why: "A match that is under way is saved with the time at which it began, and not with what kind of time that is. Between the time of events and that of the machine lie at least the delay of the stream and the time that the job was down.",
  fix: "Where the limit is much longer than events are late, nothing happens. Else let the pattern stay in event time, or give it another uid and say with --allowNonRestoredState that the matches under way may go.",
  change: "pattern in processing time",
});

const begins = (stage: string | undefined): boolean => stage !== undefined && stage.startsWith("Start:");

const prefix = "pattern.stage.";

const stages = ({ facts }: Operator): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(facts).flatMap(([name, text]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), text] as const] : [],
    ),
  );

/** A match that reaches the end is emitted, and one that is stopped is dropped: neither is saved. */
const holdsMatches = (stage: string | undefined): boolean => stage !== undefined && !/^(Final|Stop):/.test(stage);
