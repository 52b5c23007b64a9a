import type { Operator } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import { counterparts } from "./counterparts.js";
import { kindOf } from "./resemblance.js";
import { likeness, settings } from "./swapped.js";

/**
 * Twins that a loop makes, with their number in their uids: when one comes in or goes, each behind it stands under its neighbour's old id.
 * Their settings tell them apart, whether the loop gives each a name or not: a name alone may have been changed. That settings went from one to the next is no sign by itself (two limits raised by one step look
 * so too): the row has to end at an operator that is new, or begin at one that is gone.
 */
export function shiftedTwins(
  matched: readonly Pair[],
  left: readonly Operator[],
  unmatched: readonly Operator[],
): ReadonlySet<Pair> {
  const changed = matched.filter(
    ({ before, after }) =>
      kindOf(before) === kindOf(after) &&
      settings(before) !== settings(after) &&
      settings(before) !== "" &&
      settings(after) !== "",
  );
  const { nowOf, onceOf } = counterparts(
    [...left, ...matched.map((one) => one.before)],
    [...unmatched, ...matched.map((one) => one.after)],
    likeness,
  );
  const byBefore = new Map(changed.map((one) => [one.before, one]));
  const byAfter = new Map(changed.map((one) => [one.after, one]));
  const isEnd = ({ before, after }: Pair): boolean => {
    const [now, once] = [nowOf(before), onceOf(after)];
    return (now !== undefined && unmatched.includes(now)) || (once !== undefined && left.includes(once));
  };
  const row = new Set(changed.filter(isEnd));
  // A set walked while it grows: whoever stood where one of the row came from, or stands where one of it went.
  for (const { before, after } of row)
    for (const next of [byAfter.get(nowOf(before) as Operator), byBefore.get(onceOf(after) as Operator)])
      if (next !== undefined) row.add(next);
  return row;
}
