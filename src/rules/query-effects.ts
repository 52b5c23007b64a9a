import { onlyFunctionsUnclear } from "../compare/query-functions.js";
import { withoutTables } from "../compare/query-tables.js";
import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import { gatherTheSame, tradePlaces } from "./query-calls.js";
import { hasDenseKeys, onlyBucketsDiffer, sameGroups } from "./query-groups.js";

export type Meaning = "misreads" | "loses" | "unknown";

interface Effect {
  /** The facts that it is told from. */
  readonly facts: readonly string[];
  /** `after` in the old names of functions, `given` as it is. */
  readonly by: (before: Operator, after: Operator, names: readonly string[], given: Operator) => boolean;
  readonly says: string;
  readonly why: string;
  readonly outcome: (before: Operator, after: Operator) => Meaning;
  /** The planner takes another step of the same kind, which knows some of the states. */
  readonly ofOtherStates?: true;
  /** What cannot be told, where it may be that nothing changed; else it is what functions of the user's own mean. */
  readonly doubt?: Doubt;
}

/** `unless` and `find` go on "If ..., nothing changes." and "...: then nothing has to be done." */
interface Doubt {
  readonly unless: string;
  readonly find: string;
}

export const ofFunctions: Doubt = {
  unless: "it is the same function written anew",
  find: "See whether both functions mean the same by what they keep and answer",
};

const identifying = ["sql.keys", "sql.partialKeys", "sql.on", "sql.calls", "sql.order"];

/** What an edit of a query may do to what is kept; the first that applies says what happens. */
export const effects: readonly Effect[] = [
  {
    facts: identifying,
    by: (before, after, names, given) => {
      const changed = names.filter((name) => identifying.includes(name));
      return (
        changed.length > 0 &&
        changed.every(
          (name) =>
            onlyFunctionsUnclear({ before, after: given }, name, own(after.facts, name)) &&
            !tradePlaces(own(before.facts, name), own(after.facts, name)),
        )
      );
    },
    says: "calls another function of the user's own",
    why: "What a function of the user's own adds up is kept as a row of numbers, and what it answers is a key like any other. Flink compares their types, never which class they come from.",
    outcome: () => "unknown",
  },
  {
    facts: ["sql.keys", "sql.partialKeys"],
    by: (before, after, names) =>
      ["sql.keys", "sql.partialKeys"].some((name) => names.includes(name) && !sameGroups(before, after, name)),
    says: "has other keys",
    why: "A query's state lies under the values of its key columns. Flink compares the types of these columns, never which they are.",
    outcome: (before, after) =>
      hasDenseKeys(before) || onlyBucketsDiffer(before, after, "sql.keys") ? "misreads" : "loses",
  },
  {
    // What a join compares besides is asked of rows that are kept as they are.
    facts: ["sql.on"],
    by: (_before, _after, names) => names.includes("sql.on"),
    says: "compares other columns",
    why: "A join keeps the rows of both sides under the values of the columns that have to be equal. Flink compares the types of these columns, never which they are.",
    // Of a table that stands where another one stood the columns are called the same, and hold the same values: else nobody would join both by them.
    outcome: (before, after) =>
      hasDenseKeys(before) || withoutTables(own(before.facts, "sql.on")) === withoutTables(own(after.facts, "sql.on"))
        ? "misreads"
        : "loses",
  },
  {
    facts: ["sql.calls"],
    by: ({ facts: was }, { facts: is }, names) =>
      names.includes("sql.calls") && !gatherTheSame(own(was, "sql.calls"), own(is, "sql.calls")),
    says: "aggregates something else",
    why: "Aggregates are kept as a row of numbers, in the order in which the query asks for them. That row has the same types for many queries, so that nothing tells one from the other.",
    outcome: () => "misreads",
  },
  {
    facts: ["sql.window"],
    by: (before, after, names) => names.includes("sql.window") && !takesRowsAsTheyCome(before, after),
    says: "cuts its windows otherwise",
    why: "What a window has gathered lies under the time at which it, or a slice of it, ends. After the restore the new windows take up what lies under ends that they share with the old ones, and never ask for the rest.",
    outcome: (before) => (/^cumulate/i.test(windowOf(before)) ? "loses" : "misreads"),
  },
  {
    facts: ["sql.window"],
    by: (before, after, names) =>
      names.includes("sql.window") &&
      own(before.facts, "sql") === "OverAggregate" &&
      /^RANG(?!.*UNBOUNDED)/.test(windowOf(before)) &&
      /^ROWS(?!.*UNBOUNDED)/.test(windowOf(after)),
    says: "looks back by rows where it looked back in time",
    why: "What was aggregated goes on, while the rows that are in it are counted from nothing on. Those of before the restore are never taken out again, so that the result is too high from then on.",
    outcome: () => "misreads",
    ofOtherStates: true,
  },
  {
    facts: ["sql.zone"],
    by: ({ facts: was }, { facts: is }, names) =>
      names.includes("sql.zone") && !mayBeWithoutZone(own(was, "sql.zone"), own(is, "sql.zone")),
    says: "cuts its windows by another time zone",
    why: "What a window has gathered lies under the local time at which it ends, for days as for seconds. After the restore rows of the same moment belong to a window that ends at another local time.",
    outcome: ({ facts: was }, { facts: is }) =>
      own(was, "sql.zone") === undefined || own(is, "sql.zone") === undefined ? "unknown" : "misreads",
    doubt: {
      unless: "the machine that plans the job is in that time zone anyway",
      find: "See which time zone the machine is in that plans the deployed job, which is its session's where table.local-time-zone is not set; the same one may be written out",
    },
  },
  {
    // The first row that was kept gives way to the next one that comes, as the last would.
    facts: ["sql.keep"],
    by: ({ facts: was }, _after, names) => names.includes("sql.keep") && own(was, "sql.keep") === "LastRow",
    says: "keeps the first row of a key where it kept the last",
    why: "A deduplication saves one row of each key. Which of its rows that is Flink does not know: it takes the last one that came before the restore for the first one of all.",
    outcome: () => "misreads",
  },
  {
    facts: ["sql.order"],
    by: (before, _after, names) => names.includes("sql.order") && /Rank|TopN|Sort/.test(own(before.facts, "sql") ?? ""),
    says: "orders by something else",
    why: "The rows of a ranking are kept under what they are ordered by. Flink compares the type of that, never which column it is.",
    outcome: () => "misreads",
  },
  {
    facts: ["sql.columns"],
    by: (_before, _after, names) => names.includes("sql.columns"),
    says: "has something else in columns of its rows, of which something else is made behind it",
    why: "Rows are kept with the columns that the query needs of them, and are handed out as they are when they are asked for again: by a row of a join's other side, by a place in a ranking, by a pattern that is complete. Flink compares the types of these columns, never what the query puts into them.",
    outcome: () => "misreads",
  },
];

/** A session takes in what comes next to it and keeps what it has, whatever the gap is now; rows before a row are counted anew with each row. */
const takesRowsAsTheyCome = (before: Operator, after: Operator): boolean =>
  own(before.facts, "sql") === "OverAggregate" || [before, after].every((one) => /^session/i.test(windowOf(one)));

/** Windows of a time without a zone are cut by UTC whatever the session's zone is; where one side does not set that, UTC on the other says nothing. */
const mayBeWithoutZone = (was: string | undefined, is: string | undefined): boolean =>
  (was === undefined || is === undefined) && (was ?? is) === "UTC";

const windowOf = ({ facts }: Operator): string => own(facts, "sql.window") ?? "";
