import type { Changes } from "../compare/change.js";
import { statementOf } from "../compare/queries.js";
import type { Rule } from "./rule.js";
import { consequence, unmatchedState } from "./unmatched.js";
import { called, listed } from "./words.js";

export const queryPlanChanged: Rule<"query-plan-changed"> = {
  id: "query-plan-changed",
  title: "The plan of a query has another shape, and the state of the old one finds no operator",
  judge: (facts, circumstances) => {
    const { hit, moved, perhapsThere } = facts;
    const [subject, ...others] = [...hit].sort((one, other) => (one.id < other.id ? -1 : 1));
    if (subject === undefined) return null;
    const common = {
      operator: subject,
      at: moved.find(({ before }) => before === subject)?.after ?? subject,
      why: "Nobody gives the operators of a query a uid: Flink knows each by its place in the plan of all statements together, and the planner puts them in place anew for each version of the text.",
      change: "query plan",
    };
    const who = listed([subject, ...others].map(called), 20);
    if (perhapsThere.length > 0) {
      return {
        ...common,
        outcome: "unknown",
        evidence: "rule",
        message: `${causeOf(facts)} It cannot be told whether ${who} are where they were: that hangs on the parallelism of the job, which is not known here.`,
        fix: "Give the parallelism of both sides: --parallelism and --baseline-parallelism.",
      };
    }
    return {
      ...common,
      ...unmatchedState(subject, circumstances),
      message: `${causeOf(facts)} What ${who} saved ${consequence(circumstances)}.`,
      fix: "Leave the deployed statements as they are, and run the new or changed one as a job of its own. If the query has to change in place, its state cannot be kept: start it without this savepoint, from where its result has to begin, and stop the old job once it has caught up. COMPILE PLAN pins a plan against new versions of Flink, not against another query.",
    };
  },
};

/** The edit, as the one who made it would put it. */
function causeOf({ hit, added, removed, steps }: Changes["query-plan-changed"]): string {
  const parts = [
    ...(added.length === 0 ? [] : [`${inserts(added)} came in`]),
    ...(removed.length === 0 ? [] : [`${inserts(removed)} went out`]),
  ];
  if (parts.length > 0) return `The statements changed: ${parts.join(", and ")}.`;
  const statements = [...new Set(hit.flatMap((operator) => statementOf(operator) ?? []))];
  const whose = statements.length === 0 ? "the query" : listed(statements);
  return steps.length === 0
    ? `The plan of ${whose} has its steps in another place.`
    : `The plan of ${whose} has other steps (${steps.join(", ")}).`;
}

const inserts = (tables: readonly string[]): string => listed(tables.map((table) => `INSERT INTO ${table}`));
