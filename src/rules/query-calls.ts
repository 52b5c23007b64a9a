import { isClosed, queryItems } from "../compare/query-items.js";
import { canonicalTerm } from "../compare/query-terms.js";

/**
 * Whether two lists of aggregate calls gather the same values, of other rows at most: `FILTER`, the condition of a `CASE` and what stands in
 * for a missing value say which rows count, as `WHERE` does. Two calls that trade places are told apart by just these.
 */
export function gatherTheSame(was: string | undefined, is: string | undefined): boolean {
  const [old, now] = [queryItems(was), queryItems(is)];
  if (old.length !== now.length) return false;
  const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
  return !tradePlaces(was, is) && changed.every((at) => withoutRows(old[at] ?? "") === withoutRows(now[at] ?? ""));
}

/** Whether two calls of a list trade places. */
export function tradePlaces(was: string | undefined, is: string | undefined): boolean {
  const [old, now] = [queryItems(was), queryItems(is)];
  const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
  return changed.some((at) => changed.some((other) => old[at] === now[other]));
}

const withoutRows = (call: string): string =>
  gathered(canonicalTerm(call.replace(/ FILTER .*$/s, "").replace(precision, "$1")));

/** How many digits or letters a cast leaves room for: what is kept has a type of its own, and that is the same here. */
const precision = /\b(VARCHAR|CHAR|VARBINARY|BINARY|DECIMAL|TIMESTAMP|TIMESTAMP_LTZ|TIME)\(\d+(?:, \d+)?\)/g;

/** An expression without its conditions. */
function gathered(text: string): string {
  const call = /^(\w+)\((DISTINCT )?(.*)\)$/s.exec(text);
  const [, name = "", distinct = "", inner = ""] = call ?? [];
  // A count of what is not null counts rows as well, fewer of them.
  if (text.startsWith("COUNT WHERE(") || /^COUNT\((?!DISTINCT )/.test(text)) return "COUNT(*)";
  if (call === null || !isClosed(inner)) return text;
  const given = queryItems(inner);
  const values = given.filter((one) => !isLiteral(one));
  if (/^(COALESCE|IFNULL|NVL)$/.test(name) && values.length === 1) return gathered(values[0] ?? "");
  if (/^(CASE|IF)$/.test(name)) return chosen(given);
  // What is kept are the last values, as many as are looked back (`LagAggFunction`): more or fewer from now on.
  if (name === "LAG") return `LAG(${gathered(given[0] ?? "")})`;
  return `${name}(${distinct}${given.map(gathered).join(", ")})`;
}

/** `CASE(condition, value, ..., otherwise)`: the value, where nothing or a constant is the only other one. */
function chosen(given: readonly string[]): string {
  const values = given.filter((_, at) => at % 2 === 1 || at === given.length - 1);
  const [value, ...others] = [...new Set(values.filter((one) => !isLiteral(one)).map(gathered))];
  return value !== undefined && others.length === 0 ? value : `CASE(${values.map(gathered).join(", ")})`;
}

const isLiteral = (text: string): boolean => /^\(?(null|-?\d[\d.]*|\w*'[^']*')(:[\w() ,."]+)?\)?$/i.test(text);
