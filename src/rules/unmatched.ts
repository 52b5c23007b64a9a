import type { Operator } from "../manifest/manifest.js";
import type { Circumstances, Judgement } from "./rule.js";

type Unmatched = Pick<Judgement, "outcome" | "evidence" | "flinkSays">;

/**
 * What Flink does with state that no operator of the new job takes: it stops, unless it was told to drop it
 * (`Checkpoints.loadAndValidateCheckpoint`).
 */
export function unmatchedState(operator: Operator, { path }: Circumstances): Unmatched {
  if (path.allowNonRestoredState) return { outcome: "loses", evidence: "rule" };
  return { outcome: "refuses", evidence: "rule", flinkSays: cannotMap(operator.id) };
}

const cannotMap = (id: string): NonNullable<Judgement["flinkSays"]> => ({
  exception: "java.lang.IllegalStateException",
  message:
    `Failed to rollback to checkpoint/savepoint. Cannot map checkpoint/savepoint state for operator ${id} to the new program, ` +
    "because the operator is not available in the new program. If you want to allow to skip this, you can set the --allowNonRestoredState option on the CLI.",
});

/** The consequence, ready for a message; `many`: what it is said of is in the plural. */
export const consequence = ({ path }: Circumstances, many = false): string =>
  path.allowNonRestoredState
    ? `${many ? "are" : "is"} dropped without an error, because non-restored state is allowed`
    : `${many ? "have" : "has"} no operator to go to, and Flink refuses to start the job`;
