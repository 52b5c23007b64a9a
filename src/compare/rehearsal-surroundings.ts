import type { Operator } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import { same } from "./rehearsal-played.js";
import { behind, rewritten, type Upstream, waysInto } from "./upstream.js";

/** Plays of an operator in its job: among what stands near it, and from farther back. */
export type InJob = "rehearsalInPlace" | "rehearsalFromAfar";

/** Whether other records come to it, or what it emits goes through other code. */
export const isEditedAround = (play: InJob, pair: Pair, upstream: Upstream): boolean =>
  !arrivesAsBefore(play, pair, upstream) ||
  codes(behind(pair.before, upstream.before)) !== codes(behind(pair.after, upstream.after));

/**
 * Whether the same comes to it of the same. Where its code asks for other words and numbers now, records of its own began on the ways: then it is the same if the same code
 * stands there.
 */
export function arrivesAsBefore(play: InJob, pair: Pair, upstream: Upstream): boolean {
  const [was, is] = [pair.before[play], pair.after[play]];
  if (was === undefined || is === undefined) return false;
  if (was.arrived === is.arrived) return true;
  const began = ({ records }: typeof was) => records.map(({ way, tree }) => ({ way, tree }));
  if (same(began(was), began(is))) return false;
  const ways = waysOf(play, pair, upstream);
  return codes([...ways.was.functions, ...ways.was.begin]) === codes([...ways.is.functions, ...ways.is.begin]);
}

/**
 * Who makes other records than before: functions whose code none of the deployed ones has; or all of them, where it must be a setting of theirs; or where the
 * ways begin, as of a source that says what time records have. Nobody where the same comes to the operator.
 */
export function makersOfOthers(play: InJob, pair: Pair, upstream: Upstream): readonly Operator[] {
  if (arrivesAsBefore(play, pair, upstream)) return [];
  const { was, is } = waysOf(play, pair, upstream);
  const all = [...was.functions, ...was.begin];
  const makers = [rewritten(is.functions, all), rewritten(is.begin, all), is.functions, is.begin];
  return makers.find((some) => some.length > 0) ?? [];
}

/** What stands on the ways of the deployed one, and behind where those begin in the new version. */
function waysOf(play: InJob, { before, after }: Pair, upstream: Upstream) {
  const from = before[play]?.ways.flatMap((way) => way.from ?? []) ?? before.inputs.map((input) => input.from);
  const begins = new Set(from);
  return { was: waysInto(before, upstream.before, begins), is: waysInto(after, upstream.after, begins) };
}

const codes = (operators: readonly Operator[]): string =>
  operators
    .map(({ code }) => code)
    .sort()
    .join();
