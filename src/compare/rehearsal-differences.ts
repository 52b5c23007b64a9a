import type { Answer, RehearsalTrial } from "../manifest/rehearsal.js";
import { thrownBy } from "./rehearsal-failures.js";
import { type Played, type PlayedRecord, type RehearsalReading, same, threw } from "./rehearsal-played.js";

/** Answers to the same records: what they ought to be, what they are, and what they are without any state. */
interface Answered {
  readonly wanted: readonly Answer[];
  readonly got: readonly Answer[];
  readonly first: readonly Answer[];
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
  // What timers lead to is of no one record.
  const recordAt = (at: number) => (at < now.own.length ? recordOf(deployed, at) : undefined);
  return read(told(wanted, said), { wanted, got, first: now.first.map(only) }, recordAt);
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
  const { later } = deployed;
  const { firstLater, ownLater, restoredLater, ownAtTimers } = now;
  // Where other timers have gone off before, they come at another time.
  if (later === undefined || ownLater === undefined || restoredLater === undefined || ownAtTimers === undefined)
    return undefined;
  const wanted = ownLater.map(only);
  if (!same(now.own.map(only), deployed.answers.map(only)) || !same(wanted, later.answers.map(only))) return undefined;
  const answered = { wanted, got: restoredLater.map(only), first: (firstLater ?? []).map(only) };
  return read(positions(wanted), answered, (at) => later.records[at]);
}

/**
 * What of the deployed one's words is said from the own state, beside others that the deployed one never says, and no longer from the deployed one's. Nobody has been
 * waiting for those, so that more of them, or less, is nothing.
 *
 * @param told positions of the answers that can be held against each other
 * @param known what of an answer the deployed one says
 */
export function differenceBesideMore(
  deployed: Played,
  now: RehearsalTrial,
  told: readonly number[],
  known: (answer: Answer) => Answer,
): RehearsalReading | undefined {
  const { answers } = deployed;
  if (!same(now.own.map(known), answers) || same(now.own, answers)) return undefined;
  const restored = now.restored.map(known);
  const lacking = told.filter((at) => !threw(answers[at]) && !same(restored[at], answers[at]));
  return read(lacking, { wanted: now.own, got: now.restored, first: now.first }, (at) => recordOf(deployed, at));
}

/**
 * What it does otherwise than the deployed one as soon as it is restored, whoever has saved what it is restored from: what it keeps does not outlive it.
 *
 * @param known what of an answer the deployed one says
 */
export function differenceOfRestart(
  deployed: Played,
  now: RehearsalTrial,
  known: (answer: Answer) => Answer,
): RehearsalReading | undefined {
  if (now.unbroken === undefined && now.unbrokenApart === undefined) return undefined;
  const { answers } = deployed;
  const told = now.unbroken ? positions(answers) : positionsApart(deployed);
  const differing = told.filter((at) => {
    const got = now.restored[at];
    return got !== undefined && !same(answers[at], known(got));
  });
  const failure = now.restoredThrew?.find(({ record }) => differing.includes(record) && !threw(answers[record]));
  const answered = { wanted: answers, got: now.restored, first: now.first };
  const reading = failure ? thrownBy(failure) : read(differing, answered, (at) => recordOf(deployed, at));
  return reading && { ...reading, restart: true };
}

/** Of answers to records under keys of their own. */
export function positionsApart({ answers, records, together }: Played): readonly number[] {
  const { length } = records;
  const ownKeys = together < 0 ? 0 : length;
  return positions(answers).filter((at) => at >= ownKeys && at < ownKeys + length && at !== ownKeys + together);
}

const recordOf = ({ records }: Played, at: number): PlayedRecord | undefined => records[at % records.length];

export const positions = (answers: readonly Answer[]): readonly number[] => answers.map((_, at) => at);

/** Undefined where none of the told ones differs. */
function read(
  told: readonly number[],
  { wanted, got, first }: Answered,
  recordAt: (at: number) => PlayedRecord | undefined,
): RehearsalReading | undefined {
  const differing = told.filter((at) => !same(wanted[at], got[at]));
  const [at] = differing;
  if (at === undefined) return undefined;
  const [record, own, restored] = [recordAt(at), wanted[at], got[at]];
  return {
    as: kindOf(differing.map((each) => [wanted[each], got[each], first[each]])),
    ...(record && own && restored && { example: { record: record.tree, own, restored } }),
  };
}

/** What ought to be said, what is, and what is without any state. */
type Said = readonly [wanted: Answer | undefined, got: Answer | undefined, first: Answer | undefined];

const kindOf = (differing: readonly Said[]): "empty" | "silent" | "other" =>
  differing.every((said) => isAsEmpty(...said)) ? "empty" : differing.every(isSilent) ? "silent" : "other";

const isSilent = ([wanted, got]: Said): boolean =>
  (wanted?.emitted ?? []).length > 0 && got?.threw === undefined && (got?.emitted ?? []).length === 0;

/** Whether all that is said otherwise is what is said of an empty state. Timers have nothing to go off for there. */
function isAsEmpty(...[wanted, got, first]: Said): boolean {
  if (first === undefined || same(got, first)) return first !== undefined;
  const [own, restored, empty] = [wanted?.emitted ?? [], got?.emitted ?? [], first.emitted ?? []];
  return (
    own.length === restored.length &&
    restored.length === empty.length &&
    restored.every((value, at) => same(value, own[at]) || same(value, empty[at]))
  );
}
