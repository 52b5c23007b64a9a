import type { FlinkException } from "../manifest/trial.js";
import { lostConstants } from "./lost-constants.js";
import type { Rule } from "./rule.js";
import { called, flinksWords, listed, theStates } from "./words.js";

export const enumConstantRemoved: Rule<"state-unreadable"> = {
  id: "enum-constant-removed",
  title: "A constant of an enum in state was removed or renamed",
  judge: ({ before, after, states, exception }) => {
    const [first] = states;
    if (first === undefined || exception === undefined || !isAboutEnum(exception)) return null;
    const name = /enum class ([\w.$]+\w)/.exec(exception.message)?.[1];
    const lost = lostConstants(name, states, after);
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: before,
      at: after,
      state: first.name,
      message: `The enum ${name ?? "in state"} lost ${lost.length === 0 ? "a constant" : `${lost.length === 1 ? "the constant" : "the constants"} ${listed(lost)}`}, and ${theStates(states.map((state) => state.name))} of ${called(before)} cannot be read any more. The job fails before the operator opens.`,
      why: "The savepoint holds the names of all constants, used or not, and Flink looks each of them up in the new class.",
      fix: `Bring ${lost.length === 0 ? "the constant" : listed(lost)} back and mark ${lost.length > 1 ? "them" : "it"} as deprecated. New ones may be added, in any place.`,
      ...flinksWords(exception),
      change: `enum ${name ?? ""}`,
    };
  },
};

export const isAboutEnum = (exception: FlinkException): boolean =>
  exception.message.includes("an enum value was removed");
