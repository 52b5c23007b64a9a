import type { SampleTree } from "../manifest/manifest.js";
import type { Answer, RehearsalFailure, RehearsalTrial, SavedState } from "../manifest/rehearsal.js";
import { canonicalText } from "../manifest/canonical.js";
import type { FlinkException } from "../manifest/trial.js";

/** What the deployed operator made of made-up records, wherever these begin. */
export interface Played {
  readonly records: readonly { readonly tree: SampleTree }[];
  readonly together: number;
  readonly saved: SavedState;
  readonly answers: readonly Answer[];
  readonly atTimers: readonly Answer[];
  readonly later?: { readonly records: readonly { readonly tree: SampleTree }[]; readonly answers: readonly Answer[] };
}

/** What the new operator does with made-up records where the deployed one has left off, on one state backend. */
export interface RehearsalReading {
  /**
   * `refused`: it does not start. `throws`: it fails on a record that neither release fails on by itself. `unreadable`: it starts from nothing it has saved itself.
   * `other`: both releases say the same by themselves, and the new one something else from the deployed one's state; `empty`: what it says without any; `silent`: nothing.
   */
  readonly as: "refused" | "throws" | "unreadable" | "other" | "empty" | "silent";
  /** There where it is so of whatever it is restored from, its own savepoint included. */
  readonly restart?: true;
  /** A record with what it ought to have led to, and what it did. */
  readonly example?: { readonly record: SampleTree; readonly own: Answer; readonly restored: Answer };
  readonly exception?: FlinkException;
  /** Where user code was when it was thrown. */
  readonly at?: string;
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
export function saysMore(deployed: Played, now: RehearsalTrial): boolean {
  const { answers } = deployed;
  return same(now.own, answers) && !same(now.restored, answers) && same(now.restored.map(asSaidBy(answers)), answers);
}

/** What a restored operator did otherwise than by itself; undefined where nothing, or nothing that can be told. */
export function readingOf(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  return (
    failureOf(deployed, now) ??
    otherAnswers(deployed, now) ??
    differenceOfLater(deployed, now) ??
    differenceBesideMore(deployed, now) ??
    differenceOfRestart(deployed, now)
  );
}

/** What ended the start, or was thrown, because of what the deployed one has saved. */
export function failureOf(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  const { ownRefused, restoredRefused } = now;
  if (ownRefused !== undefined) return { as: "unreadable", exception: ownRefused };
  if (restoredRefused !== undefined)
    return perhapsOfRecord(restoredRefused, deployed, now) ? undefined : { as: "refused", exception: restoredRefused };
  const failure = now.restoredThrew?.find((one) => isOfState(one, deployed, now));
  return failure === undefined ? undefined : thrownBy(failure);
}

const thrownBy = ({ exception, at }: RehearsalFailure): RehearsalReading => ({
  as: "throws",
  exception,
  ...(at === undefined ? {} : { at }),
});

function otherAnswers(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  if (now.ownRefused !== undefined || now.restoredRefused !== undefined) return undefined;
  return differenceOf(deployed, now, (wanted, said) => {
    const told = positionsOf(wanted, said, deployed);
    // A release that says something else by itself says so of old state too: that is what was edited, and nothing follows from it.
    return told.some((each) => !same(wanted[each], said[each])) ? [] : told;
  });
}

/**
 * What is said otherwise from the deployed one's state than by itself, where both releases say the same.
 *
 * @param told positions of the answers that can be held against each other, of what the new release says by itself and what the deployed one said
 * @param only what of each answer counts
 */
export function differenceOf(
  deployed: Played,
  now: RehearsalTrial,
  told: (wanted: readonly Answer[], said: readonly Answer[]) => readonly number[],
  only: (answer: Answer) => Answer = (answer) => answer,
): RehearsalReading | undefined {
  const wanted = [...now.own, ...(now.ownAtTimers ?? [])].map(only);
  const said = [...deployed.answers, ...(now.ownAtTimers === undefined ? [] : deployed.atTimers)].map(only);
  const got = [...now.restored, ...(now.restoredAtTimers ?? [])].map(only);
  const first = now.first.map(only);
  const differing = told(wanted, said).filter((each) => !same(wanted[each], got[each]));
  const [at] = differing;
  if (at === undefined) return undefined;
  return {
    as: kindOf(differing.map((each) => [wanted[each], got[each], first[each]])),
    ...exampleOf(at < now.own.length ? deployed.records[at % deployed.records.length] : undefined, wanted[at], got[at]),
  };
}

/**
 * The same of what comes last: what keeps the newest of all drops it, where what is stored is larger than anything that comes now. Only where both releases say the same
 * by themselves from beginning to end.
 */
export function differenceOfLater(
  deployed: Played,
  now: RehearsalTrial,
  only: (answer: Answer) => Answer = (answer) => answer,
): RehearsalReading | undefined {
  const { firstLater, ownLater, restoredLater, ownAtTimers } = now;
  if (deployed.later === undefined || ownLater === undefined || restoredLater === undefined) return undefined;
  // Where other timers have gone off before, they come at another time.
  if (ownAtTimers === undefined) return undefined;
  const [said, wanted, got] = [deployed.later.answers, ownLater, restoredLater].map((all) => all.map(only));
  if (!same(now.own.map(only), deployed.answers.map(only)) || !same(wanted, said)) return undefined;
  const first = firstLater?.map(only) ?? [];
  const differing = ownLater.map((_, at) => at).filter((each) => !same(wanted?.[each], got?.[each]));
  const [at] = differing;
  if (at === undefined) return undefined;
  return {
    as: kindOf(differing.map((each) => [wanted?.[each], got?.[each], first[each]])),
    ...exampleOf(deployed.later.records[at], wanted?.[at], got?.[at]),
  };
}

/**
 * What of the deployed one's words it says from its own state, beside others that the deployed one never says, and no longer from the deployed one's. Nobody has been
 * waiting for those, so that more of them, or less, is nothing.
 */
export function differenceBesideMore(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  const { answers, records } = deployed;
  const [own, restored] = [now.own.map(asSaidBy(answers)), now.restored.map(asSaidBy(answers))];
  if (!same(own, answers) || same(now.own, answers)) return undefined;
  const differing = positionsOf(now.own, answers, deployed).filter(
    (each) => !threw(answers[each]) && !same(restored[each], answers[each]),
  );
  const [at] = differing;
  if (at === undefined) return undefined;
  return {
    as: kindOf(differing.map((each) => [now.own[each], now.restored[each], now.first[each]])),
    ...exampleOf(records[at % records.length], now.own[at], now.restored[at]),
  };
}

/** An answer without what none of the others ever says. */
function asSaidBy(answers: readonly Answer[]): (answer: Answer) => Answer {
  const known = new Set(answers.flatMap(({ emitted = [] }) => emitted.map(textOf)));
  return ({ emitted, threw: thrown }) =>
    thrown !== undefined ? { threw: thrown } : { emitted: (emitted ?? []).filter((value) => known.has(textOf(value))) };
}

const textOf = (value: SampleTree): string => canonicalText({ value });

/** What it does otherwise than the deployed one as soon as it is restored, whoever has saved what it is restored from: what it keeps does not outlive it. */
export function differenceOfRestart(deployed: Played, now: RehearsalTrial): RehearsalReading | undefined {
  if (now.unbroken === undefined) return undefined;
  const { answers, records } = deployed;
  const differing = answers.map((_, at) => at).filter((each) => !same(answers[each], now.restored[each]));
  const [at] = differing;
  if (at === undefined) return undefined;
  const failure = now.restoredThrew?.find(({ record }) => differing.includes(record) && !threw(answers[record]));
  if (failure !== undefined) return { ...thrownBy(failure), restart: true };
  return {
    as: kindOf(differing.map((each) => [answers[each], now.restored[each], now.first[each]])),
    restart: true,
    ...exampleOf(records[at % records.length], answers[at], now.restored[at]),
  };
}

const exampleOf = (
  record: { readonly tree: SampleTree } | undefined,
  own: Answer | undefined,
  restored: Answer | undefined,
): Pick<RehearsalReading, "example"> =>
  record === undefined || own === undefined || restored === undefined
    ? {}
    : { example: { record: record.tree, own, restored } };

/**
 * Answers that can be held against each other: all of them; or, where the releases differ, those of records under keys of their own that neither throws on. Under the
 * one common key, or without any, a single record that one of them treats otherwise, such as one without values, has its effect on all that come after it.
 */
function positionsOf(own: readonly Answer[], said: readonly Answer[], deployed: Played): readonly number[] {
  const all = own.map((_, at) => at);
  if (all.every((at) => same(own[at], said[at]))) return all;
  if (isWithoutKeys(deployed)) return [];
  const { length } = deployed.records;
  const ownKeys = deployed.together < 0 ? 0 : length;
  return all.filter(
    (at) =>
      at >= ownKeys &&
      at < ownKeys + length &&
      at !== ownKeys + deployed.together &&
      threw(own[at]) === threw(said[at]),
  );
}

/** Records of an operator without a key all meet the same state. */
export const isWithoutKeys = ({ saved }: Played): boolean => saved.keyed === undefined;

/** What is said, what ought to be, and what is without any state. */
type Said = readonly [wanted: Answer | undefined, got: Answer | undefined, first: Answer | undefined];

const kindOf = (differing: readonly Said[]): "empty" | "silent" | "other" =>
  differing.every((said) => isAsEmpty(...said)) ? "empty" : differing.every(isSilent) ? "silent" : "other";

const isSilent = ([wanted, got]: Said): boolean =>
  (wanted?.emitted ?? []).length > 0 && got?.threw === undefined && (got?.emitted ?? []).length === 0;

/** Whether all that is said otherwise is what is said of an empty state. Timers have nothing to go off for there. */
function isAsEmpty(wanted: Answer | undefined, got: Answer | undefined, first: Answer | undefined): boolean {
  if (first === undefined || same(got, first)) return first !== undefined;
  const [own, restored, empty] = [wanted?.emitted ?? [], got?.emitted ?? [], first.emitted ?? []];
  return (
    own.length === restored.length &&
    restored.length === empty.length &&
    restored.every((value, at) => same(value, own[at]) || same(value, empty[at]))
  );
}

/**
 * A record that the new code does not take may lie in the deployed one's state all the same, where no real one ever does. So may one that neither takes, if it
 * was put there before it was thrown on; but no such record makes a class go missing that is there.
 */
const perhapsOfRecord = ({ chain }: FlinkException, deployed: Played, { first }: RehearsalTrial): boolean =>
  first.some((answer, at) => threw(answer) && !(lacksClass(chain) && threw(deployed.answers[at])));

/** Kryo's words, and Java's. */
const lacksClass = (chain: readonly string[]): boolean =>
  chain.some((one) => /Unable to find class|ClassNotFoundException|NoClassDefFoundError/.test(one));

/** Whoever throws on a record whatever lies in the state says nothing of the state. */
function isOfState({ record }: RehearsalFailure, deployed: Played, now: RehearsalTrial): boolean {
  if (isWithoutKeys(deployed) && !now.own.every((answer, at) => same(answer, deployed.answers[at]))) return false;
  if (record < now.own.length) return !threw(now.own[record]) && !threw(deployed.answers[record]);
  if (record > now.own.length) {
    const at = record - now.own.length - 1;
    return same(now.own, deployed.answers) && !threw(now.ownLater?.[at]) && !threw(deployed.later?.answers[at]);
  }
  const timers = now.ownAtTimers;
  return timers !== undefined && !timers.some(threw) && !deployed.atTimers.some(threw);
}

const threw = (answer: Answer | undefined): boolean => answer?.threw !== undefined;

export const same = (one: unknown, other: unknown): boolean => canonicalText({ one }) === canonicalText({ one: other });
