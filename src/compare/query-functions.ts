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
}

type Facts = Operator["facts"];

const calledName = /[\p{L}_$][\p{L}\p{N}_$.]*(?=\()/gu;

/**
 * What the new query asks for, with the functions of the user's own called by the names that the old query has for them: by class, or by what
 * they run where that is called otherwise now. What is another function behind the old name goes by its class. As it is where the manifest of
 * either side is from before functions were told.
 */
export function factsInOldNames({ before, after }: Pair): Facts {
  const [old, now] = [functionsOf(before), functionsOf(after)];
  if (old === undefined || now === undefined) return after.facts;
  const names = new Map(now.map((one) => [one.name, nameAmong(old, one)]));
  return Object.fromEntries(
    Object.entries(after.facts).map(([fact, text]) => [
      fact,
      fact === "sql.functions" ? text : text.replaceAll(calledName, (called) => names.get(called) ?? called),
    ]),
  );
}

function nameAmong(old: readonly UserFunction[], { name, ...now }: UserFunction): string {
  const known = [...old].sort((one, other) => Number(other.name === name) - Number(one.name === name));
  const same =
    known.find((one) => one.class === now.class && one.settings === now.settings) ??
    known.find((one) => one.code === now.code && one.settings === now.settings);
  return same?.name ?? now.class.slice(now.class.lastIndexOf(".") + 1);
}

/**
 * Whether two texts of a query are the same but for which functions of the user's own they call. Of a query whose manifest does not tell
 * its functions, any may have been.
 */
export function onlyFunctionsDiffer({ before, after }: Pair, was = "", is = ""): boolean {
  const [old, now] = [functionsOf(before), functionsOf(after) ?? []];
  const [wasCalled, isCalled] = [calls(was), calls(is)];
  if (was === is || was.replaceAll(calledName, "") !== is.replaceAll(calledName, "")) return false;
  return wasCalled.every((name, at) => {
    const other = isCalled[at];
    return name === other || (isOneOf(old, name) && isOneOf(now, other));
  });
}

const isOneOf = (functions: readonly UserFunction[] | undefined, called: string | undefined): boolean =>
  functions === undefined ||
  functions.some((one) => one.name === called || one.class.slice(one.class.lastIndexOf(".") + 1) === called);

const calls = (text: string): readonly string[] => text.match(calledName) ?? [];

/** `MEAN = com.acme.Mean 0123456789abcdef, ...`; undefined where nothing is told of them. */
function functionsOf({ facts }: Operator): readonly UserFunction[] | undefined {
  const told = own(facts, "sql.functions");
  return told?.split(", ").flatMap((one) => {
    const [, name, type, code, settings] = /^(\S+) = (\S+) (\w+)(?: (\w+))?$/.exec(one) ?? [];
    if (name === undefined || type === undefined || code === undefined) return [];
    return [{ name, class: type, code, ...(settings === undefined ? {} : { settings }) }];
  });
}
