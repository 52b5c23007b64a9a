import type { Operator } from "../manifest/manifest.js";

/** Operators of one pipeline, in which each has an id of its own. */
export const operatorsById = (operators: readonly Operator[]): ReadonlyMap<string, Operator> =>
  new Map(operators.map((operator) => [operator.id, operator]));

/** The operators of both versions by their ids, among which those before another one are. */
export interface Upstream {
  readonly before: ReadonlyMap<string, Operator>;
  readonly after: ReadonlyMap<string, Operator>;
}

/** An operator and all that it stands behind, each once, the nearest first. */
export function upstreamOf(operator: Operator, byId: ReadonlyMap<string, Operator>): readonly Operator[] {
  return reached(operator, (at) => sourcesOf(at, byId));
}

const sourcesOf = ({ inputs }: Operator, byId: ReadonlyMap<string, Operator>): readonly Operator[] =>
  inputs.flatMap(({ from }) => byId.get(from) ?? []);

function reached(start: Operator, next: (at: Operator) => readonly Operator[]): readonly Operator[] {
  const seen = new Set([start]);
  // A set walked while it grows.
  for (const at of seen) for (const one of next(at)) seen.add(one);
  return [...seen];
}

/** What stands on the ways into an operator, the nearest first: `functions` up to where the ways begin, and `begin`. */
export function waysInto(
  operator: Operator,
  byId: ReadonlyMap<string, Operator>,
  begins: ReadonlySet<string>,
): { readonly functions: readonly Operator[]; readonly begin: readonly Operator[] } {
  const all = reached(operator, (at) => (begins.has(at.id) ? [] : sourcesOf(at, byId))).slice(1);
  return { functions: all.filter(({ id }) => !begins.has(id)), begin: all.filter(({ id }) => begins.has(id)) };
}

/** Operators without a key behind another one, as far as nothing with a key stands in between. */
export const behind = (operator: Operator, byId: ReadonlyMap<string, Operator>): readonly Operator[] =>
  reached(operator, (at) =>
    [...byId.values()].filter(({ key, inputs }) => key === undefined && inputs.some(({ from }) => from === at.id)),
  ).slice(1);

/** Those whose code none of the others has, whatever their ids. */
export function rewritten(operators: readonly Operator[], others: readonly Operator[]): readonly Operator[] {
  const codes = new Set(others.map(({ code }) => code));
  return operators.filter(({ code }) => !codes.has(code));
}
