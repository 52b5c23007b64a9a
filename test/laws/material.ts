import { existsSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../src/compare/compare.js";
import type { Change } from "../../src/compare/change.js";
import { exampleOf } from "../docs/example.js";
import { root, rules } from "../docs/pages.js";
import { allPairs, type Pair, pairsDirectory, readMaterial } from "../restores/material.js";
import type { Question } from "./law.js";

/** A real pair of jobs on one Flink, as its manifests are kept. */
export interface Restored extends Question {
  readonly pair: Pair;
  readonly flink: string;
}

/** Every pair that was really restored and whose manifests are kept, on every Flink. */
export const restored = (): readonly Restored[] =>
  allPairs().flatMap((pair) =>
    [...new Set(pair.recordings.map(({ flink }) => flink))].flatMap((flink) => {
      const material = readMaterial(pairsDirectory, pair.name, flink);
      return material === undefined ? [] : [{ pair, flink, ...questionOf(material) }];
    }),
  );

/** The examples on the rules' pages. */
export const examples = (): readonly Question[] =>
  rules.filter(({ id }) => existsSync(join(root, `docs/rules/${id}.md`))).map(({ id }) => questionOf(exampleOf(id)));

export const changesOf = ({ before, after, answers }: Question): readonly Change[] => compare(before, after, answers);

const questionOf = ({ baseline, candidate, trial }: ReturnType<typeof exampleOf>): Question => ({
  before: baseline,
  after: candidate,
  ...(trial === undefined ? {} : { answers: trial }),
});
