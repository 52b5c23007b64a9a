import type { SampleTree } from "../manifest/manifest.js";
import type { Answer, RehearsalTrial } from "../manifest/rehearsal.js";
import { differenceOf, differenceOfLater, positions, positionsApart } from "./rehearsal-differences.js";
import { failureOf } from "./rehearsal-failures.js";
import { emitting, isWithoutKeys, type Played, type RehearsalReading, saysSame } from "./rehearsal-played.js";
import { besideMore, silenceAtTimers } from "./rehearsal-readings.js";

/**
 * What an operator in its job did otherwise than by itself, end by end: an edit may change on purpose what comes to one of them, and nothing at another. Undefined
 * where nothing did, or nothing that can be told.
 *
 * @param known ids of the deployed job's operators: what comes to a new one was never anybody's
 */
export function readingInPlace(
  deployed: Played,
  now: RehearsalTrial,
  known: Pick<ReadonlySet<string>, "has">,
): RehearsalReading | undefined {
  const failure = failureOf(deployed, now);
  if (failure !== undefined || now.ownRefused !== undefined || now.restoredRefused !== undefined) return failure;
  const told = (wanted: readonly Answer[], said: readonly Answer[]) => positionsToHold(wanted, said, deployed);
  const ends = new Set([
    ...endsOfDeployed(deployed),
    ...endsOf([...now.restored, ...(now.restoredLater ?? [])]).filter((end) => known.has(end)),
  ]);
  const read = [...ends].flatMap((end) => {
    const only = comingTo(end);
    return differenceOf(deployed, now, told, only) ?? differenceOfLater(deployed, now, only) ?? [];
  });
  return (
    read.find(({ as }) => as === "other") ??
    read[0] ??
    silenceAtTimers(deployed, now) ??
    withoutEnds(besideMore(deployed, now))
  );
}

/** What was said without what comes to operators that the deployed job does not have. */
export function atKnownEnds(
  deployed: Played,
  now: RehearsalTrial,
  known: Pick<ReadonlySet<string>, "has">,
): RehearsalTrial {
  const ends = new Set(endsOfDeployed(deployed));
  const isNew = (value: SampleTree): boolean => {
    const at = placed(value)?.at;
    return at !== undefined && !ends.has(at) && !known.has(at);
  };
  const atKnown = emitting((values) => values.filter((value) => !isNew(value)));
  const only = (answers: readonly Answer[]): readonly Answer[] => answers.map(atKnown);
  return {
    ...now,
    own: only(now.own),
    restored: only(now.restored),
    ...(now.ownAtTimers && { ownAtTimers: only(now.ownAtTimers) }),
    ...(now.restoredAtTimers && { restoredAtTimers: only(now.restoredAtTimers) }),
    ...(now.ownLater && { ownLater: only(now.ownLater) }),
    ...(now.restoredLater && { restoredLater: only(now.restoredLater) }),
  };
}

/** The example as it is told: what is emitted, wherever it comes to. */
function withoutEnds(reading: RehearsalReading | undefined): RehearsalReading | undefined {
  if (reading?.example === undefined) return reading;
  const { record, own, restored } = reading.example;
  return { ...reading, example: { record, own: emittedAt(own), restored: emittedAt(restored) } };
}

const emittedAt = emitting((values) => values.map((value) => placed(value)?.value ?? value));

const endsOfDeployed = ({ answers, atTimers, later }: Played): readonly string[] =>
  endsOf([...answers, ...atTimers, ...(later?.answers ?? [])]);

/** Ids of the operators that records come to at last. */
const endsOf = (answers: readonly Answer[]): readonly string[] =>
  answers.flatMap(({ emitted = [] }) => emitted.flatMap((value) => placed(value)?.at ?? []));

export const placed = (value: SampleTree): { readonly at: string; readonly value: SampleTree } | undefined => {
  if (typeof value !== "object" || value === null || !("at" in value) || !("value" in value)) return undefined;
  const { at, value: emitted } = value as { readonly at: unknown; readonly value: SampleTree };
  return typeof at === "string" ? { at, value: emitted } : undefined;
};

const comingTo = (end: string): ((answer: Answer) => Answer) =>
  emitting((values) =>
    values.flatMap((value) => {
      const one = placed(value);
      return one?.at === end ? [one.value] : [];
    }),
  );

/**
 * Answers of which both releases say the same by themselves: all of them; or, where some are others (a sum that is rounded sooner, a record that does not come through
 * any more), those of records under keys of their own, if they are most of those. Under the one common key, or without any, each record has its effect on all that come after it.
 */
function positionsToHold(own: readonly Answer[], said: readonly Answer[], deployed: Played): readonly number[] {
  const all = positions(own);
  const alike = all.filter((at) => saysSame(own[at], said[at]));
  if (alike.length === all.length) return all;
  if (isWithoutKeys(deployed)) return [];
  const apart = positionsApart(deployed).filter((at) => (said[at]?.emitted ?? []).length > 0);
  const told = apart.filter((at) => alike.includes(at));
  return 2 * told.length > apart.length ? told : [];
}
