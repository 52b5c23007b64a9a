import type { StateKind } from "../manifest/manifest.js";
import { met } from "./lazily.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const stateKindChanged: Rule<"state-kind-changed"> = {
  id: "state-kind-changed",
  title: "A keyed state keeps its name but changes its kind",
  judge: ({ before, after, from, to }) => ({
    outcome: met(to, after).outcome,
    evidence: "rule",
    operator: before,
    at: after,
    state: from.name,
    message: `The state "${from.name}" of ${called(before)} was saved as ${named(from.kind)} and is now asked for as ${named(to.kind)}. ${met(to, after).when}`,
    why: "Flink restores a state only into the kind that it was saved as; there is no conversion.",
    fix: `Give the new ${to.kind} state another name. To carry the values over, keep "${from.name}" beside it and move them when a key is next seen.`,
    flinkSays: {
      exception: "java.lang.IllegalStateException",
      message: `Incompatible key/value state types. Was [${from.kind.toUpperCase()}], registered with [${to.kind.toUpperCase()}].`,
    },
    change: `${from.kind} -> ${to.kind}`,
  }),
};

const named = (kind: StateKind): string => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind} state`;
