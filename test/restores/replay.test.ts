import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { looksRandom } from "../../src/extract/smell.js";
import type { Outcome } from "../../src/rules/outcome.js";
import { root } from "../support/built.js";
import {
  allPairs,
  judged,
  type Material,
  type Pair,
  pairsDirectory,
  readJson,
  readMaterial,
  recordingsIn,
  type Recording,
} from "./material.js";

const pairs = allPairs();
const known = readJson(join(import.meta.dirname, "disagreements.json")) as Readonly<Record<string, string>>;
/** Pairs of which the same restore ends now in one way and now in another, and why: recorded anew they prove nothing. */
const unsteady = readJson(join(import.meta.dirname, "unsteady.json")) as Readonly<Record<string, string>>;
const replayed = pairs.flatMap((pair) =>
  flinksOf(pair).map((flink) => ({ name: `${pair.name} on ${flink}`, pair, flink })),
);

function flinksOf(pair: Pair): readonly string[] {
  return [...new Set(pair.recordings.map(({ flink }) => flink))];
}

function materialOf(pair: Pair, flink: string): Material {
  const material = readMaterial(pairsDirectory, pair.name, flink);
  if (material === undefined)
    throw new Error(
      `Nothing is extracted of ${pair.name} on ${flink}: npm run restores -- extract --only ${pair.name}`,
    );
  return material;
}

/** From outside, a restore that migrates looks like one that does not. */
const agrees = (said: Outcome | undefined, { outcome }: Recording): boolean =>
  said === "unknown" || said === outcome || (outcome === "restored" && (said === "compatible" || said === "migrates"));

function disagreements(pair: Pair): readonly string[] {
  return pair.recordings.flatMap((recording) => {
    const { paths } = judged(materialOf(pair, recording.flink), pair.allowNonRestoredState);
    const said = paths.find((path) => path.stateBackend === recording.backend)?.outcome;
    return agrees(said, recording)
      ? []
      : [`${recording.flink} ${recording.backend}: said ${said}, Flink ${recording.outcome}`];
  });
}

describe("the recordings of real restores", () => {
  test("are many enough, and a good part of them is of harmless changes", () => {
    const recorded = pairs.filter(({ recordings }) => recordings.length > 0);
    expect(recorded.length).toBeGreaterThanOrEqual(40);
    expect(recorded.filter(({ harmless }) => harmless).length).toBeGreaterThanOrEqual(15);
    expect(new Set(recorded.flatMap(({ recordings }) => recordings.map(({ outcome }) => outcome)))).toEqual(
      new Set(["refuses", "fails-later", "misreads", "loses", "restored"]),
    );
  });

  test("were each preceded by a verdict on the same pair", () => {
    const without = pairs.filter(({ name, recordings }) => {
      if (recordings.length === 0) return false;
      const verdict = readJson(join(pairsDirectory, name, "verdict.json")) as { readonly pair: string };
      return recordings.some((recording) => recording.pair !== verdict.pair);
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test("show no harm where the pair says that there is none", () => {
    const harmed = pairs.filter(
      ({ harmless, recordings }) => harmless && recordings.some(({ outcome }) => outcome !== "restored"),
    );
    expect(harmed.map(({ name }) => name)).toEqual([]);
  });

  // Each by itself, so that a failure names its pair.
  test.each(pairs.filter(({ recordings }) => recordings.length > 0))("agree with the verdict: $name", (pair) => {
    const found = disagreements(pair);
    // One that is mended leaves the list of those that stand.
    expect({ found, stands: found.length > 0 }).toEqual({ found, stands: known[pair.name] !== undefined });
  });

  test("are steady, but for pairs that are known not to be", () => {
    expect(Object.keys(unsteady).filter((name) => !pairs.some((pair) => pair.name === name))).toEqual([]);
    // Whoever does not stand by its own recording stands among those that disagree.
    expect(Object.keys(unsteady).filter((name) => known[name] === undefined)).toEqual([]);
  });

  test("are of the pairs whose manifests are kept", () => {
    const stale = replayed.filter(({ pair, flink }) =>
      pair.recordings.some((recording) => recording.flink === flink && recording.pair !== materialOf(pair, flink).pair),
    );
    expect(stale.map(({ name }) => name)).toEqual([]);
  });
});

const seed = Number(process.env["RESTORES_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** Runs `npm run restores` into a directory of its own and hands that over. */
function anew<T>(runs: readonly (readonly string[])[], look: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "restores-"));
  try {
    for (const given of runs)
      execFileSync(process.execPath, ["scripts/restores.mjs", ...given, "--to", directory], {
        cwd: root,
        stdio: "pipe",
      });
    return look(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

describe(`chosen by RESTORES_SEED=${seed}`, () => {
  // A JVM each: more than this takes all the time that the other tests have together. A few more, for those that are passed over.
  const drawn = shuffled(replayed, seed).slice(0, 40);
  const most = Math.min(30, Math.ceil(replayed.length / 10));
  /** A job that names itself at random is another one each time; its manifest says so where it is a candidate's, which alone is made twice. */
  const isSteady = ({ pair, flink }: (typeof replayed)[number]): boolean => {
    const { baseline, candidate } = materialOf(pair, flink);
    return [baseline, candidate]
      .flatMap(({ pipelines }) => pipelines.flatMap(({ operators }) => operators))
      .every((operator) => operator.unstable === undefined && !looksRandom(operator));
  };

  const tenth = drawn.filter(isSteady).slice(0, most);

  test("a tenth, thirty at the most, extracted anew, is what is kept", () => {
    expect(extractedAnew(tenth, [])).toEqual(keptOf(tenth));
  }, 900_000);

  test("a few, extracted as where the baseline's manifest was made when it was released, are what is kept", () => {
    const few = tenth.slice(0, 4);
    expect(extractedAnew(few, ["--apart"])).toEqual(keptOf(few));
  }, 300_000);

  test("two pairs, restored anew, are what is recorded", () => {
    const [one, other] = shuffled(replayed, seed + 1).filter(({ pair }) => unsteady[pair.name] === undefined);
    if (one === undefined || other === undefined) throw new Error("There are no recordings.");
    const runs = [one, other].map(({ pair, flink }) => ["run", "--only", pair.name, "--flink", flink]);
    anew(runs, (directory) => {
      for (const { name, pair, flink } of [one, other]) {
        const fresh = recordingsIn(join(directory, pair.name, "recorded"));
        const kept = pair.recordings.filter((recording) => recording.flink === flink);
        expect({ name, outcomes: outcomesOf(fresh) }).toEqual({ name, outcomes: outcomesOf(kept) });
      }
    });
  }, 600_000);
});

const keptOf = (some: typeof replayed): readonly unknown[] =>
  some.map(({ name, pair, flink }) => ({ name, facts: factsOf(materialOf(pair, flink)) }));

function extractedAnew(some: typeof replayed, options: readonly string[]): readonly unknown[] {
  const runs = [...new Set(some.map((one) => one.flink))].map((flink) => {
    const names = some.filter((one) => one.flink === flink).map(({ pair }) => pair.name);
    return ["extract", "--only", names.join(","), "--flink", flink, ...options];
  });
  return anew(runs, (directory) =>
    some.map(({ name, pair, flink }) => {
      const fresh = readMaterial(directory, pair.name, flink);
      return { name, facts: fresh && factsOf(fresh) };
    }),
  );
}

const outcomesOf = (recordings: readonly Recording[]): readonly string[] =>
  recordings.map(({ backend, outcome }) => `${backend} ${outcome}`);

/** All that another JDK's compiler leaves as it is: not the JAR's digest, and what is bound to it. */
function factsOf({ baseline, candidate, trial }: Material): unknown {
  return {
    baseline: baseline.pipelines,
    candidate: candidate.pipelines,
    types: [baseline.types, candidate.types],
    trial: trial?.operators,
  };
}

/** A permutation that the seed alone decides (Fisher-Yates over a linear congruential generator). */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const result = [...items];
  let state = seed >>> 0;
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
