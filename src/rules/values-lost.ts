import type { Rule } from "./rule.js";
import { judgeValues } from "./values.js";

export const valuesLost: Rule<"values-read-otherwise"> = {
  id: "values-lost",
  title: "Values in state come back empty, without an error",
  judge: (facts, circumstances) => judgeValues(facts, circumstances, "default"),
};
