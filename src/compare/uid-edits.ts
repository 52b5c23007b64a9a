import type { Operator } from "../manifest/manifest.js";
import type { Pair, UidEdit } from "./change.js";
import { isOfQuery } from "./queries.js";

interface Reidentified extends Pair {
  readonly also: readonly Pair[];
  readonly edit?: UidEdit;
}

/** Operators whose uids were touched, by the edit that did it: the uid of a whole and those of its parts, one constant in many uids, the planner's count. */
export function byEdit(pairs: readonly Pair[]): readonly Reidentified[] {
  const edits = new Map<string, Reidentified[]>();
  for (const one of withParts(pairs)) {
    const key = keyOf(one);
    const hit = edits.get(key);
    if (hit === undefined) edits.set(key, [one]);
    else hit.push(one);
  }
  return [...edits.values()].map(together);
}

function together(hit: readonly Reidentified[]): Reidentified {
  const [first, ...others] = hit.toSorted((one, other) => (one.before.id < other.before.id ? -1 : 1));
  const one = first as Reidentified;
  if (others.length === 0) return one;
  const edit =
    one.before.uid === undefined || one.after.uid === undefined ? undefined : editOf(one.before.uid, one.after.uid);
  return {
    ...one,
    also: [...one.also, ...others.flatMap((other) => [other, ...other.also])],
    ...(edit === undefined || isOfQuery(one.before) ? {} : { edit: { ...edit, hit } }),
  };
}

/** One that got or lost its uid is by itself: each of those has a line, and a hash, of its own. */
function keyOf({ before, after }: Pair): string {
  if (before.uid === undefined || after.uid === undefined) return `alone\n${before.id}\n${after.id}`;
  if (isOfQuery(before) && isOfQuery(after)) return "planned";
  const { was, is } = editOf(before.uid, after.uid);
  return `edit\n${was}\n${is}`;
}

/** What stood in the one text, and stands in the other, between what they begin and what they end with. */
function editOf(before: string, after: string): { readonly was: string; readonly is: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { was: before.slice(start, before.length - end), is: after.slice(start, after.length - end) };
}

/** The parts of a sink take their uids from the sink's (`SinkTransformationTranslator`). */
function withParts(pairs: readonly Pair[]): readonly Reidentified[] {
  const wholes = new Map(pairs.flatMap((one) => uidsOf(one).map((uid) => [uid, one] as const)));
  const parts = new Map<Pair, Pair[]>();
  const isPart = new Set<Pair>();
  for (const one of pairs) {
    const sink = sinkOf(one.after) ?? sinkOf(one.before);
    // Without this, operators that had no uid would all count as parts of one another.
    const whole = sink === undefined ? undefined : wholes.get(sink);
    if (whole === undefined || whole === one) continue;
    isPart.add(one);
    parts.set(whole, [...(parts.get(whole) ?? []), one]);
  }
  return pairs.filter((one) => !isPart.has(one)).map((one) => ({ ...one, also: parts.get(one) ?? [] }));
}

const uidsOf = ({ before, after }: Pair): readonly string[] =>
  [before.uid, after.uid].filter((uid) => uid !== undefined);

/** `Sink Committer: orders` -> `orders`. */
const sinkOf = ({ uid }: Operator): string | undefined =>
  /^Sink Committer: (.+)$/s.exec(uid ?? "")?.[1] ?? /^Sink (.+) Global Committer$/s.exec(uid ?? "")?.[1];
