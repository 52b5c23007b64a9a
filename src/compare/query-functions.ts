import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Pair } from "./change.js";

/** A function of the user's own, as a query calls it. */
interface UserFunction {
  /** As it is registered. */
  readonly name: string;
  readonly class: string;
  /** Of its bytecode, whatever its class is called. */
  readonly code: string;
  /** Of what it was made with; only where the query calls another one of its class as well. */
  readonly settings?: string;
  /** Of what it answers to made-up rows, or keeps of them if it aggregates; absent where it could not be asked. */
  readonly answers?: string;
}

type Facts = Operator["facts"];
type Likeness = "same" | "other" | "unclear";

/** A function in the place of another one is called with it; one that is called without a name, by its class between asterisks. */
const calledName = /(?:\*[\p{L}_$][\p{L}\p{N}_$.]*\*|[\p{L}_$][\p{L}\p{N}_$.]*)′?(?=\()/gu;

/** Here a function decides where the rows are that are kept, so that it has to answer as it did. Elsewhere what it does is its class's business. */
const decidesPlace = (fact: string): boolean => ["sql.keys", "sql.partialKeys", "sql.on"].includes(fact);

/**
 * What the new query asks for, with the functions of the user's own called by the names that the old query has for them. One that is not what is
 * behind the old name goes by its class, or by its name with a prime. As it is where the manifest of either side does not tell functions.
 */
export function factsInOldNames({ before, after }: Pair): Facts {
  const [old, now] = [functionsOf(before), functionsOf(after)];
  if (old === undefined || now === undefined) return after.facts;
  const entries = Object.entries(after.facts).map(([fact, text]) => {
    if (fact === "sql.functions") return [fact, text];
    const names = new Map(now.map((one) => [one.name, nameAmong(old, one, likeness(fact))]));
    return [fact, text.replaceAll(calledName, (called) => names.get(called) ?? called)];
  });
  return Object.fromEntries(entries);
}

function nameAmong(old: readonly UserFunction[], now: UserFunction, alike: ReturnType<typeof likeness>): string {
  const known = [...old].sort((one, other) => Number(other.name === now.name) - Number(one.name === now.name));
  const same = known.find((one) => alike(one, now) === "same");
  if (same !== undefined) return same.name;
  return old.some(({ name }) => name === simple(now)) ? `${simple(now)}′` : simple(now);
}

const likeness =
  (fact: string) =>
  (old: UserFunction, now: UserFunction): Likeness => {
    const alike = old.settings === undefined || now.settings === undefined || old.settings === now.settings;
    if (!decidesPlace(fact) && old.class === now.class && alike) return "same";
    if (old.answers !== undefined && now.answers !== undefined) return old.answers === now.answers ? "same" : "other";
    return old.code === now.code && alike ? "same" : "unclear";
  };

/**
 * Whether two texts of a query, the second in the old names, are the same but for functions of the user's own of which it cannot be told whether
 * they are the same. Of a query whose manifest does not tell its functions, any may be.
 */
export function onlyFunctionsUnclear({ before, after }: Pair, fact: string, is = ""): boolean {
  const was = own(before.facts, fact) ?? "";
  if (was === is || was.replaceAll(calledName, "") !== is.replaceAll(calledName, "")) return false;
  const [old, now] = [functionsOf(before), functionsOf(after) ?? []];
  const given = calls(own(after.facts, fact) ?? "");
  const called = calls(is);
  return calls(was).every((name, at) => {
    if (name === called[at]) return true;
    const here = now.find((one) => one.name === given[at]);
    if (here === undefined) return false;
    const there = old?.find((one) => one.name === name);
    return old === undefined || (there !== undefined && likeness(fact)(there, here) === "unclear");
  });
}

const calls = (text: string): readonly string[] => text.match(calledName) ?? [];

const simple = (one: UserFunction): string =>
  one.class.slice(Math.max(one.class.lastIndexOf("."), one.class.lastIndexOf("$")) + 1);

/** Of those that have no name nothing is told but their class. */
function functionsOf({ facts }: Operator): readonly UserFunction[] | undefined {
  const called = Object.values(facts)
    .flatMap(calls)
    .filter((name) => name.startsWith("*"));
  const nameless = [...new Set(called)].map((name) => ({ name, class: name.slice(1, -1), code: "" }));
  const named = namedOf(facts);
  return named === undefined && nameless.length === 0 ? undefined : [...(named ?? []), ...nameless];
}

/** `MEAN = com.acme.Mean code:01ab settings:23cd answers:45ef, ...`; undefined where nothing is told of them. */
function namedOf(facts: Facts): readonly UserFunction[] | undefined {
  return own(facts, "sql.functions")
    ?.split(", ")
    .flatMap((one) => {
      const [, name, type, told = ""] = /^(\S+) = (\S+)((?: \w+:\w+)+)$/.exec(one) ?? [];
      const { code, settings, answers } = Object.fromEntries(
        [...told.matchAll(/(\w+):(\w+)/g)].map(([, key, value]) => [key, value]),
      );
      if (name === undefined || type === undefined || code === undefined) return [];
      return [
        {
          name,
          class: type,
          code,
          ...(settings === undefined ? {} : { settings }),
          ...(answers === undefined ? {} : { answers }),
        },
      ];
    });
}
