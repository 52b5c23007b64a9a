import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Changes, Pair } from "./change.js";
import { perhapsAmong, perhapsUnmoved } from "./elsewhere.js";
import { factsInOldNames } from "./query-functions.js";
import { holdsState, mayHoldState } from "./stateful.js";
import { upstreamOf } from "./upstream.js";

/** Whether the planner of Flink's SQL made the operator: nobody can give it a uid, and people know it by the statement that it works for. */
export const isOfQuery = (operator: Operator): boolean =>
  own(operator.facts, "sql") !== undefined || statementOf(operator) !== undefined;

/** `INSERT INTO totals`, where its rows end up in a table. */
export const statementOf = (operator: Operator): string | undefined => own(operator.facts, "sql.statement");

/** What is asked of a query and is no name that it goes by. Other rows may be asked from one day to the next. */
const isMeaning = (name: string): boolean =>
  name.startsWith("sql.") && !["sql.statement", "sql.functions", "sql.rows"].includes(name);

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
  const changed = kept.flatMap((pair) => {
    const names = changedMeaning(pair);
    return names.length > 0 && mayHoldState(pair.before) ? [{ ...pair, names }] : [];
  });
  const byId = new Map(kept.map(({ after }) => [after.id, after]));
  const following = new Map(changed.map((one) => [one, rootOf(one, changed, byId)]));
  return changed
    .filter((one) => following.get(one) === undefined)
    .map((one) => ({ ...one, also: changed.filter((other) => following.get(other) === one) }));
}

function changedMeaning({ before, after }: Pair): readonly string[] {
  // Another kind of operator is no changed query: what becomes of its states is told of each.
  if (own(before.facts, "sql") === undefined || own(before.facts, "sql") !== own(after.facts, "sql")) return [];
  const now = factsInOldNames({ before, after });
  return [...new Set([...Object.keys(before.facts), ...Object.keys(now)])]
    .filter((name) => isMeaning(name) && withoutTables(before.facts[name]) !== withoutTables(now[name]))
    .sort();
}

/** A table under another name is most probably the same one, renamed: where it leads to is not told here. */
const withoutTables = (text: string | undefined): string | undefined =>
  text?.replace(/[\p{L}_$][\p{L}\p{N}_$]*\./gu, "");

/** The farthest one upstream of those that changed; undefined if there is none. */
function rootOf<P extends Pair>(one: P, changed: readonly P[], byId: ReadonlyMap<string, Operator>): P | undefined {
  const [, ...before] = upstreamOf(one.after, byId);
  const farthest = before.findLast((operator) => changed.some(({ after }) => after === operator));
  return changed.find(({ after }) => after === farthest);
}

/** The parts of a fact: calls, columns. A comma within brackets is none between them. */
export function queryItems(text: string | undefined): readonly string[] {
  const items: string[] = [];
  let [depth, item] = [0, ""];
  for (const at of text ?? "") {
    if ("([{".includes(at)) depth++;
    if (")]}".includes(at)) depth--;
    if (at === "," && depth === 0) {
      items.push(item.trim());
      item = "";
    } else item += at;
  }
  return item.trim() === "" ? items : [...items, item.trim()];
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
