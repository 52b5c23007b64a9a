import { simpleName } from "../compare/differences.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const genericTypeChanged: Rule<"generic-type-changed"> = {
  id: "generic-type-changed",
  title: "A collection in state is declared to hold other elements, and the old ones are still in it",
  judge: ({ before, after, from, type, field, was, is, certain }) => ({
    // Whether one class of the job's own can be taken for another (an interface that the old one implements) is not in the facts.
    outcome: certain ? "fails-later" : "unknown",
    evidence: certain ? "rule" : "heuristic",
    operator: before,
    at: after,
    state: from.name,
    message: `${field === undefined || type === undefined ? "What lies" : `The field "${field}" of ${simpleName(type)}`} in the state "${from.name}" of ${called(before)} is ${simpleName(is)} now and was ${simpleName(was)}. Old values come back with the elements that they had, ${certain ? "and the code fails with a ClassCastException when it first takes one" : "which the code may fail to take"}.`,
    why: "Flink leaves the collection to Kryo, which writes each element with its class. What a collection is declared to hold is erased when the job is compiled, so that nothing compares it.",
    fix: `Keep the elements of ${field === undefined ? "the state" : `"${field}"`} as they were, or put the new collection into a ${field === undefined ? "" : "field or "}state of another name and convert when a value is next read.`,
    change: field === undefined ? `elements ${was} -> ${is}` : `elements ${type}.${field} ${was} -> ${is}`,
  }),
};
