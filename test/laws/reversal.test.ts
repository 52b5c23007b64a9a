import { describe, expect } from "@jest/globals";
import { compare } from "../../src/compare/compare.js";
import type { Change, ChangeKind, Pair, StatePair } from "../../src/compare/change.js";
import type { State } from "../../src/manifest/manifest.js";
import { sidesOf, upgrade } from "./arbitrary/upgrades.js";
import { law } from "./law.js";

/**
 * What a change is called when it is taken back. Kinds that are not here have no mirror image: the candidate's own refusal and hashes, what only a
 * trial of the way there says, timers (which are missed and never gained), the guess of a renamed field.
 */
const undone: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  "pipeline-added": "pipeline-removed",
  "pipeline-removed": "pipeline-added",
  "flink-changed": "flink-changed",
  "operator-added": "operator-removed",
  "operator-removed": "operator-added",
  "operator-renamed": "operator-renamed",
  "operator-class-changed": "operator-class-changed",
  "uid-changed": "uid-changed",
  "uid-added": "uid-removed",
  "uid-removed": "uid-added",
  "keying-added": "keying-removed",
  "keying-removed": "keying-added",
  "facts-changed": "facts-changed",
  "code-changed": "code-changed",
  "inputs-changed": "inputs-changed",
  "state-added": "state-removed",
  "state-removed": "state-added",
  "state-renamed": "state-renamed",
  "state-kind-changed": "state-kind-changed",
  "operator-state-mode-changed": "operator-state-mode-changed",
  "operator-state-broadcast-changed": "operator-state-broadcast-changed",
  "state-scope-changed": "state-scope-changed",
  "ttl-toggled": "ttl-toggled",
  "ttl-duration-changed": "ttl-duration-changed",
  "value-serializer-changed": "value-serializer-changed",
  "namespace-serializer-changed": "namespace-serializer-changed",
  "operator-state-serializer-changed": "operator-state-serializer-changed",
  "key-serializer-changed": "key-serializer-changed",
};

type Facts = Partial<Pair & StatePair & { readonly state: State }>;

/** Whose keyed states are gained or lost as a whole: one change says so, and none for each of them. */
const keyed = (changes: readonly Change[]): ReadonlySet<string | undefined> =>
  new Set(
    changes
      .filter(({ kind }) => kind === "keying-added" || kind === "keying-removed")
      .map(({ facts }) => (facts as Pair).before.id),
  );

/** Kinds and subjects; the subject by its name, which no edit gives to another operator. */
const told = (changes: readonly Change[], mirrored: boolean): readonly string[] => {
  const whole = keyed(changes);
  return changes
    .flatMap(({ kind, facts }) => {
      const { before, after, from, to, state } = facts as Facts;
      const mirror = undone[kind];
      // What cannot be seen whole, or stands in bytecode alone, may come in; that it went cannot be told.
      const uncertain =
        state?.seen === "static" || [before, after].some((side) => side?.complete === false) || whole.has(before?.id);
      if (mirror === undefined || (/^state-(added|removed|renamed|scope-changed)$/.test(kind) && uncertain)) return [];
      const ends = [before?.name, after?.name];
      const states = [from?.name ?? state?.name, to?.name ?? state?.name];
      return mirrored
        ? [[mirror, ...ends.reverse(), ...states.reverse()].join(" ")]
        : [[kind, ...ends, ...states].join(" ")];
    })
    .sort();
};

describe("an edit and its inverse", () => {
  law("are the same changes with their ends exchanged", upgrade, (one) => {
    // Who is meant where several trade places is a guess, which may fall otherwise from the other end.
    const { before, after } = sidesOf({ ...one, edits: one.edits.slice(0, 1), luck: null });
    // A hash points back at one deployed version; the way back starts from another.
    if (after.pipelines.some(({ operators }) => operators.some((operator) => operator.uidHash !== undefined))) return;
    expect(told(compare(after, before), false)).toEqual(told(compare(before, after), true));
  });
});
