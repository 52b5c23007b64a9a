import { canonicalText } from "../manifest/canonical.js";
import type { SampleTree } from "../manifest/manifest.js";
import type { Answer, RehearsalTrial } from "../manifest/rehearsal.js";
import {
  differenceBesideMore,
  differenceOf,
  differenceOfLater,
  differenceOfRestart,
  positions,
  positionsApart,
} from "./rehearsal-differences.js";
import { failureOf } from "./rehearsal-failures.js";
import {
  emitting,
  isWithoutKeys,
  type Played,
  type RehearsalReading,
  same,
  saysSame,
  threw,
} from "./rehearsal-played.js";

/** What a restored operator did otherwise than by itself; undefined where nothing, or nothing that can be told. */
export function readingOf(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  return (
    failureOf(deployed, now) ??
    otherAnswers(deployed, now) ??
    differenceOfLater(deployed, now) ??
    silenceAtTimers(deployed, now) ??
    besideMore(deployed, now) ??
    differenceOfRestart(deployed, now, asSaidBy(deployed.answers))
  );
}

/** Whether it went as it ought to go, from beginning to end. */
export const isAsDeployed = ({ answers, atTimers, later }: Played, now: RehearsalTrial): boolean =>
  now.ownRefused === undefined &&
  now.restoredRefused === undefined &&
  same(now.own, answers) &&
  same(now.restored, answers) &&
  same(now.ownAtTimers, now.restoredAtTimers) &&
  (now.ownAtTimers === undefined || same(now.ownAtTimers, atTimers)) &&
  (now.ownLater === undefined || (same(now.ownLater, later?.answers) && same(now.restoredLater, later?.answers)));

/** Whether it says from the deployed one's state all that it says by itself, and what is more is nothing that the deployed one ever said. */
export const saysMore = ({ answers }: Played, now: RehearsalTrial): boolean =>
  same(now.own, answers) && !same(now.restored, answers) && same(now.restored.map(asSaidBy(answers)), answers);

/** What it says beside what the deployed one says may hide what it no longer says. */
export const besideMore = (deployed: Played, now: RehearsalTrial): RehearsalReading | undefined =>
  differenceBesideMore(deployed, now, positionsOf(now.own, deployed.answers, deployed), asSaidBy(deployed.answers));

/** Timers of another time cannot be held against each other one by one; but where the deployed one's lead to something, and nothing comes of any, there is an end of it. */
export const silenceAtTimers = ({ atTimers }: Played, now: RehearsalTrial): RehearsalReading | undefined =>
  now.silentAtTimers && atTimers.some(({ emitted = [] }) => emitted.length > 0) ? { as: "silent" } : undefined;

function otherAnswers(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  if (now.ownRefused !== undefined || now.restoredRefused !== undefined) return undefined;
  return differenceOf(deployed, now, (wanted, said) => {
    const told = positionsOf(wanted, said, deployed);
    // A release that says something else by itself says so of old state too: that is what was edited, and nothing follows from it.
    return told.some((each) => !saysSame(wanted[each], said[each])) ? [] : told;
  });
}

/** An answer without what none of the others ever says. */
function asSaidBy(answers: readonly Answer[]): (answer: Answer) => Answer {
  const known = new Set(answers.flatMap(({ emitted = [] }) => emitted.map(textOf)));
  return emitting((values) => values.filter((value) => known.has(textOf(value))));
}

const textOf = (value: SampleTree): string => canonicalText({ value });

/**
 * Answers that can be held against each other: all of them; or, where the releases differ, those of records under keys of their own that neither throws on. Under the
 * one common key, or without any, a single record that one of them treats otherwise, such as one without values, has its effect on all that come after it.
 */
function positionsOf(own: readonly Answer[], said: readonly Answer[], deployed: Played): readonly number[] {
  const all = positions(own);
  if (all.every((at) => saysSame(own[at], said[at]))) return all;
  if (isWithoutKeys(deployed)) return [];
  return positionsApart(deployed).filter((at) => threw(own[at]) === threw(said[at]));
}
