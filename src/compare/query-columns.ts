import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import { queryItems } from "./query-items.js";
import { withoutTables } from "./query-tables.js";
import { upstreamOf } from "./upstream.js";

/** The columns that rows lie under: whether they are the same is a matter of their values, not of which of two equal columns is named. */
export const placing: readonly string[] = ["sql.keys", "sql.partialKeys", "sql.on"];

/**
 * How to write columns so that those which inner joins on the way to an operator made equal are written alike: behind `o JOIN c ON o.customer = c.id`
 * rows grouped by `o.customer`, by `c.id` or by `COALESCE(o.customer, c.id)` (which `USING` becomes) lie in the same place.
 */
export function joinedColumns(operator: Operator, byId: ReadonlyMap<string, Operator>): (text: string) => string {
  const names = new Map<string, string>();
  for (const alike of equalColumns(operator, byId)) {
    const [first = "", ...others] = [...alike].sort();
    for (const other of others) names.set(other, first);
  }
  return (text) =>
    withoutVoidChoices(
      [...names].sort(([one], [other]) => other.length - one.length).reduce((all, one) => renamed(all, ...one), text),
    );
}

/** Sets of columns. A table joined with itself has two columns of each name: where one set names two of one table, it says nothing. */
function equalColumns(operator: Operator, byId: ReadonlyMap<string, Operator>): readonly ReadonlySet<string>[] {
  const [, ...before] = upstreamOf(operator, byId);
  const sets: Set<string>[] = [];
  for (const { facts } of before)
    if (own(facts, "sql.join") === "InnerJoin")
      for (const equation of equations(own(facts, "sql.on") ?? "")) {
        const touched = sets.filter((one) => equation.some((column) => one.has(column)));
        for (const one of touched) sets.splice(sets.indexOf(one), 1);
        sets.push(new Set([...equation, ...touched.flatMap((one) => [...one])]));
      }
  return sets.filter((one) => {
    const tables = [...one].flatMap((column) => [...new Set(tablesOf(column))]);
    return new Set(tables).size === tables.length;
  });
}

const tableName = /[\p{L}_$][\p{L}\p{N}_$]*(?=\.[\p{L}_$])/gu;

/** `a = b, c = d`: of each equation the sides; none of one that has a comparison within. */
const equations = (on: string): readonly (readonly string[])[] =>
  queryItems(on)
    .map((one) => one.split(" = "))
    .filter((sides) => sides.length === 2);

/**
 * What a new join compares, each equation with its sides as the old one has them: `c.id = o.customer` is `o.customer = c.id`. Of one table joined with
 * itself the sides are not told apart by their columns, and stay.
 */
export function inOldOrder(was: string, is: string): string {
  const old = queryItems(was);
  return queryItems(is)
    .map((equation, at) => {
      const [left = "", right = "", ...more] = equation.split(" = ");
      const flipped = `${right} = ${left}`;
      const ofTwoTables = !tablesOf(left).some((table) => tablesOf(right).includes(table));
      return more.length === 0 && ofTwoTables && isSame(flipped, old[at]) ? flipped : equation;
    })
    .join(", ");
}

const isSame = (one: string, other = ""): boolean =>
  one === other || (withoutTables(one) === withoutTables(other) && !sidesAlike(one));

/** `a.id = b.id` says nothing of which side is which but by its tables. */
const sidesAlike = (equation: string): boolean => {
  const [left, right] = equation.split(" = ");
  return withoutTables(left) === withoutTables(right);
};

const tablesOf = (column: string): readonly string[] => column.match(tableName) ?? [];

/** A name as a whole: `orders.id` is no part of `orders.id_of_shop`. */
const renamed = (text: string, name: string, to: string): string =>
  text.replaceAll(
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_$.])${name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}(?![\p{L}\p{N}_$.])`,
      "gu",
    ),
    () => to,
  );

const choice = "COALESCE(";

/** A choice among one and the same thing is that thing. The innermost come first, each is looked at once. */
function withoutVoidChoices(text: string): string {
  let all = text;
  for (let at = all.lastIndexOf(choice); at >= 0; at = at === 0 ? -1 : all.lastIndexOf(choice, at - 1)) {
    const from = at + choice.length;
    const inner = all.slice(from, closing(all, from));
    const [first = "", ...others] = queryItems(inner);
    if (others.every((one) => one === first)) all = all.slice(0, at) + first + all.slice(from + inner.length + 1);
  }
  return all;
}

/** Where the bracket closes that was opened before a place; the end, where it does not. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth--;
    if (depth === 0) return at;
  }
  return text.length;
}
