import { isOfQuery } from "../compare/queries.js";
import { factsInOldWords } from "../compare/query-words.js";
import { queryItems } from "../compare/query-items.js";
import type { Operator } from "../manifest/manifest.js";

/** What is left where a query's state cannot be kept. */
export const anotherJob =
  "Run the changed statement as a job of its own without this savepoint, from where its result has to begin, and stop the old one once it has caught up; or drop all state and start this job anew.";

/**
 * Nobody writes the operators of a query, nor gives them uids or their states names: where advice asks for that, this is in its place.
 *
 * @param other what keeps the state in a statement, if there is something
 */
export const fixFor = (operator: Operator, fix: string, other?: string): string =>
  isOfQuery(operator) ? (other === undefined ? anotherJob : `${other} Else: ${decapitalised(anotherJob)}`) : fix;

/** For types of rows and keys. */
export const keepTheTypes =
  "If the result is meant to be the same, write the statement so that its columns keep their types, and NOT NULL (CAST, COALESCE).";

/** ` The query asks for something else there: a -> b.`, or nothing where nothing of that is known. */
export function editedQuery(before: Operator, after: Operator): string {
  if (!isOfQuery(before) || !isOfQuery(after)) return "";
  const edits = editsOf(before.facts, factsInOldWords({ before, after }), told);
  return edits === "" ? "" : ` The query asks for something else there: ${edits}.`;
}

const told = ["sql.keys", "sql.partialKeys", "sql.on", "sql.calls", "sql.window", "sql.order", "sql.keep"];

type Facts = Operator["facts"];

/** `a -> b; c -> none`, of the facts that are asked for. */
export const editsOf = (before: Facts, after: Facts, facts: readonly string[]): string =>
  facts
    .flatMap((name) => {
      const [was, is] = [queryItems(before[name]), queryItems(after[name])];
      const gone = was.filter((item, at) => item !== is[at]);
      const fresh = is.filter((item, at) => item !== was[at]);
      return gone.length + fresh.length === 0 ? [] : [without(gone, fresh)];
    })
    .join("; ");

/** A manifest tells of texts in a statement only whether they are the same. Where that is no difference, it is left out. */
function without(gone: readonly string[], fresh: readonly string[]): string {
  const [was, is] = [gone, fresh].map((items) => shown(items).replace(/'#[0-9a-f]{8}'/g, "'...'"));
  return was === is ? `${shown(gone)} -> ${shown(fresh)}` : `${was} -> ${is}`;
}

const shown = (items: readonly string[]): string => (items.length === 0 ? "none" : items.join(", "));

const decapitalised = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
