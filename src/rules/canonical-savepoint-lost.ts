import type { Operator } from "../manifest/manifest.js";
import type { Rule } from "./rule.js";
import { wholeOf } from "./whole.js";
import { called, flinksWords, listed } from "./words.js";

/** Where the deployed job had none of it already, the team takes savepoints in a way that works; only the first time takes them by surprise. */
export const canonicalSavepointLost: Rule<"canonical-savepoint-lost"> = {
  id: "canonical-savepoint-lost",
  title: "The job restores, and fails when its next savepoint is taken in the canonical format",
  judge: ({ pipeline, operators, exception }, { flink }) => {
    const [first] = operators;
    const subject: Operator = operators.length === 1 && first !== undefined ? first : wholeOf(pipeline);
    return {
      outcome: "fails-later",
      evidence: "flink",
      operator: subject,
      ...(operators.length === 1 && first !== undefined ? { at: first } : {}),
      message: `All state is restored and the job runs, and fails when a savepoint is taken as it is where nothing else is said: ${listed(operators.map(called))} ${operators.length === 1 ? "asks for its" : "ask for their"} state asynchronously from now on, and Flink ${flink} has no canonical savepoint of such an operator.`,
      why: "The canonical format, which every state backend can read, is what flink savepoint and flink stop write by default. Flink has it for state that is asked for synchronously alone, and what is thrown instead fails the task, not only the savepoint.",
      fix: "Take savepoints of this job in the native format (flink stop --type native, flink savepoint --type native; kubernetes.operator.savepoint.format.type: NATIVE), which only the same state backend reads; checkpoints are not concerned. Or leave out enableAsyncState(), for a query table.exec.async-state.enabled.",
      ...flinksWords(exception),
      change: `canonical savepoint of ${operators
        .map(({ id }) => id)
        .sort()
        .join(" ")}`,
    };
  },
};
