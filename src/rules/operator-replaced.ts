import { isReplaced } from "../compare/replaced.js";
import { editedQuery, fixFor } from "./of-query.js";
import type { Rule } from "./rule.js";
import { isReplacedSource, isSource } from "./source-replaced.js";
import { belongings, called } from "./words.js";

export const operatorReplaced: Rule<"operator-class-changed"> = {
  id: "operator-replaced",
  title: "Another operator stands behind the uid, and asks for nothing that the old one saved",
  judge: ({ before, after }) => {
    // Where a source stands is more than its states: that rule says what it means.
    if (isSource(before) || isReplacedSource(before, after) || !isReplaced(before, after)) return null;
    return {
      outcome: "loses",
      evidence: "rule",
      operator: before,
      at: after,
      message: `Behind ${called(before)} stands another operator (${kind(before)} -> ${kind(after)}).${editedQuery(before, after)} It asks for none of what was saved, ${belongings(before)}, and starts empty without an error.`,
      why: "Flink hands over what is saved under an operator's id, state by state, by name. What nobody asks for is carried along in every savepoint; that the operator is another one does not matter to it.",
      fix: fixFor(
        before,
        before.uid === undefined
          ? "If the new operator has to go on from the old values, let it ask for the old states and carry them over. If they are not needed any more, give it a uid of its own, so that this shows."
          : `If the new operator has to go on from the old values, let it ask for the old states and carry them over. If they are not needed any more, give it a uid of its own instead of "${before.uid}", so that this shows.`,
      ),
      change: `operator ${kind(before)} -> ${kind(after)}`,
    };
  },
};

/** Who it is to a person: its function where it has one of its own. */
const kind = (operator: { readonly class: string; readonly function?: string }): string =>
  simple(operator.function ?? operator.class);

const simple = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
