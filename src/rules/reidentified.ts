import type { Changes } from "../compare/change.js";
import { holdsState, mayHoldState } from "../compare/stateful.js";
import type { Circumstances, Judgement } from "./rule.js";
import { consequence, unmatchedState } from "./unmatched.js";
import { subjectOf } from "./subject.js";
import { areMany, belongings, called, listed } from "./words.js";

type Facts = Changes["uid-changed"];

interface Words {
  /** What was done to the operator, to follow its name. */
  readonly edit: string;
  readonly why: string;
  readonly fix: string;
}

/** Judges an operator that is the same to a person and another one to Flink, because its uid was touched. */
export function judgeReidentified(facts: Facts, circumstances: Circumstances, words: Words): Judgement | null {
  const pairs = [facts, ...facts.also].filter(({ before }) => mayHoldState(before));
  // The sink itself speaks for its parts where it holds state: its uid is the one that people wrote.
  const subject = pairs.includes(facts) && holdsState(facts.before) ? facts : subjectOf(pairs);
  // An operator without state may change its uid as often as it likes.
  if (subject === undefined) return null;
  const common = {
    operator: subject.before,
    at: subject.after,
    change: `${subject.before.uid ?? "automatic"} -> ${subject.after.uid ?? "automatic"}`,
    why: words.why,
    fix: words.fix,
  };
  if (!holdsState(subject.before)) {
    return {
      ...common,
      outcome: "unknown",
      evidence: "rule",
      message: `The operator ${called(subject.before)} ${words.edit}, and it could not be seen whether it holds state.`,
    };
  }
  const others = pairs.filter((one) => one !== subject);
  const also = others.length === 0 ? "" : ` The same goes for ${listed(others.map(({ before }) => called(before)))}.`;
  return {
    ...common,
    ...unmatchedState(subject.before, circumstances),
    message: `The operator ${called(subject.before)} ${words.edit}; ${belongings(subject.before)} ${consequence(circumstances, areMany(subject.before))}. The operator would start empty.${also}`,
  };
}
