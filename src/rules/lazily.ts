import type { Operator, State } from "../manifest/manifest.js";
import type { Outcome } from "./outcome.js";

/** When Flink meets a state that it cannot restore as it is asked for: where it is registered. */
export interface Met {
  readonly outcome: Outcome;
  /** Closes the message: when the job fails. */
  readonly when: string;
}

/**
 * Most states are registered while the operator opens; those of window triggers and the like with the first record that needs them,
 * so that the job runs before it fails. An operator that did not open whole says nothing of when.
 */
export const met = (asked: State, operator: Operator): Met =>
  asked.seen === "static" || asked.seen === "exercised" || (asked.seen === "forced" && operator.complete)
    ? { outcome: "fails-later", when: "The job starts, and fails with the first record that needs the state." }
    : { outcome: "refuses", when: "The job fails when the operator opens." };
