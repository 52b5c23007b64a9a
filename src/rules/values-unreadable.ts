import type { Rule } from "./rule.js";
import { judgeValues } from "./values.js";

export const valuesUnreadable: Rule<"values-read-otherwise"> = {
  id: "values-unreadable",
  title: "Values in state can no longer be read although Flink takes their type for unchanged",
  judge: (facts, circumstances) => judgeValues(facts, circumstances, "unreadable"),
};
