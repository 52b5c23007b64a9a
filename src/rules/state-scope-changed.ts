import { scopeOf } from "../compare/stateful.js";
import type { StateKind } from "../manifest/manifest.js";
import type { Rule } from "./rule.js";
import { called } from "./words.js";

export const stateScopeChanged: Rule<"state-scope-changed"> = {
  id: "state-scope-changed",
  title: "A state changed between keyed state and operator state",
  judge: ({ before, after, from, to }) => {
    // With its key the operator loses all keyed state; keying-removed says that once.
    if (before.key !== undefined && after.key === undefined) return null;
    return {
      outcome: "loses",
      evidence: "rule",
      operator: before,
      at: after,
      state: from.name,
      message: `The state "${from.name}" of ${called(before)} was saved as ${word(from.kind)} and is now asked for as ${word(to.kind)}. It starts empty, without an error.`,
      why: "Keyed and operator state lie in different backends; a name in the one means nothing to the other.",
      fix: `Keep "${from.name}" as ${word(from.kind)} and move its content into the new one.`,
      change: `${from.kind} -> ${to.kind}`,
    };
  },
};

const word = (kind: StateKind): string => (scopeOf(kind) === "keyed" ? "keyed state" : "operator state");
