import { queryItems } from "../compare/queries.js";
import { factsInOldNames, onlyFunctionsUnclear } from "../compare/query-functions.js";
import type { Operator, State } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Rule } from "./rule.js";
import { isDense } from "./keys.js";
import { gatherTheSame, tradePlaces } from "./query-calls.js";
import { belongings, called, listed } from "./words.js";

export const queryChanged: Rule<"query-changed"> = {
  id: "query-changed",
  title: "A query asks for something else and goes on from what the old one saved",
  judge: ({ before, after, names, also }) => {
    // Where a type changed as well, Flink has an answer of its own.
    if (!sameTypes(before, after)) return null;
    const now: Operator = { ...after, facts: factsInOldNames({ before, after }) };
    const effect = effects.find(({ by }) => by(before, now, names, after));
    if (effect === undefined) return null;
    const followers =
      also.length === 0 ? "" : ` The same goes for ${listed(also.map((one) => called(one.before)))} behind it.`;
    const outcome = effect.outcome(before, now);
    const doubt = effect.doubt ?? ofFunctions;
    return {
      outcome,
      evidence: "rule",
      operator: before,
      at: after,
      message: `${called(before)} ${effect.says} (${editsOf(before, now, effect.facts)}). ${ends[outcome](belongings(before), doubt.unless)}${followers}`,
      why: effect.why,
      fix: `${outcome === "unknown" ? `${doubt.find}: then nothing has to be done. Else: nobody` : "Nobody"} can give an operator of a query another uid. Run the changed statement as a job of its own without this savepoint, from where its result has to begin, and stop the old one once it has caught up; or drop all state and start this job anew.`,
      change: `query ${editsOf(before, now, effect.facts)}`,
    };
  },
};

type Meaning = "misreads" | "loses" | "unknown";

interface Effect {
  /** The facts that it is told from. */
  readonly facts: readonly string[];
  /** `after` in the old names of functions, `given` as it is. */
  readonly by: (before: Operator, after: Operator, names: readonly string[], given: Operator) => boolean;
  readonly says: string;
  readonly why: string;
  readonly outcome: (before: Operator, after: Operator) => Meaning;
  /** What cannot be told, where it may be that nothing changed; else it is what functions of the user's own mean. */
  readonly doubt?: Doubt;
}

/** `unless` and `find` go on "If ..., nothing changes." and "...: then nothing has to be done." */
interface Doubt {
  readonly unless: string;
  readonly find: string;
}

const ofFunctions: Doubt = {
  unless: "it is the same function written anew",
  find: "See whether both functions mean the same by what they keep and answer",
};

const identifying = ["sql.keys", "sql.partialKeys", "sql.on", "sql.calls", "sql.order"];

const effects: readonly Effect[] = [
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
    outcome: (before) => (hasDenseKeys(before) ? "misreads" : "loses"),
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
    facts: ["sql.order"],
    by: (before, _after, names) => names.includes("sql.order") && /Rank|TopN|Sort/.test(own(before.facts, "sql") ?? ""),
    says: "orders by something else",
    why: "The rows of a ranking are kept under what they are ordered by. Flink compares the type of that, never which column it is.",
    outcome: () => "misreads",
  },
];

const ends: Record<Meaning, (kept: string, unless: string) => string> = {
  misreads: (kept) => `It goes on from what the old query saved, ${kept}, and takes it for its own, without an error.`,
  unknown: (kept, unless) =>
    `If it means something else, it goes on from what the old one left, ${kept}, and takes it for its own, without an error. If ${unless}, nothing changes.`,
  loses: (kept) =>
    `Everything starts from nothing, without an error; what the old query saved, ${kept}, stays where no row comes any more.`,
};

const editsOf = (before: Operator, after: Operator, facts: readonly string[]): string =>
  facts
    .flatMap((name) => {
      const [was, is] = [queryItems(before.facts[name]), queryItems(after.facts[name])];
      const gone = was.filter((item, at) => item !== is[at]);
      const fresh = is.filter((item, at) => item !== was[at]);
      return gone.length + fresh.length === 0 ? [] : [`${shown(gone)} -> ${shown(fresh)}`];
    })
    .join("; ");

const shown = (items: readonly string[]): string => (items.length === 0 ? "none" : items.join(", "));

/** A session takes in what comes next to it and keeps what it has, whatever the gap is now; rows before a row are counted anew with each row. */
const takesRowsAsTheyCome = (before: Operator, after: Operator): boolean =>
  own(before.facts, "sql") === "OverAggregate" || [before, after].every((one) => /^session/i.test(windowOf(one)));

/**
 * Groups by a choice among texts and numbers that are written out, the same ones on both sides: the keys are where they were, and which rows go where may
 * change as a filter may.
 */
function sameGroups(before: Operator, after: Operator, name: string): boolean {
  const [was, is] = [queryItems(before.facts[name]), queryItems(after.facts[name])];
  return (
    was.length === is.length &&
    was.every((item, at) => {
      const choices = choicesOf(item);
      return item === is[at] || (choices !== undefined && choices === choicesOf(is[at] ?? ""));
    })
  );
}

/** Of `CASE(<condition>, <value>, ..., <value>)` the values, sorted; undefined unless all of them are written out. */
function choicesOf(item: string): string | undefined {
  const inner = /^CASE\((.*)\)$/s.exec(item)?.[1];
  if (inner === undefined) return undefined;
  const parts = queryItems(inner);
  const values = parts.filter((_, at) => at % 2 === 1 || at === parts.length - 1);
  return values.every((value) => /^(?:'[^']*'|-?\d+(?:\.\d+)?|null|true|false)(?::[\w()]+)?$/i.test(value))
    ? [...new Set(values)].sort().join(", ")
    : undefined;
}

/**
 * A count of different values that the planner split: the parts of a group lie under its key and a number made of the value. Parts that begin anew
 * are added to the group's sum, which goes on.
 */
function onlyBucketsDiffer(before: Operator, after: Operator, name: string): boolean {
  const [was, is] = [queryItems(before.facts[name]), queryItems(after.facts[name])];
  return (
    was.length === is.length &&
    was.every((item, at) => item === is[at] || [item, is[at] ?? ""].every((one) => one.startsWith("MOD(HASH_CODE(")))
  );
}

/** Windows of a time without a zone are cut by UTC whatever the session's zone is; where one side does not set that, UTC on the other says nothing. */
const mayBeWithoutZone = (was: string | undefined, is: string | undefined): boolean =>
  (was === undefined || is === undefined) && (was ?? is) === "UTC";

const windowOf = ({ facts }: Operator): string => own(facts, "sql.window") ?? "";

const hasDenseKeys = ({ key }: Operator): boolean => {
  const columns = Object.values(key?.serializer.tree.children ?? {});
  return columns.length > 0 && columns.every(({ serializer }) => isDense(serializer));
};

const sameTypes = (before: Operator, after: Operator): boolean =>
  before.key?.serializer.snapshot === after.key?.serializer.snapshot &&
  before.states.every(
    (state) => snapshotsOf(state) === snapshotsOf(after.states.find((other) => isSame(state, other))),
  );

const isSame = (one: State, other: State): boolean => one.name === other.name && one.kind === other.kind;

const snapshotsOf = (state: State | undefined): string =>
  state === undefined
    ? ""
    : Object.entries(state.serializers)
        .map(([role, serializer]) => `${role} ${serializer.snapshot}`)
        .sort()
        .join("\n");
