import * as fc from "fast-check";
import type { Manifest, Operator, SerializerRole } from "../../../src/manifest/manifest.js";
import type { Compatibility, OperatorTrial, Trial } from "../../../src/manifest/trial.js";
import { trial } from "../../support/trials.js";

const differing: readonly Compatibility[] = ["as-is", "reconfigured", "after-migration", "incompatible", "unreadable"];

/** Flink's answers as numbers that are used up one after the other: whatever the two manifests are, there are answers for them. */
export interface Luck {
  readonly numbers: readonly number[];
}

export const luck: fc.Arbitrary<Luck> = fc.record({ numbers: fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }) });

/** A trial of two manifests: as Flink's where bytes are equal, anything where they differ. */
export const trialOf = ({ numbers }: Luck, before: Manifest, after: Manifest): Trial => {
  let used = 0;
  const next = (below: number): number => (numbers[used++ % numbers.length] ?? 0) % below;
  const known = new Set(before.pipelines.flatMap((pipeline) => pipeline.operators.map((operator) => operator.id)));
  const unanswered = trial(before, after, {
    operators: after.pipelines
      .flatMap((pipeline) => pipeline.operators)
      .filter((operator) => known.has(operator.id) || known.has(operator.uidHash ?? ""))
      .map((operator) => ({ operator: operator.id, result: "unseen" as const })),
  });
  return { ...unanswered, operators: unanswered.operators.map((one) => answered(next, one, before, after)) };
};

const answered = (
  next: (below: number) => number,
  one: OperatorTrial,
  before: Manifest,
  after: Manifest,
): OperatorTrial => {
  const [old, now] = [
    find(before, one.baselinePipeline, one.baseline),
    find(after, one.candidatePipeline, one.candidate),
  ];
  const keyDiffers =
    old?.key !== undefined && now?.key !== undefined && old.key.serializer.snapshot !== now.key.serializer.snapshot;
  const refused = next(10) === 9;
  const message = `Refused ${next(3)}`;
  return {
    ...one,
    result: refused ? "refused" : next(2) === 0 ? "restored" : "unseen",
    ...(refused
      ? { exception: { exception: "java.lang.IllegalStateException", message, chain: [] }, phase: "open" as const }
      : {}),
    ...(keyDiffers ? { key: differing[next(differing.length)] ?? "as-is" } : {}),
    states: one.states.map((state) => {
      const same = ({ states }: Operator) =>
        states.find(({ name, kind }) => name === state.name && kind === state.kind);
      const [was, is] = [old && same(old), now && same(now)];
      const roles = Object.keys(was?.serializers ?? {}) as SerializerRole[];
      const answers = roles.flatMap((role) => {
        const [from, to] = [was?.serializers[role], is?.serializers[role]];
        if (from === undefined || to === undefined) return [];
        return [[role, from.snapshot === to.snapshot ? "as-is" : differing[next(differing.length)]] as const];
      });
      return { ...state, serializers: Object.fromEntries(answers) };
    }),
  };
};

const find = (manifest: Manifest, pipeline: number, id: string): Operator | undefined =>
  manifest.pipelines[pipeline]?.operators.find((operator) => operator.id === id);
