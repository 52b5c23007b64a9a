import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Changes, Pair } from "./change.js";
import { perhapsAmong, perhapsUnmoved } from "./elsewhere.js";
import { inOldOrder, joinedColumns, placing } from "./query-columns.js";
import { factsInOldWords } from "./query-words.js";
import { takesRowsForOthers } from "./query-rows.js";
import { replacedTables, tradedTables, withoutTables } from "./query-tables.js";
import { holdsState, mayHoldState } from "./stateful.js";
import { upstreamOf } from "./upstream.js";

/** Whether the planner of Flink's SQL made the operator: nobody can give it a uid, and people know it by the statement that it works for. */
export const isOfQuery = (operator: Operator): boolean =>
  own(operator.facts, "sql") !== undefined || statementOf(operator) !== undefined;

/** `INSERT INTO totals`, where its rows end up in a table. */
export const statementOf = (operator: Operator): string | undefined => own(operator.facts, "sql.statement");

/** What is asked of a query and is no name that it goes by. Other rows may be asked from one day to the next, with other columns. */
const isMeaning = (name: string): boolean =>
  name.startsWith("sql.") && !["sql.statement", "sql.functions", "sql.rows", "sql.columns", "sql.uses"].includes(name);

/** All that tells one operator of a query from another of its class, as text; empty for what the planner did not make. */
export const meaningOf = (operator: Operator): string =>
  Object.entries(operator.facts)
    .filter(([name]) => isMeaning(name))
    .map(([name, text]) => `${name}=${text}`)
    .sort()
    .join("\n");

/**
 * Operators of queries that kept their ids and their states while they mean something else now. What only follows from another one before
 * it is listed there: an order by a sum changes with the sum.
 */
export function changedQueries(kept: readonly Pair[]): readonly Changes["query-changed"][] {
  const byId = new Map(kept.map(({ after }) => [after.id, after]));
  const oldById = new Map(kept.map(({ before }) => [before.id, before]));
  const traded = tradedTables(
    kept
      .filter(isOneKind)
      .flatMap((pair) => meanings(pair.before.facts, factsInOldWords(pair)).map(({ was, is }) => [was, is] as const)),
  );
  const changed = kept.flatMap((pair) => {
    const names = changedMeaning(pair, oldById, byId, traded);
    return names.length > 0 && mayHoldState(pair.before) ? [{ ...pair, names }] : [];
  });
  const following = new Map(changed.map((one) => [one, rootOf(one, changed, byId)]));
  return changed
    .filter((one) => following.get(one) === undefined)
    .map((one) => ({ ...one, also: changed.filter((other) => following.get(other) === one) }));
}

type ById = ReadonlyMap<string, Operator>;

function changedMeaning(pair: Pair, oldById: ById, byId: ById, traded: ReadonlySet<string>): readonly string[] {
  if (!isOneKind(pair)) return [];
  const { before, after } = pair;
  const sameRows = ({ name, was = "", is = "" }: Meaning): boolean =>
    placing.includes(name) &&
    withoutTables(joinedColumns(before, oldById)(was)) === withoutTables(joinedColumns(after, byId)(is));
  const now = factsInOldWords(pair);
  const names = meanings(before.facts, now)
    .filter((one) =>
      withoutTables(one.was) === withoutTables(one.is)
        ? replacedTables(one.was, one.is).some((replaced) => traded.has(replaced))
        : !sameRows(one),
    )
    .map(({ name }) => name)
    .sort();
  return takesRowsForOthers(before.facts, now) ? [...names, "sql.columns"] : names;
}

/** Another kind of operator is no changed query: what becomes of its states is told of each. */
const isOneKind = ({ before, after }: Pair): boolean =>
  own(before.facts, "sql") !== undefined && own(before.facts, "sql") === own(after.facts, "sql");

interface Meaning {
  readonly name: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** What both sides say of an operator, the new one in the words of the old. */
function meanings(old: Operator["facts"], now: Operator["facts"]): readonly Meaning[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(isMeaning).map((name) => {
    const [was, is] = [own(old, name), own(now, name)];
    return { name, was, is: name === "sql.on" && was !== undefined && is !== undefined ? inOldOrder(was, is) : is };
  });
}

/** The farthest one upstream of those that changed; undefined if there is none. */
function rootOf<P extends Pair>(one: P, changed: readonly P[], byId: ReadonlyMap<string, Operator>): P | undefined {
  const [, ...before] = upstreamOf(one.after, byId);
  const farthest = before.findLast((operator) => changed.some(({ after }) => after === operator));
  return changed.find(({ after }) => after === farthest);
}

/** Operators of queries whose state has nowhere to go, by what was edited about the statements. */
export function movedQueries(
  moved: readonly Pair[],
  gone: readonly Operator[],
  before: readonly Operator[],
  after: readonly Operator[],
): Changes["query-plan-changed"] | undefined {
  const hit = [...moved.map((pair) => pair.before), ...gone].filter(holdsState);
  if (hit.length === 0) return undefined;
  const [was, is] = [tablesOf(before), tablesOf(after)];
  return {
    hit,
    perhapsThere: [...perhapsUnmoved(moved, after).map((pair) => pair.before), ...perhapsAmong(gone, after)].filter(
      (operator) => hit.includes(operator),
    ),
    moved,
    removed: [...was].filter((table) => !is.has(table)).sort(),
    added: [...is].filter((table) => !was.has(table)).sort(),
    steps: stepsBetween(before, after),
  };
}

const tablesOf = (operators: readonly Operator[]): ReadonlySet<string> =>
  new Set(operators.flatMap((operator) => statementOf(operator)?.replace("INSERT INTO ", "").split(", ") ?? []));

/** Steps of a plan that there are more or fewer of, without those that only compute or hand on. */
function stepsBetween(before: readonly Operator[], after: readonly Operator[]): readonly string[] {
  const count = new Map<string, number>();
  for (const [operators, sign] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const { facts } of operators) {
      const kind = own(facts, "sql");
      if (kind !== undefined) count.set(kind, (count.get(kind) ?? 0) + sign);
    }
  return [...count]
    .filter(([, difference]) => difference !== 0)
    .map(([kind, difference]) => `${difference > 0 ? "+" : "-"} ${kind}`)
    .sort();
}
