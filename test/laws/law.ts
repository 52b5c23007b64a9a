import { test } from "@jest/globals";
import * as fc from "fast-check";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { Trial } from "../../src/manifest/trial.js";
import type { RestorePath } from "../../src/rules/outcome.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy, type Policy } from "../../src/verdict/policy.js";
import type { Verdict } from "../../src/verdict/verdict.js";

/** `LAWS_SEED` repeats a run, `LAWS_RUNS` makes it longer. */
export const seed = Number(process.env["LAWS_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env["LAWS_RUNS"] ?? 60);

/** One law over generated values. What breaks it is shrunk; the message has the seed and the smallest such value. */
export const law = <Value>(name: string, values: fc.Arbitrary<Value>, holds: (value: Value) => void): void => {
  test(`${name} [LAWS_SEED=${seed}]`, () => expectAlways(values, holds), 300_000);
};

const expectAlways = <Value>(values: fc.Arbitrary<Value>, holds: (value: Value) => void): void =>
  fc.assert(fc.property(values, holds), { seed, numRuns: runs });

/** Every path that the program knows to judge. */
export const paths: readonly RestorePath[] = [false, true].flatMap((allowNonRestoredState) =>
  (["hashmap", "rocksdb"] as const).map((stateBackend) => ({
    restoreFrom: "canonical-savepoint" as const,
    claimMode: "no-claim" as const,
    stateBackend,
    allowNonRestoredState,
  })),
);

export interface Question {
  readonly before: Manifest;
  readonly after: Manifest;
  readonly answers?: Trial;
}

export const judge = (
  { before, after, answers }: Question,
  on: readonly RestorePath[] = paths,
  policy: Policy = defaultPolicy,
): Verdict =>
  assess({
    baseline: before,
    candidate: after,
    ...(answers === undefined ? {} : { trial: answers }),
    paths: on,
    policy,
  });
