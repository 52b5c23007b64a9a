import { subjectOf } from "./subject.js";
import type { Rule } from "./rule.js";
import { belongings, called, listed } from "./words.js";

export const inputsSwapped: Rule<"inputs-swapped"> = {
  id: "inputs-swapped",
  title: "Streams of one type traded places, so that state goes on with the records of another stream",
  judge: ({ pairs, sides }) => {
    const subject = subjectOf(pairs);
    if (subject === undefined) return null;
    const who = listed(pairs.map(({ before }) => called(before)));
    return {
      outcome: "misreads",
      // Who meant what cannot be seen in the graph: the function may treat both sides alike.
      evidence: "heuristic",
      operator: subject.before,
      at: subject.after,
      message: sides
        ? `The two inputs of ${who} traded places. What it saved, ${belongings(subject.before)}, was made of the old sides and is taken for that of the new ones, without an error.`
        : `The operators ${who} traded their inputs, or their uids. What each saved was made of the other's records now; it goes on from there without an error.`,
      why: "Flink hands state over by the uid alone. Which stream it was made of does not matter to it, and streams of one type look the same.",
      fix: sides
        ? "Connect the streams in the order in which they were deployed, or give the operator another uid so that it starts empty."
        : "Give each operator the uid back that it was deployed with, or connect the inputs as they were.",
      change: sides
        ? "sides traded"
        : `inputs traded among ${pairs
            .map(({ before }) => before.id)
            .sort()
            .join(" ")}`,
    };
  },
};
