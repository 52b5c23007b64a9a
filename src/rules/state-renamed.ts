import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import { anotherJob } from "./of-query.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const stateRenamed: Rule<"state-renamed"> = {
  id: "state-renamed",
  title: "A state was probably renamed, and its values stay behind under the old name",
  judge: ({ before, after, from, to }) => ({
    outcome: "loses",
    // What it loses is sure; that the new state is the old one is not.
    evidence: isPlanned(before) ? "rule" : "heuristic",
    operator: before,
    at: after,
    state: from.name,
    message: isPlanned(before)
      ? `${called(before)} does its work in another way now, and asks for "${to.name}" where it saved "${from.name}". "${to.name}" starts empty, without an error.`
      : `The state "${from.name}" of ${called(before)} seems to be called "${to.name}" now. "${to.name}" starts empty, without an error.`,
    why: "Flink finds a state by its name. The old one is carried along unread, and the new one is a state that never had values.",
    fix: isPlanned(before)
      ? `Nobody can give a state of a query another name. ${anotherJob}`
      : `Name it "${from.name}" in its descriptor again (the variable may be called what you like). If "${to.name}" is really another state, nothing is lost that the new code wants.`,
    change: `${from.kind} ${from.name} -> ${to.name}`,
  }),
};

/** The planner of SQL made the operator and named its states. */
const isPlanned = ({ facts }: Operator): boolean => own(facts, "sql") !== undefined;
