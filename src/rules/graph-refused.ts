import { isAboutAutomaticUids } from "./automatic-uids-disabled.js";
import type { Rule } from "./rule.js";
import { wholeOf } from "./whole.js";
import { called, flinksWords } from "./words.js";

export const graphRefused: Rule<"graph-refused"> = {
  id: "graph-refused",
  title: "Flink refuses to build the job's graph",
  judge: ({ refusal, operators, pipeline }) => {
    const subject = operators[0] ?? wholeOf(pipeline);
    // Two refusals have rules that say more.
    if ((refusal.uid !== undefined || isAboutAutomaticUids(refusal.message)) && operators.length > 0) return null;
    const about = operators[0] === undefined ? "" : ` It is about the operator ${called(operators[0])}.`;
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: subject,
      at: subject,
      message: `Flink does not accept the job's graph, so the job cannot be submitted.${about}`,
      why: "Flink checks the graph when it translates the job, before any state is looked at.",
      fix: `${isAboutKey(refusal.message) ? withHashCode : "Mend what Flink says:"} ${refusal.message}`,
      ...flinksWords(refusal),
      change: "graph refused",
    };
  },
};

/** `KeyedStream.validateKeyTypeIsHashable`: a POJO without a `hashCode()` of its own, an array, an enum. */
const isAboutKey = (message: string): boolean => message.includes("cannot be used as key");

const withHashCode =
  "Let keyBy give what equal records hash alike by: a class with a hashCode() and an equals() of its own, no array and no enum. Flink says:";
