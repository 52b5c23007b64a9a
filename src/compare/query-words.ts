import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Pair } from "./change.js";
import { factsInOldNames } from "./query-functions.js";
import { queryItems } from "./query-items.js";
import { canonicalTerm } from "./query-terms.js";

/** What the new query asks for in the words of the old one: functions by their old names, and each item that only is spelled otherwise as it was spelled. */
export function factsInOldWords(pair: Pair): Operator["facts"] {
  const entries = Object.entries(factsInOldNames(pair)).map(([fact, text]) => [
    fact,
    // Which side of a join's condition is which input's is told by the order.
    fact === "sql.on" ? text : spelledLike(own(pair.before.facts, fact), text),
  ]);
  return Object.fromEntries(entries);
}

function spelledLike(was: string | undefined, is: string): string {
  if (was === undefined || was === is) return is;
  const items = queryItems(was);
  const terms = items.map(canonicalTerm);
  const respelled = queryItems(is).map((item, at) => {
    const term = canonicalTerm(item);
    return items[terms[at] === term ? at : terms.indexOf(term)] ?? item;
  });
  return respelled.join(", ");
}
