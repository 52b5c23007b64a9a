import type { Answer, RehearsalTrial } from "../manifest/rehearsal.js";
import {
  differenceOf,
  differenceOfLater,
  failureOf,
  isWithoutKeys,
  type Played,
  type RehearsalReading,
  same,
} from "./rehearsal-readings.js";

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
    ...endsOf([...deployed.answers, ...deployed.atTimers, ...(deployed.later?.answers ?? [])]),
    ...endsOf([...now.restored, ...(now.restoredLater ?? [])]).filter((end) => known.has(end)),
  ]);
  const read = [...ends].flatMap((end) => {
    const only = (answer: Answer): Answer => comingTo(end, answer);
    return differenceOf(deployed, now, told, only) ?? differenceOfLater(deployed, now, only) ?? [];
  });
  return read.find(({ as }) => as === "other") ?? read[0];
}

/** Ids of the operators that records come to at last. */
const endsOf = (answers: readonly Answer[]): readonly string[] =>
  answers.flatMap(({ emitted = [] }) => emitted.flatMap((value) => placed(value)?.at ?? []));

const placed = (value: unknown): { readonly at: string; readonly value: unknown } | undefined =>
  typeof value === "object" && value !== null && "at" in value && typeof value.at === "string" && "value" in value
    ? { at: value.at, value: value.value }
    : undefined;

const comingTo = (end: string, { emitted, threw }: Answer): Answer =>
  threw === undefined
    ? {
        emitted: (emitted ?? []).flatMap((value) => {
          const one = placed(value);
          return one?.at === end ? [one.value as NonNullable<Answer["emitted"]>[number]] : [];
        }),
      }
    : { threw };

/**
 * Answers of which both releases say the same by themselves: all of them; or, where some are others (a sum that is rounded sooner, a record that does not come through
 * any more), those of records under keys of their own, if they are most of those. Under the one common key, or without any, each record has its effect on all that come after it.
 */
function positionsToHold(own: readonly Answer[], said: readonly Answer[], deployed: Played): readonly number[] {
  const all = own.map((_, at) => at);
  const alike = all.filter((at) => same(own[at], said[at]));
  if (alike.length === all.length) return all;
  if (isWithoutKeys(deployed)) return [];
  const { length } = deployed.records;
  const ownKeys = deployed.together < 0 ? 0 : length;
  const under = (at: number): boolean =>
    at >= ownKeys &&
    at < ownKeys + length &&
    at !== ownKeys + deployed.together &&
    (said[at]?.emitted ?? []).length > 0;
  const told = alike.filter(under);
  return 2 * told.length > all.filter(under).length ? told : [];
}
