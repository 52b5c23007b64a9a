import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Pair } from "./change.js";
import { receiveTheSame } from "./feeds.js";
import { statementOf } from "./queries.js";
import { kindOf, likeness as outwardLikeness } from "./resemblance.js";

/** Twins of one class and name are told apart by the settings of their functions, where the extractor could read them, or by the rows that come to them. */
export const likeness = (operator: Operator): string => `${outwardLikeness(operator)}\u0000${settings(operator)}`;
export function settings(operator: Operator): string {
  const instance = own(operator.facts, "instance") ?? "";
  return own(operator.facts, "sql") === undefined ? instance : `${instance} of ${rowsOf(operator)}`;
}

/** What an operator of a query is given of its table. By itself a filter may change: what was kept of other rows stays right for them. */
const rowsOf = (operator: Operator): string => own(operator.facts, "sql.rows") ?? "";

/** Operators that carry each other's ids: a ring in which every receiver looks like another giver. */
export function swappedRings(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const strangers = pairs.filter(({ before, after }) => likeness(before) !== likeness(after));
  const giverByLikeness = unique(strangers, ({ before }) => likeness(before));
  const receiverByLikeness = unique(strangers, ({ after }) => likeness(after));
  const rings: Pair[][] = [];
  const seen = new Set<Pair>();
  for (const start of strangers) {
    const ring: Pair[] = [];
    let at: Pair | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      ring.push(at);
      // Two receivers of one likeness make it a guess which of them is meant: stay silent.
      at = receiverByLikeness.has(likeness(at.after)) ? giverByLikeness.get(likeness(at.after)) : undefined;
    }
    if (at === start && ring.length > 1) rings.push(ring);
  }
  return withoutTradedNames(rings.filter((ring) => !onlyFiltersTraded(ring) && !receiveTheSame(ring)));
}

/** Statements that are told apart by the tables they write to and stay where they were: it is their filters that were edited, alike by chance. */
function onlyFiltersTraded(ring: readonly Pair[]): boolean {
  return (
    new Set(ring.map(({ before }) => statementOf(before))).size === ring.length &&
    ring.every(
      ({ before, after }) =>
        outwardLikeness(before) === outwardLikeness(after) &&
        rowsOf(before) !== rowsOf(after) &&
        statementOf(before) === statementOf(after),
    )
  );
}

/** Like operators whose display names traded places are no ring, unless they stand behind operators that really did. */
function withoutTradedNames(rings: readonly (readonly Pair[])[]): readonly (readonly Pair[])[] {
  let doubtful = rings.filter(onlyNamesTraded);
  const certain = new Set(rings.filter((ring) => !doubtful.includes(ring)));
  const swapped = new Set([...certain].flat().map(({ after }) => after.id));
  for (;;) {
    const behind = doubtful.filter((ring) =>
      ring.some(({ after }) => after.inputs.some(({ from }) => swapped.has(from))),
    );
    if (behind.length === 0) return rings.filter((ring) => certain.has(ring));
    for (const ring of behind) {
      certain.add(ring);
      for (const { after } of ring) swapped.add(after.id);
    }
    doubtful = doubtful.filter((ring) => !certain.has(ring));
  }
}

/** Operators of one kind that keep their inputs while their inputs differ. */
function onlyNamesTraded(ring: readonly Pair[]): boolean {
  const kinds = new Set(ring.flatMap(({ before, after }) => [kindOf(before), kindOf(after)]));
  const inputs = new Set(ring.map(({ before }) => inputsOf(before)));
  return (
    kinds.size === 1 &&
    inputs.size === ring.length &&
    ring.every(({ before, after }) => inputsOf(before) === inputsOf(after) && rowsOf(before) === rowsOf(after)) &&
    !reorderedInSeries(ring)
  );
}

/** Where nobody gave an identity, twins that follow one another and trade their settings are two that trade places. */
function reorderedInSeries(ring: readonly Pair[]): boolean {
  const ids = new Set(ring.map(({ after }) => after.id));
  return (
    ring.every(
      ({ before, after }) =>
        before.uid === undefined && after.uid === undefined && settings(before) !== settings(after),
    ) && ring.some(({ after }) => after.inputs.some(({ from }) => ids.has(from)))
  );
}

const inputsOf = (operator: Operator): string => operator.inputs.map((input) => input.from).join(",");

/** The items whose key no other one has. */
export function unique<T>(items: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const twice = new Set<string>();
  for (const one of items) {
    const key = keyOf(one);
    if (found.has(key)) twice.add(key);
    found.set(key, one);
  }
  for (const key of twice) found.delete(key);
  return found;
}
