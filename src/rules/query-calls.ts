import { queryItems } from "../compare/queries.js";

/**
 * Whether two lists of aggregate calls gather the same values, of other rows at most: `FILTER`, the condition of a `CASE` and what stands in
 * for a missing value say which rows count, as `WHERE` does. Two calls that trade places are told apart by just these.
 */
export function gatherTheSame(was: string | undefined, is: string | undefined): boolean {
  const [old, now] = [queryItems(was), queryItems(is)];
  if (old.length !== now.length) return false;
  const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
  const traded = changed.some((at) => changed.some((other) => old[at] === now[other]));
  return !traded && changed.every((at) => withoutRows(old[at] ?? "") === withoutRows(now[at] ?? ""));
}

/**
 * Whether all that differs between two lists of aggregate calls is what functions of the user's own are called. A plan names them as they are
 * registered: it may be one class under two names.
 */
export function onlyFunctionNames(was: string | undefined, is: string | undefined): boolean {
  const [old, now] = [queryItems(was), queryItems(is)];
  if (old.length !== now.length) return false;
  const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
  const traded = changed.some((at) => changed.some((other) => old[at] === now[other]));
  return (
    !traded &&
    changed.length > 0 &&
    changed.every((at) => {
      const [one, other] = [callOf(old[at] ?? ""), callOf(now[at] ?? "")];
      return one !== undefined && one.given === other?.given && ![one.name, other.name].some(isFlinks);
    })
  );
}

function callOf(text: string): { readonly name: string; readonly given: string } | undefined {
  const [, name, given] = /^([\w$.`]+)(\(.*)$/s.exec(text) ?? [];
  return name === undefined || given === undefined ? undefined : { name, given };
}

/** Aggregate functions of Flink's own (`BuiltInFunctionDefinitions`, `FlinkSqlOperatorTable`), and what the planner makes of them. */
const isFlinks = (name: string): boolean =>
  name.startsWith("$") ||
  /^(SUM0?|COUNT|AVG|MIN|MAX|STDDEV\w*|VAR\w*|COLLECT|LISTAGG|FIRST_VALUE|LAST_VALUE|LAG|LEAD|SINGLE_VALUE|ARRAY_AGG|JSON_\w+AGG\w*|PERCENTILE\w*|APPROX_\w+|BITMAP_\w+|\w*RANK|ROW_NUMBER|NTILE|CUME_DIST|CASE|IF|IFNULL|NVL|COALESCE)$/i.test(
    name,
  );

const withoutRows = (call: string): string => gathered(call.replace(/ FILTER .*$/s, ""));

/** An expression without its conditions. */
function gathered(text: string): string {
  const call = /^(\w+)\((DISTINCT )?(.*)\)$/s.exec(text);
  const [, name = "", distinct = "", inner = ""] = call ?? [];
  if (call === null || !isClosed(inner)) return text;
  const given = queryItems(inner);
  const values = given.filter((one) => !isLiteral(one));
  if (/^(COALESCE|IFNULL|NVL)$/.test(name) && values.length === 1) return gathered(values[0] ?? "");
  if (/^(CASE|IF)$/.test(name)) return chosen(given);
  return `${name}(${distinct}${given.map(gathered).join(", ")})`;
}

/** `CASE(condition, value, ..., otherwise)`: the value, where nothing or a constant is the only other one. */
function chosen(given: readonly string[]): string {
  const values = given.filter((_, at) => at % 2 === 1 || at === given.length - 1);
  const [value, ...others] = [...new Set(values.filter((one) => !isLiteral(one)).map(gathered))];
  return value !== undefined && others.length === 0 ? value : `CASE(${values.map(gathered).join(", ")})`;
}

const isLiteral = (text: string): boolean => /^\(?(null|-?\d[\d.]*|\w*'[^']*')(:[\w() ,."]+)?\)?$/i.test(text);

/** Whether the brackets of a text close one another: `a) + (b` are those of two calls. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const at of text) {
    if (at === "(") depth++;
    if (at === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
