import type { Operator } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import { counterparts } from "./counterparts.js";
import { kindOf, likeness } from "./resemblance.js";
import { shiftedTwins } from "./shifted-twins.js";
import { likeness as inwardLikeness } from "./swapped.js";

/** Operators under whose id another operator stands now, without the ids going round in a ring. */
export interface Displaced {
  /** By id one operator, by all other signs two: Flink gives what `before` saved to `after`. */
  readonly received: readonly Pair[];
  /** Of those: the one that saved is still there, under another id. */
  readonly robbed: readonly Pair[];
  /** Still there under the id of another, while the old id is nobody's. */
  readonly moved: readonly Pair[];
  /** Still there under a new id, while the old one is another's. */
  readonly expelled: readonly Operator[];
  /** Gone, and the id is another's. */
  readonly replaced: readonly Operator[];
  /** New, under the id of another. */
  readonly replacing: readonly Operator[];
}

/**
 * An edit before operators without uids, or with their number in their uids, can shift them by one place: each stands under its
 * neighbour's old id. Told by a likeness that is unique on both sides; where it is not, the pairs stay as Flink makes them.
 */
export function displaced(
  matched: readonly Pair[],
  left: readonly Operator[],
  unmatched: readonly Operator[],
): Displaced {
  const twins = shiftedTwins(matched, left, unmatched);
  const ofTwins = new Set(
    [...twins]
      .filter(({ before, after }) => likeness(before) === likeness(after))
      .map(({ before }) => likeness(before)),
  );
  const key = (operator: Operator): string =>
    ofTwins.has(likeness(operator)) ? inwardLikeness(operator) : likeness(operator);
  const strangers = matched.filter((one) => twins.has(one) || likeness(one.before) !== likeness(one.after));
  const { nowOf, onceOf } = counterparts(
    [...left, ...strangers.map((one) => one.before)],
    [...unmatched, ...strangers.map((one) => one.after)],
    key,
  );
  const received = notOnlyRenamed(
    strangers.filter(({ before, after }) => nowOf(before) !== undefined || onceOf(after) !== undefined),
    twins,
    nowOf,
    // Where nobody gave an identity, a name that is found again under an id that was nobody's is no other name: a new one pushed it there.
    ({ before, after }) =>
      before.uid === undefined && after.uid === undefined && unmatched.some((one) => one === nowOf(before)),
  );
  const givers = new Set(received.map((one) => one.before));
  const receivers = new Set(received.map((one) => one.after));
  return {
    received,
    robbed: received.filter(({ before }) => nowOf(before) !== undefined),
    moved: left.flatMap((before) => {
      const after = nowOf(before);
      return after !== undefined && receivers.has(after) ? [{ before, after }] : [];
    }),
    expelled: unmatched.filter((after) => {
      const before = onceOf(after);
      return before !== undefined && givers.has(before);
    }),
    replaced: received.map((one) => one.before).filter((before) => nowOf(before) === undefined),
    replacing: received.map((one) => one.after).filter((after) => onceOf(after) === undefined),
  };
}

/**
 * One class under two display names is most often an operator that was renamed. It counts as displaced only next to one that
 * certainly is: what comes before it tells whether it moved, and so does who pushed it from its place or took that.
 */
function notOnlyRenamed(
  candidates: readonly Pair[],
  twins: ReadonlySet<Pair>,
  nowOf: (before: Operator) => Operator | undefined,
  isDriven: (one: Pair) => boolean,
): readonly Pair[] {
  const behind = new Map<string, Pair[]>();
  for (const one of candidates)
    for (const { from } of one.after.inputs) behind.set(from, [...(behind.get(from) ?? []), one]);
  const certain = new Set(
    candidates.filter((one) => twins.has(one) || kindOf(one.before) !== kindOf(one.after) || isDriven(one)),
  );
  const taking = new Map(candidates.map((one) => [one.after, one]));
  const pushedBy = new Map<Operator, Pair[]>();
  for (const one of candidates) {
    const now = nowOf(one.before);
    if (now !== undefined) pushedBy.set(now, [...(pushedBy.get(now) ?? []), one]);
  }
  // A set walked while it grows: each pair draws in those behind it and beside it, once.
  for (const one of certain) {
    for (const next of behind.get(one.after.id) ?? []) certain.add(next);
    const now = nowOf(one.before);
    const taker = now === undefined ? undefined : taking.get(now);
    if (taker !== undefined) certain.add(taker);
    for (const next of pushedBy.get(one.after) ?? []) certain.add(next);
  }
  return candidates.filter((one) => certain.has(one));
}
