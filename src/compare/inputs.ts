import type { Operator, Pipeline } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Changes, Pair } from "./change.js";
import { receiveTheSame } from "./feeds.js";
import { kindOf } from "./resemblance.js";
import { mainRole } from "./serializers.js";
import { mayHoldState } from "./stateful.js";
import { meeting } from "./states-meet.js";
import { operatorsById } from "./upstream.js";

/**
 * Operators that kept their ids while streams of one type traded places before them: the two sides of one operator, or the inputs of
 * several of one kind. What was saved is of the old streams. To the graph it is the same whether the ids of nameless twins were traded
 * or the wires before them.
 */
export function swappedInputs(
  before: Pipeline,
  after: Pipeline,
  kept: readonly Pair[],
  strangers: readonly Pair[],
): readonly Changes["inputs-swapped"][] {
  const [was, is] = [feedsOf(before), feedsOf(after)];
  const rewired = kept.flatMap((pair) => {
    const [old, now] = [was(pair.before), is(pair.after)];
    return old.join("\n") === now.join("\n") || old.length === 0 ? [] : [{ pair, old, now }];
  });
  const sides = rewired.filter(({ pair, old, now }) => isTwoSided(old, now) && keepsSides(pair));
  const twins = rings(rewired.filter((one) => !sides.includes(one)));
  const groups = [
    ...sides.map(({ pair }) => ({ pairs: [pair], sides: true })),
    ...twins.map((pairs) => ({ pairs, sides: false })),
    // Where what stands before them, without uids, traded ids.
  ].filter(({ pairs }) => !receiveTheSame(pairs));
  // Behind operators that traded ids or inputs themselves, the same edit shows once more. Who keeps nothing is not spoken of for itself.
  const moved = new Set(
    [...strangers.filter((pair) => mayHoldState(pair.before)), ...groups.flatMap(({ pairs }) => pairs)].map(
      (pair) => pair.after.id,
    ),
  );
  return groups.filter(({ pairs }) => !pairs.some(({ after: now }) => now.inputs.some(({ from }) => moved.has(from))));
}

interface Rewired {
  readonly pair: Pair;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** Two sides, one stream each, the other way round. */
const isTwoSided = (old: readonly string[], now: readonly string[]): boolean =>
  old.length === 2 && now.length === 2 && stream(old[0]) === stream(now[1]) && stream(old[1]) === stream(now[0]);

/**
 * Joins keep what came from each side in a state of its own, whatever the function does. A function of the user's that changed as well
 * most probably follows the streams.
 */
const keepsSides = ({ before, after }: Pair): boolean =>
  mayHoldState(before) && sameStates(before, after) && (before.code === after.code || /Join|Window/.test(before.class));

/** Where types differ, their serializers tell what Flink says to it. */
const sameStates = (before: Operator, after: Operator): boolean =>
  before.states.every((state) => {
    const other = after.states.find((one) => one.name === state.name && one.kind === state.kind);
    const role = mainRole(state);
    return other !== undefined && other.serializers[role]?.snapshot === state.serializers[role]?.snapshot;
  });

const stream = (feed: string | undefined): string => (feed ?? "").replace(/^side \d+ /, "");

/** Operators of one kind and like states, each of which is fed as another one was. */
function rings(rewired: readonly Rewired[]): readonly (readonly Pair[])[] {
  const key = (operator: Operator, feeds: readonly string[]): string => [kindOf(operator), ...feeds].join("\n");
  const givers = new Map<string, Rewired | null>();
  for (const one of rewired) {
    const name = key(one.pair.before, one.old);
    // Two that were fed alike cannot be told apart by what feeds them.
    givers.set(name, givers.has(name) ? null : one);
  }
  const found: Pair[][] = [];
  const seen = new Set<Rewired>();
  for (const start of rewired) {
    const ring: Rewired[] = [];
    let at: Rewired | null | undefined = start;
    while (at && !seen.has(at)) {
      seen.add(at);
      ring.push(at);
      at = givers.get(key(at.pair.after, at.now));
    }
    const pairs = ring.map((one) => one.pair);
    const first = pairs[0];
    if (at === start && first !== undefined && pairs.length > 1 && pairs.every((one) => isLike(first, one)))
      found.push(pairs);
  }
  return found;
}

const isLike = (one: Pair, other: Pair): boolean => meeting(one.before, other.after) === "taken-over";

/** What feeds an operator, by side: `side 1 <upstream id> <side output>`, sorted where there is one side only (a union has no order). */
function feedsOf(pipeline: Pipeline): (operator: Operator) => readonly string[] {
  const byId = operatorsById(pipeline.operators);
  return (operator) => operator.inputs.map((_, position) => feed(operator, position)).sort();

  function feed(operator: Operator, position: number): string {
    const from = operator.inputs[position]?.from ?? "";
    // The sides of a window's join or coGroup are marked by a map of Flink's before it, which has an automatic id.
    const tagger = byId.get(from);
    const tagged = /CoGroupedStreams\$Input(\d)Tagger$/.exec(tagger?.function ?? "")?.[1];
    if (tagger !== undefined && tagged !== undefined && tagger.inputs.length > 0)
      return `side ${tagged} ${stream(feed(tagger, 0))}`;
    const side = own(operator.facts, `input.${position}.side`);
    const output = own(operator.facts, `input.${position}.output`);
    return [...(side === undefined ? [] : [`side ${side}`]), from, ...(output === undefined ? [] : [output])].join(" ");
  }
}
