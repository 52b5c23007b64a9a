import type { Operator } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import { type Paired, pair } from "./pair.js";
import { scopeOf } from "./stateful.js";

/**
 * Pairs operators that Flink does not pair, by what a person would go by; most telling signs first.
 * A guess: it words a finding ("its uid was changed") and never makes an operator's state count as restored.
 */
export function pairByResemblance(before: readonly Operator[], after: readonly Operator[]): Paired<Operator, Operator> {
  let left: Paired<Operator, Operator> = { kept: [], removed: before, added: after };
  for (const sign of signs) {
    const next = pair(left.removed, left.added, sign, sign);
    left = { kept: [...left.kept, ...next.kept], removed: next.removed, added: next.added };
  }
  return left;
}

type Sign = (operator: Operator) => string | undefined;

const statesOf = (operator: Operator): string =>
  operator.states
    .map((state) => `${scopeOf(state.kind)}:${state.name}`)
    .sort()
    .join("\n");

const written = (...parts: readonly (string | undefined)[]): string => parts.map((part) => part ?? "").join("\u0000");

const signs: readonly Sign[] = [
  (operator) => written(operator.name, operator.class, operator.function, statesOf(operator)),
  (operator) => written(operator.name, operator.class, operator.function),
  // A class of Flink's own (StreamMap, a filter) says nothing about who an operator is: only a user's function or states do.
  (operator) =>
    operator.function === undefined ? undefined : written(operator.class, operator.function, statesOf(operator)),
  (operator) => (operator.states.length === 0 ? undefined : written(operator.class, statesOf(operator))),
  (operator) => written(operator.name, operator.class),
];

/** Operators that carry each other's ids: a ring in which every receiver looks like another giver. */
export function swappedRings(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const strangers = pairs.filter(({ before, after }) => likeness(before) !== likeness(after));
  const giverByLikeness = unique(strangers, ({ before }) => likeness(before));
  const receiverCount = new Map<string, number>();
  for (const { after } of strangers) receiverCount.set(likeness(after), (receiverCount.get(likeness(after)) ?? 0) + 1);
  const rings: Pair[][] = [];
  const seen = new Set<Pair>();
  for (const start of strangers) {
    const ring: Pair[] = [];
    let at: Pair | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      ring.push(at);
      // Two receivers of one likeness make it a guess which of them is meant: stay silent.
      at = receiverCount.get(likeness(at.after)) === 1 ? giverByLikeness.get(likeness(at.after)) : undefined;
    }
    if (at === start && ring.length > 1 && !onlyNamesTraded(ring)) rings.push(ring);
  }
  return rings;
}

/** Like operators that keep their inputs while their inputs differ: their display names traded places, not they. */
function onlyNamesTraded(ring: readonly Pair[]): boolean {
  const kinds = new Set(
    ring.flatMap(({ before, after }) => [written(before.class, before.function), written(after.class, after.function)]),
  );
  const inputs = new Set(ring.map(({ before }) => inputsOf(before)));
  return (
    kinds.size === 1 &&
    inputs.size === ring.length &&
    ring.every(({ before, after }) => inputsOf(before) === inputsOf(after))
  );
}

const inputsOf = (operator: Operator): string => operator.inputs.map((input) => input.from).join(",");

/** Who an operator is apart from its id: its user's class first, then the name that people gave it. */
const likeness = (operator: Operator): string => written(operator.class, operator.function, operator.name);

function unique(pairs: readonly Pair[], keyOf: (one: Pair) => string): ReadonlyMap<string, Pair> {
  const found = new Map<string, Pair>();
  const twice = new Set<string>();
  for (const one of pairs) {
    const key = keyOf(one);
    if (found.has(key)) twice.add(key);
    found.set(key, one);
  }
  for (const key of twice) found.delete(key);
  return found;
}
