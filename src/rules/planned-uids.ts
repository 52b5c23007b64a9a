import { isOfQuery } from "../compare/queries.js";
import type { Operator } from "../manifest/manifest.js";

/**
 * Uids of a query's operators are made by the planner, of a number that it counts through the JVM (`ExecNodeContext`) or that a compiled plan has
 * written down, in the format of `table.exec.uid.format`. Nobody can write one, or a hash beside it.
 */
export const hasPlannedUid = (operator: Operator): boolean => operator.uid !== undefined && isOfQuery(operator);

/** Why such an operator is where another one was, or nobody is. */
export const whyPlanned =
  "The uids of a query are the planner's (table.exec.uid.generation): a number, counted through all that one process plans before, and the kind of the operator. A statement or a step that comes in or goes out, an EXPLAIN and a plan that is only looked at count as well.";

/** What brings the state back, and what keeps the next one. */
export const fixPlanned =
  "Plan what was deployed first and in its old order: take out what plans anything before it, and set table.exec.uid.format as it was. To be free of the count, write the plan down once (COMPILE PLAN, or compilePlanSql(...).writeToFile(...)) and run the file from then on.";
