import type { Operator } from "../manifest/manifest.js";
import type { Pair } from "./change.js";
import { type Paired, pair } from "./pair.js";
import { meaningOf } from "./queries.js";
import { scopeOf } from "./stateful.js";
import { type Upstream, waysInto } from "./upstream.js";

/**
 * Pairs operators that Flink does not pair, by what a person would go by; most telling signs first.
 * A guess: it words a finding ("its uid was changed") and never makes an operator's state count as restored.
 *
 * @param known ids that both versions have
 */
export function pairByResemblance(
  before: readonly Operator[],
  after: readonly Operator[],
  known: ReadonlySet<string>,
  upstream: Upstream,
): Paired<Operator, Operator> {
  let left: Paired<Operator, Operator> = { kept: [], removed: before, added: after };
  for (const sign of signs) {
    const next = pair(left.removed, left.added, sign, sign);
    const apart = next.kept.filter((one) => readElsewhere(one, known, upstream));
    left = {
      kept: [...left.kept, ...next.kept.filter((one) => !apart.includes(one))],
      removed: [...next.removed, ...apart.map((one) => one.before)],
      added: [...next.added, ...apart.map((one) => one.after)],
    };
  }
  return left;
}

/** A function that is used once more, on another stream, is not the one that was taken out somewhere else. */
function readElsewhere({ before, after }: Pair, known: ReadonlySet<string>, upstream: Upstream): boolean {
  const was = new Set(waysInto(before, upstream.before, known).begin.map(({ id }) => id));
  const is = waysInto(after, upstream.after, known).begin.map(({ id }) => id);
  return was.size > 0 && is.length > 0 && !is.some((id) => was.has(id));
}

type Sign = (operator: Operator) => string | undefined;

const statesOf = (operator: Operator): string =>
  operator.states
    .map((state) => `${scopeOf(state.kind)}:${state.name}`)
    .sort()
    .join("\n");

/**
 * The compiler numbers classes without a name (and local ones of like names) in the order of the text, so that any edit before one
 * renumbers it, and lambdas of one class have one name: what it does tells who it is.
 */
const functionOf = ({ function: name, code }: Operator): string | undefined =>
  name !== undefined && /\$\d|\$\$Lambda$/.test(name) ? `${name.replace(/\$\d+/g, "$")} ${code}` : name;

/** The planner's operators are of few classes; which of a class one is, its query tells. */
export const kindOf = (operator: Operator): string =>
  written(operator.class, functionOf(operator), ...[meaningOf(operator)].filter((text) => text !== ""));

/** Who an operator is apart from its id: its class and its user's first, then the name that people gave it. */
export const likeness = (operator: Operator): string => written(kindOf(operator), operator.name);

const written = (...parts: readonly (string | undefined)[]): string => parts.map((part) => part ?? "").join("\u0000");

const signs: readonly Sign[] = [
  (operator) => {
    const meaning = meaningOf(operator);
    return meaning === ""
      ? undefined
      : written(operator.name, operator.class, meaning, operator.facts["sql.statement"]);
  },
  (operator) => written(operator.name, operator.class, functionOf(operator), statesOf(operator)),
  (operator) => written(operator.name, operator.class, functionOf(operator)),
  // A class of Flink's own (StreamMap, a filter) says nothing about who an operator is: only a user's function or states do.
  (operator) =>
    operator.function === undefined ? undefined : written(operator.class, functionOf(operator), statesOf(operator)),
  (operator) => (operator.states.length === 0 ? undefined : written(operator.class, statesOf(operator))),
  (operator) => written(operator.name, operator.class),
];
