import { own } from "../manifest/own.js";
import type { Rule } from "./rule.js";
import type { Operator, State } from "../manifest/manifest.js";
import { called } from "./words.js";

export const aggregationChanged: Rule<"facts-changed"> = {
  id: "aggregation-changed",
  title: "A running aggregation goes on from the result of another one",
  judge: ({ before, after, names }) => {
    const [was, is] = [said(before), said(after)];
    const [state, now] = [last(before), last(after)];
    if (!names.some(isAboutAggregation) || was === undefined || is === undefined) return null;
    if (sameValue(before, after)) return null;
    if (state === undefined || now === undefined) return null;
    // Where the type of the records changed as well, the serializers tell whether the old result is read at all.
    if (state.serializers.value?.snapshot !== now.serializers.value?.snapshot) return null;
    return {
      outcome: "misreads",
      evidence: "rule",
      operator: before,
      at: after,
      state: state.name,
      message: `The running ${was} of ${called(before)} became ${is}, and goes on from the old result of each key: the state "${state.name}" is taken for a result of the new one, without an error.`,
      why: "The state of a running aggregation is the last record that it emitted. That record has the same type whatever is aggregated, so that nothing tells the one from the other.",
      fix: "Give the operator another uid, so that the new aggregation starts empty, and say with --allowNonRestoredState that the old one may go.",
      change: `aggregation ${was} -> ${is}`,
    };
  },
};

const isAboutAggregation = (name: string): boolean => name === "aggregation" || name.startsWith("aggregation.");

/** `sum of the field 1`. */
function said({ facts }: Operator): string | undefined {
  const what = own(facts, "aggregation");
  const field = own(facts, "aggregation.field") ?? "*";
  return what === undefined || field === "*" ? what : `${what} of the field ${field}`;
}

/** The greatest value and the record that has it (`max`, `maxBy`): the field itself is the same, and of the others `max` promises nothing. */
const sameValue = (before: Operator, after: Operator): boolean =>
  measure(before) === measure(after) &&
  own(before.facts, "aggregation.field") === own(after.facts, "aggregation.field");

const measure = ({ facts }: Operator): string | undefined => own(facts, "aggregation")?.replace(/By$/, "");

/** The only state of `StreamGroupedReduceOperator`. */
const last = (operator: Operator): State | undefined => operator.states.find((state) => state.name === "_op_state");
