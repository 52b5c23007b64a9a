import { queryItems } from "../compare/query-items.js";
import type { Operator } from "../manifest/manifest.js";
import { isDense } from "./keys.js";

/**
 * Groups by a choice among texts and numbers that are written out, the same ones on both sides: the keys are where they were, and which rows go where may
 * change as a filter may.
 */
export function sameGroups(before: Operator, after: Operator, name: string): boolean {
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
export function onlyBucketsDiffer(before: Operator, after: Operator, name: string): boolean {
  const [was, is] = [queryItems(before.facts[name]), queryItems(after.facts[name])];
  return (
    was.length === is.length &&
    was.every((item, at) => item === is[at] || [item, is[at] ?? ""].every((one) => one.startsWith("MOD(HASH_CODE(")))
  );
}

export const hasDenseKeys = ({ key }: Operator): boolean => {
  const columns = Object.values(key?.serializer.tree.children ?? {});
  return columns.length > 0 && columns.every(({ serializer }) => isDense(serializer));
};
