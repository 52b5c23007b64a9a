import type { KeyExample, Pair } from "../compare/change.js";
import { scopeOf } from "../compare/stateful.js";
import type { Operator, Serializer, State } from "../manifest/manifest.js";
import { called, listed } from "./words.js";

/** What becomes of the state of operators whose records come under other keys. */
export function effectOfKeys(
  holding: readonly Pair[],
  meet: boolean,
): { readonly outcome: "misreads" | "loses"; readonly effect: string } {
  const kept = keptBy(holding);
  const dense = holding.some(({ before }) => isDense(before.key?.serializer.tree.serializer));
  return (meet || dense) && !holding.every(isOfMapsAlone)
    ? {
        outcome: "misreads",
        effect: `Such keys coincide easily, so that records find what others left: ${kept} is read as somebody else's, without an error.`,
      }
    : {
        outcome: "loses",
        effect: `Under the new keys everything starts from nothing, without an error; ${kept} stays where no record comes any more.`,
      };
}

/** Whoever finds somebody else's map finds nothing under what he looks for there, unless these are names of a few things that everybody has. */
function isOfMapsAlone({ before }: Pair): boolean {
  const kept = keptStates(before);
  const isMap = ({ kind, serializers }: State): boolean => kind === "map" && !isOfEnums(serializers.userKey);
  return kept.length > 0 && kept.every(isMap);
}

/** `org.apache.flink.api.common.typeutils.base.EnumSerializer`, and that of Scala's enumerations. */
const isOfEnums = (serializer: Serializer | undefined): boolean =>
  /\.(Enum|EnumValue)Serializer$/.test(serializer?.tree.serializer ?? "");

/** Whether something of the operator lies under keys: timers that no code ever sets do not count. */
export const keepsUnderKeys = (operator: Operator): boolean =>
  keptStates(operator).length > 0 || hasTimers(operator) || !operator.complete;

/** `the state "seen" of "Count" (uid "count")`, of every operator that is hit. */
export const keptBy = (hit: readonly Pair[]): string =>
  listed(hit.map(({ before }) => `${keptIn(before)} of ${called(before)}`));

/** `"a" is now "b", ...` */
export const shownKeys = (examples: readonly KeyExample[]): string =>
  listed(examples.map(({ was, is }) => `${was} is now ${is}`));

/** `for instance "a" and "b"`, of keys that are what they were. */
export const someKeys = (examples: readonly KeyExample[]): string =>
  `${examples.some(({ ordinary }) => ordinary) ? "for instance" : "only unusual ones, for instance"} ${listed(examples.map(({ was }) => was))}`;

/** The keyed states whose values lie under keys: timers are no state of anybody's. */
export const keptStates = ({ states }: Operator): readonly State[] =>
  states.filter(({ kind, seen }) => scopeOf(kind) === "keyed" && seen !== "static");

function keptIn(operator: Operator): string {
  const states = keptStates(operator);
  if (states.length === 0) return hasTimers(operator) ? "the timers" : "the keyed state";
  const names = listed(states.map((state) => `"${state.name}"`));
  return `the ${states.length === 1 ? "state" : "states"} ${names}`;
}

const hasTimers = ({ facts, states }: Operator): boolean =>
  facts["timers"] !== "never" && states.some(({ kind }) => kind === "timer");

/** Small numbers and the like: the new keys of some records are the old keys of others. */
export const isDense = (serializer: string | undefined): boolean =>
  /\.(Long|Int|Short|Byte|Char|Boolean|BigInt)(Value)?Serializer$/.test(serializer ?? "");
