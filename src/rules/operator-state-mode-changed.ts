import type { StateKind } from "../manifest/manifest.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const operatorStateModeChanged: Rule<"operator-state-mode-changed"> = {
  id: "operator-state-mode-changed",
  title: "An operator state changed between list and union",
  judge: ({ before, after, from, to }) => ({
    outcome: "refuses",
    evidence: "rule",
    operator: before,
    at: after,
    state: from.name,
    message: `The operator state "${from.name}" of ${called(before)} was saved as ${words[from.kind]} and is now asked for as ${words[to.kind]}. The job fails when the operator is initialised.`,
    why: "How a list is handed out to the subtasks is saved with it, and Flink does not restore it in the other way.",
    fix: `Ask for it as before, or take another name for the new one and move the elements over from "${from.name}".`,
    flinkSays: {
      exception: "java.lang.IllegalStateException",
      message: `Incompatible state assignment modes. Was [${modes[from.kind]}], registered with [${modes[to.kind]}].`,
    },
    change: `${from.kind} -> ${to.kind}`,
  }),
};

const words: Partial<Record<StateKind, string>> = {
  "operator-list": "a list that is split among the subtasks",
  "operator-union": "a union list that every subtask gets whole",
};
const modes: Partial<Record<StateKind, string>> = { "operator-list": "SPLIT_DISTRIBUTE", "operator-union": "UNION" };
