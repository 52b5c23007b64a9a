import type { Rule } from "./rule.js";
import { judgeValues } from "./values.js";

export const valuesMisread: Rule<"values-read-otherwise"> = {
  id: "values-misread",
  title: "Values in state are read as something else, without an error",
  judge: (facts, circumstances) => judgeValues(facts, circumstances, "other", "edge"),
};
