import * as fc from "fast-check";
import type { Manifest } from "../../../src/manifest/manifest.js";
import type { Trial } from "../../../src/manifest/trial.js";
import { type CompactJob, manifest } from "../../support/manifests.js";
import { type Edit, edit, edited } from "./edits.js";
import { job } from "./jobs.js";
import { luck, type Luck, trialOf } from "./trials.js";

/** A job and what was done to it: this is what shrinks, and what a failing run prints. */
export interface Upgrade {
  readonly job: CompactJob;
  readonly edits: readonly Edit[];
  readonly flink: string | null;
  readonly luck: Luck | null;
}

export const upgrade: fc.Arbitrary<Upgrade> = fc.record({
  job,
  edits: fc.array(edit, { maxLength: 4 }),
  flink: fc.option(fc.constantFrom("1.20.3", "2.2.0"), { freq: 9 }),
  luck: fc.option(luck),
});

export interface Sides {
  readonly before: Manifest;
  readonly after: Manifest;
  readonly answers?: Trial;
}

export const sidesOf = ({ job: compact, edits, flink, luck: chance }: Upgrade): Sides => {
  const [before, after] = [
    manifest(compact),
    manifest({ ...edited(compact, edits), flink: flink ?? compact.flink ?? "1.20.3" }),
  ];
  return { before, after, ...(chance === null ? {} : { answers: trialOf(chance, before, after) }) };
};
