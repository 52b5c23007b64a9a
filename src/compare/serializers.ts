import type { SerializerRole, Serializer, State } from "../manifest/manifest.js";
import type { Compatibility } from "../manifest/trial.js";
import type { SerializerFacts } from "./change.js";
import { differences } from "./differences.js";
import { undeclared } from "./undeclared.js";

/**
 * One serializer before and after. Undefined means: nothing to report. Flink's own answer decides wherever there is one;
 * equal snapshot bytes stand in for `as-is` where there is none.
 */
export function serializerFacts(
  role: SerializerRole,
  before: Serializer,
  after: Serializer,
  compatibility: Compatibility | undefined,
): SerializerFacts | undefined {
  if (compatibility === "as-is") return undefined;
  if (compatibility === undefined && before.snapshot === after.snapshot) return undefined;
  // Read failures have one root cause for many states and are reported once, as state-unreadable.
  if (compatibility === "unreadable") return undefined;
  const shown = differences(before.tree, after.tree);
  return {
    role,
    ...(compatibility === undefined ? {} : { compatibility }),
    differences: shown.length > 0 ? shown : undeclared(before.tree, after.tree),
  };
}

/** The role whose serializer Flink checks as the state's own: element for operator lists, value otherwise. */
export const mainRole = (state: State): SerializerRole =>
  state.kind === "operator-list" || state.kind === "operator-union" ? "element" : "value";
