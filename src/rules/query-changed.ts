import { factsInOldWords } from "../compare/query-words.js";
import type { Operator, State } from "../manifest/manifest.js";
import type { Rule } from "./rule.js";
import { anotherJob, editsOf } from "./of-query.js";
import { type Meaning, effects, ofFunctions } from "./query-effects.js";
import { belongings, called, listed } from "./words.js";

export const queryChanged: Rule<"query-changed"> = {
  id: "query-changed",
  title: "A query asks for something else and goes on from what the old one saved",
  judge: ({ before, after, names, also }) => {
    const now: Operator = { ...after, facts: factsInOldWords({ before, after }) };
    const effect = effects.find(({ by }) => by(before, now, names, after));
    // Where a type changed as well, Flink has an answer of its own.
    if (effect === undefined || (effect.ofOtherStates !== true && !sameTypes(before, after))) return null;
    const followers =
      also.length === 0 ? "" : ` The same goes for ${listed(also.map((one) => called(one.before)))} behind it.`;
    const outcome = effect.outcome(before, now);
    const doubt = effect.doubt ?? ofFunctions;
    return {
      outcome,
      evidence: "rule",
      operator: before,
      at: after,
      message: `${called(before)} ${effect.says} (${editsOf(before.facts, now.facts, effect.facts)}). ${ends[outcome](belongings(before), doubt.unless)}${followers}`,
      why: effect.why,
      fix: `${outcome === "unknown" ? `${doubt.find}: then nothing has to be done. Else: nobody` : "Nobody"} can give an operator of a query another uid. ${anotherJob}`,
      change: `query ${editsOf(before.facts, now.facts, effect.facts)}`,
    };
  },
};

const ends: Record<Meaning, (kept: string, unless: string) => string> = {
  misreads: (kept) => `It goes on from what the old query saved, ${kept}, and takes it for its own, without an error.`,
  unknown: (kept, unless) =>
    `If it means something else, it goes on from what the old one left, ${kept}, and takes it for its own, without an error. If ${unless}, nothing changes.`,
  loses: (kept) =>
    `Everything starts from nothing, without an error; what the old query saved, ${kept}, stays where no row comes any more.`,
};

const sameTypes = (before: Operator, after: Operator): boolean =>
  before.key?.serializer.snapshot === after.key?.serializer.snapshot &&
  before.states.every(
    (state) => snapshotsOf(state) === snapshotsOf(after.states.find((other) => isSame(state, other))),
  );

const isSame = (one: State, other: State): boolean => one.name === other.name && one.kind === other.kind;

const snapshotsOf = (state: State | undefined): string =>
  state === undefined
    ? ""
    : Object.entries(state.serializers)
        .map(([role, serializer]) => `${role} ${serializer.snapshot}`)
        .sort()
        .join("\n");
