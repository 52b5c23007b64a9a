import { statementOf } from "../compare/queries.js";
import type { Operator } from "../manifest/manifest.js";

/**
 * An operator as people call it: its name, and its uid where that says more. Never its hash, unless it has nothing else. One of a query is
 * known by its statement.
 */
export function called(operator: Operator): string {
  const name = operator.name === "" ? operator.id : operator.name;
  const statement = operator.uid === undefined ? statementOf(operator) : undefined;
  if (statement !== undefined) return `"${name}" of ${statement}`;
  return operator.uid === undefined || operator.uid === name ? `"${name}"` : `"${name}" (uid "${operator.uid}")`;
}

/** What Flink itself says, where it said something; the rest of the chain stays in the trial. */
export const flinksWords = (
  said: { readonly exception: string; readonly message: string } | undefined,
): { readonly flinkSays?: { readonly exception: string; readonly message: string } } =>
  said === undefined ? {} : { flinkSays: { exception: said.exception, message: said.message } };

const shown = 5;

/** `a, b and c`, in the order of the alphabet; long lists end in how many more. */
export function listed(items: readonly string[], most: number = shown): string {
  const unique = [...new Set(items)].sort();
  return joined(unique.length > most + 1 ? [...unique.slice(0, most), `${unique.length - most} more`] : unique);
}

const joined = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

/** What a snapshot holds of an operator, in words: `the states "a" and "b"`, `its timers`, `the source's splits`. */
export const belongings = (operator: Operator): string => heldBy(operator) ?? noneSeen;

/** Undefined where none of it was seen. */
function heldBy(operator: Operator): string | undefined {
  const states = operator.states.filter((state) => state.kind !== "timer" && state.seen !== "static");
  const parts = [
    ...(states.length === 0 ? [] : [theStates(states.map(({ name }) => name))]),
    ...(operator.facts["timers"] !== "never" && operator.states.some((state) => state.kind === "timer")
      ? ["its timers"]
      : []),
    ...(operator.coordinator ? ["the state of its coordinator"] : []),
  ];
  return parts.length === 0 ? undefined : joined(parts);
}

const noneSeen = "what it may hold";

/** {@link belongings} as the subject of a sentence, whose verb is in the singular however many they are: `what it saved, the states "a" and "b",`. */
export function saved(operator: Operator): string {
  const held = heldBy(operator);
  return held === undefined ? noneSeen : `what it saved, ${held},`;
}

/** `the states "a" and "b"`, by their names. */
export const theStates = (names: readonly string[]): string =>
  `${names.length === 1 ? "the state" : "the states"} ${listed(names.map((name) => `"${name}"`))}`;

/** `: field a is gone; field b is new`, or nothing. */
export const because = (differences: readonly string[]): string =>
  differences.length === 0 ? "" : `: ${differences.join("; ")}`;
