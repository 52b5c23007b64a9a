import { isAboutEnum } from "./enum-constant-removed.js";
import type { Rule } from "./rule.js";
import { called, flinksWords, listed } from "./words.js";

export const typeMissing: Rule<"state-unreadable"> = {
  id: "type-missing",
  title: "A class that saved state is made of can no longer be loaded",
  judge: ({ before, after, states, exception }) => {
    const [first] = states;
    // A removed enum constant shows in the same place and has a rule that says more.
    if (first === undefined || (exception !== undefined && isAboutEnum(exception))) return null;
    const name = /class '([^']+)'/.exec(exception?.message ?? "")?.[1];
    return {
      outcome: "refuses",
      evidence: "flink",
      operator: before,
      at: after,
      state: first.name,
      message: `${name === undefined ? "A class" : `The class ${name}`} that the saved ${states.length === 1 ? "state" : "states"} ${listed(states.map((state) => `"${state.name}"`))} of ${called(before)} needs cannot be loaded any more. The job fails before the operator opens, even if the state is no longer asked for.`,
      why: "Flink reads what was written about every state in the savepoint before it looks at which of them the new code wants.",
      fix: `Keep the class in the JAR under its old name and package${name === undefined ? "" : ` (${name})`} for as long as savepoints contain it.`,
      ...flinksWords(exception),
      change: `missing ${name ?? exception?.exception ?? ""}`,
    };
  },
};
