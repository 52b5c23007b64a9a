import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Manifest } from "../../src/manifest/manifest.js";
import { parseManifest, parseTrial } from "../../src/manifest/parse.js";
import type { Trial } from "../../src/manifest/trial.js";
import type { Outcome, RestorePath } from "../../src/rules/outcome.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import type { Verdict } from "../../src/verdict/verdict.js";

export const pairsDirectory = join(import.meta.dirname, "pairs");

/** What a real restore of one pair showed on one Flink version and state backend. */
export interface Recording {
  /** Digest of the pair as it was recorded. */
  readonly pair: string;
  readonly flink: string;
  readonly backend: RestorePath["stateBackend"];
  readonly outcome: Exclude<Outcome, "unknown" | "compatible" | "migrates"> | "restored";
}

export interface Pair {
  readonly name: string;
  readonly harmless: boolean;
  readonly allowNonRestoredState: boolean;
  readonly recordings: readonly Recording[];
  /** In other circumstances, by their names; see `scripts/restores/variations.mjs`. */
  readonly varied: Readonly<Record<string, readonly Recording[]>>;
}

/** Manifests and trial of a pair on one Flink version, as they were extracted. */
export interface Material {
  readonly pair: string;
  readonly baseline: Manifest;
  readonly candidate: Manifest;
  readonly trial?: Trial;
  readonly texts: { readonly baseline: string; readonly candidate: string; readonly trial?: string };
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

export const allPairs = (): readonly Pair[] =>
  readdirSync(pairsDirectory)
    .filter((name) => existsSync(join(pairsDirectory, name, "pair.json")))
    .sort()
    .map((name) => {
      const about = readJson(join(pairsDirectory, name, "pair.json")) as Partial<Pair>;
      return {
        name,
        harmless: about.harmless === true,
        allowNonRestoredState: about.allowNonRestoredState === true,
        recordings: recordingsIn(join(pairsDirectory, name, "recorded")),
        varied: variedIn(join(pairsDirectory, name, "varied")),
      };
    });

/** The recordings in one directory, by Flink version and backend. */
export const recordingsIn = (directory: string): readonly Recording[] =>
  existsSync(directory)
    ? readdirSync(directory)
        .sort()
        .map((file) => readJson(join(directory, file)) as Recording)
    : [];

const variedIn = (directory: string): Pair["varied"] =>
  existsSync(directory)
    ? Object.fromEntries(readdirSync(directory).map((name) => [name, recordingsIn(join(directory, name))]))
    : {};

/** Reads what `npm run restores -- extract` kept under a directory of pairs; undefined where it kept nothing. */
export function readMaterial(directory: string, pair: string, flink: string): Material | undefined {
  const file = join(directory, pair, "extracted", `${flink}.json.gz`);
  if (!existsSync(file)) return undefined;
  const texts = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Material["texts"] & { readonly pair: string };
  return {
    pair: texts.pair,
    baseline: parsed(parseManifest(texts.baseline)),
    candidate: parsed(parseManifest(texts.candidate)),
    ...(texts.trial === undefined ? {} : { trial: parsed(parseTrial(texts.trial)) }),
    texts,
  };
}

function parsed<T>(
  result:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly message: string } },
): T {
  if (result.ok) return result.value;
  throw new Error(result.problem.message);
}

/** The pure core on a pair's material, for both state backends. */
export const judged = ({ baseline, candidate, trial }: Material, allowNonRestoredState: boolean): Verdict =>
  assess({
    baseline,
    candidate,
    ...(trial && { trial }),
    paths: (["hashmap", "rocksdb"] as const).map((stateBackend) => ({
      restoreFrom: "canonical-savepoint",
      claimMode: "no-claim",
      stateBackend,
      allowNonRestoredState,
    })),
    policy: defaultPolicy,
  });
