import type { Cause, Pair } from "../compare/change.js";
import { holdsState, mayHoldState } from "../compare/stateful.js";
import type { Rule } from "./rule.js";
import { consequence, unmatchedState } from "./unmatched.js";
import { subjectOf } from "./subject.js";
import { called, listed, saved } from "./words.js";

export const automaticIdsMoved: Rule<"automatic-ids-moved"> = {
  id: "automatic-ids-moved",
  title: "An edit moved the automatic ids of operators that hold state",
  judge: ({ moved, perhapsUnmoved, cause }, circumstances) => {
    const hit = moved.filter(({ before }) => mayHoldState(before));
    const subject = subjectOf(hit);
    // Operators without state may get new ids at every commit.
    if (subject === undefined) return null;
    const common = {
      operator: subject.before,
      at: subject.after,
      why: "An operator without a uid gets its id from its place in the graph: how many operators come before it, its inputs, and what it can be chained with. Edits elsewhere move it.",
      fix: `Pin the operators once, in this very change: ${repair(hit)}. The hash finds the saved state this time, the uid keeps it from then on; take the hashes out after the deployment.`,
      // Not the edit that did it: the next commit may bring another one, and it is the same loss.
      change: "automatic id moved",
    };
    // Nobody touched them, so that nobody looks for them: all by name.
    const who = listed(
      hit.map(({ before }) => called(before)),
      200,
    );
    if (hit.some((pair) => perhapsUnmoved.includes(pair))) {
      return {
        ...common,
        outcome: "unknown",
        evidence: "rule",
        message: `It cannot be told whether the automatic ids of ${who} moved: they hang on the parallelism of the job, which is not known here.`,
        fix: "Give the parallelism of both sides: --parallelism and --baseline-parallelism.",
      };
    }
    if (!holdsState(subject.before)) {
      return {
        ...common,
        outcome: "unknown",
        evidence: "rule",
        message: `${sentence(cause)} That moved the automatic ids of ${who}, and it could not be seen whether they hold state.`,
      };
    }
    const state = hit.length === 1 ? saved(subject.before) : "what they saved";
    return {
      ...common,
      ...unmatchedState(subject.before, circumstances),
      message: `${sentence(cause)} That moved the automatic ids of ${who}; ${state} ${consequence(circumstances)}.`,
    };
  },
};

const sentences: Record<Cause["edit"], (who: string, was: string) => string> = {
  "operator-inserted": (who, was) => `${who} ${was} put into the graph.`,
  "operator-deleted": (who, was) => `${who} ${was} taken out of the graph.`,
  "uid-changed-upstream": (who) => `The uid of ${who} was changed.`,
  "parallelism-changed": (who) => `The parallelism of ${who} was changed, and with it what can be chained.`,
  "chaining-changed": (who) => `The chaining of ${who} was changed.`,
  "sources-reordered": (who) => `The sources ${who} are made in another order.`,
  "operators-reordered": (who) => `The operators ${who} are made in another order.`,
  unknown: () => "The shape of the graph changed.",
};

const sentence = ({ edit, operators }: Cause): string =>
  sentences[edit](listed(operators.map(called)), operators.length > 1 ? "were" : "was");

const shown = 6;

const repair = (hit: readonly Pair[]): string => {
  const given = new Map<string, number>();
  const lines = hit.slice(0, shown).map(({ before, after }) => {
    const uid = slug(after.name);
    // Flink calls many operators alike, and a uid must be one operator's alone.
    const times = (given.get(uid) ?? 0) + 1;
    given.set(uid, times);
    return `${called(after)}.uid("${times === 1 ? uid : `${uid}-${times}`}").setUidHash("${before.id}")`;
  });
  return hit.length > shown ? `${lines.join(", ")}, and ${hit.length - shown} more alike` : lines.join(", ");
};

/** A name as one would write a uid. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "operator";
