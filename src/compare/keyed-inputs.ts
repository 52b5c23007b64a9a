import type { KeyedInput, KeyedRecordTrial } from "../manifest/keyed-inputs.js";
import type { Answers } from "./answers.js";
import type { Changes, KeyExample, Pair } from "./change.js";
import { type Arrivals, compareFeeds } from "./feeds.js";
import { examplesOf, keyExample } from "./key-examples.js";
import { hashesOtherwise, hashOf } from "./key-hashes.js";
import type { Report } from "./report.js";
import type { Upstream } from "./upstream.js";

/** What one operator's keys became, apart from who it is: operators behind one edit share it. */
interface Findings {
  readonly selector?: Omit<Changes["key-selector-changed"], "hit">;
  readonly upstream?: Omit<Changes["keys-changed-upstream"], "hit">;
  readonly hashes?: { readonly examples: readonly KeyExample[] };
  readonly unstable?: { readonly examples: readonly KeyExample[] };
}

/**
 * Whether records still find the state that they left: the same keys, to the byte, and the same hash codes. Selectors are asked, not read:
 * one that is written otherwise and answers the same is no change. Nor is an edit that moves work from a selector to an operator before it, where
 * records arrive with the keys that they had. One edit that hits several operators is one change.
 */
export function compareKeyedInputs(
  pairs: readonly Pair[],
  upstream: Upstream,
  answersFor: (pair: Pair) => Answers,
  report: Report,
): void {
  const alike = new Map<string, { readonly found: Findings; readonly hit: Pair[] }>();
  for (const pair of pairs) {
    const found = findings(pair, upstream, answersFor(pair));
    if (Object.keys(found).length === 0) continue;
    const group = alike.get(JSON.stringify(found));
    if (group === undefined) alike.set(JSON.stringify(found), { found, hit: [pair] });
    else group.hit.push(pair);
  }
  for (const { found, hit } of alike.values()) {
    if (found.selector !== undefined) report("key-selector-changed", { hit, ...found.selector });
    if (found.upstream !== undefined) report("keys-changed-upstream", { hit, ...found.upstream });
    if (found.hashes !== undefined) report("key-hash-changed", { hit, ...found.hashes });
    if (found.unstable !== undefined) report("key-hash-unstable", { hit, ...found.unstable });
  }
}

function findings(pair: Pair, upstream: Upstream, answers: Answers): Findings {
  const { before, after } = pair;
  // Manifests of earlier versions do not tell; and where the key's type changed, Flink refuses before any key is asked for.
  if (before.key?.inputs === undefined || after.key?.inputs === undefined) return {};
  if (answers.key === "incompatible" || answers.key === "unreadable" || answers.key === "after-migration") return {};
  const moved: KeyExample[] = [];
  const rewritten: KeyExample[] = [];
  const rehashed: KeyExample[] = [];
  const unstable: KeyExample[] = [];
  const unseen: string[] = [];
  const [left, taken] = [new Set<string>(), new Set<string>()];
  for (const was of before.key.inputs) {
    const is = inputNow(was, after.key.inputs);
    // Nothing comes from an input that is gone, and what it left lies under keys that other inputs share.
    if (is === undefined) continue;
    const tried = answers.keyedInputs?.find(({ input }) => input === was.input)?.records;
    const replies = repliesTo(was, is, tried);
    let compared = 0;
    for (const [at, record] of was.records.entries()) {
      const reply = replies[at];
      left.add(record.key);
      if (reply?.key !== undefined) compared += 1;
      if (reply?.key !== undefined && reply.key !== record.key) {
        taken.add(reply.key);
        (reply.equal ? rewritten : moved).push(keyExample(record.tree, reply.tree, record.made));
      }
      const itself = keyExample(record.tree, record.tree, record.made);
      if (record.hashedByIdentity) unstable.push(itself);
      else if (record.hashCode !== undefined && hashesOtherwise(record, record.hashCode, reply, is))
        rehashed.push(itself);
    }
    if (compared === 0 && was.code !== is.code) unseen.push(whyUnseen(was, is, replies));
  }
  const meet = [...taken].some((key) => left.has(key));
  const selector = selectorFinding(moved, rewritten, meet, unseen[0]);
  return {
    ...withArrivals(selector, compareFeeds(pair, upstream)),
    // There is only one key group, whatever the hash code.
    ...(rehashed.length > 0 && before.maxParallelism !== 1 ? { hashes: { examples: examplesOf(rehashed) } } : {}),
    ...(unstable.length > 0 && before.maxParallelism !== 1 ? { unstable: { examples: examplesOf(unstable) } } : {}),
  };
}

/**
 * Whole ways tell more than the selector at their end: where records arrive with the keys that they had, the selector only does what is left to do, or asks for a field
 * that is always filled like the one before. Where no operator on the way was rebuilt, keys that are all one may be so because made-up records tell it nothing.
 */
function withArrivals(selector: Findings["selector"], arrivals: Arrivals): Pick<Findings, "selector" | "upstream"> {
  const { compared, whole, moved, keys, meet, through, rebuilt } = arrivals;
  const settled = whole && compared > 0 && moved.length === 0 && (rebuilt || keys > 1);
  if (selector !== undefined && selector.because === undefined) return settled ? {} : { selector };
  if (moved.length > 0) return { upstream: { examples: examplesOf(moved), meet, through } };
  // Records of another type cannot be compared where they are keyed, but where they begin.
  return selector === undefined || (whole && compared > 0) ? {} : { selector };
}

/** Keys that are others to every backend hide those that are others to RocksDB alone. */
function selectorFinding(
  moved: readonly KeyExample[],
  rewritten: readonly KeyExample[],
  meet: boolean,
  because: string | undefined,
): Findings["selector"] {
  if (moved.length > 0) return { examples: examplesOf(moved), meet, equal: false };
  if (rewritten.length > 0) return { examples: examplesOf(rewritten), meet, equal: true };
  return because === undefined ? undefined : { examples: [], meet: false, equal: false, because };
}

/**
 * The same input, unless its records are of another type now and those of another input of this one's: streams that are connected in the
 * other order. Connected streams that became a union come in as one.
 */
function inputNow(was: KeyedInput, now: readonly KeyedInput[]): KeyedInput | undefined {
  const same = now.find(({ input }) => input === was.input);
  if (same?.serializer === was.serializer) return same;
  return now.find(({ serializer }) => serializer === was.serializer) ?? same;
}

/**
 * Replies of the trial, and what the candidate's own records show where it has none: records of both sides are made in one way, so that a class
 * that only got another name has the same ones, though Flink would not read one as the other.
 */
function repliesTo(
  was: KeyedInput,
  is: KeyedInput,
  tried: readonly KeyedRecordTrial[] | undefined,
): readonly KeyedRecordTrial[] {
  return was.records.map(({ content, key }, at) => {
    const reply = tried?.[at] ?? {};
    const same = is.records.find((record) => record.content === content);
    if (reply.key !== undefined || same === undefined) return reply;
    return {
      ...reply,
      key: same.key,
      tree: same.tree,
      // The hash code of another key says nothing about this one's.
      ...(same.key === key && tried === undefined ? hashOf(same) : {}),
    };
  });
}

const whyUnseen = (was: KeyedInput, is: KeyedInput, replies: readonly KeyedRecordTrial[]): string =>
  was.unsampled ??
  is.unsampled ??
  replies.find(({ unseen }) => unseen !== undefined)?.unseen ??
  "the type of its records changed too";
