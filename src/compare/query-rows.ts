import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import { queryItems } from "./query-items.js";
import { withoutTables } from "./query-tables.js";

type Facts = Operator["facts"];

/**
 * Whether a column of the rows that an operator keeps is filled with something else, and something else is made of it. An edit of the column alone is what somebody wants
 * of the rows to come: those that are kept go on as what they were, so that nothing is reported. Not told of a manifest that says neither.
 */
export function takesRowsForOthers(before: Facts, after: Facts): boolean {
  const [was, is] = [columnsOf(before), columnsOf(after)];
  // More or fewer columns are another type, which Flink compares.
  if (was.length !== is.length) return false;
  return was.some(({ filled, used }, at) => {
    const now = is[at];
    return now !== undefined && withoutTables(filled) !== withoutTables(now.filled) && used !== now.used;
  });
}

function columnsOf(facts: Facts): readonly { readonly filled: string; readonly used: string | undefined }[] {
  const uses = queryItems(own(facts, "sql.uses"));
  return queryItems(own(facts, "sql.columns")).map((filled, at) => ({ filled, used: uses[at] }));
}
