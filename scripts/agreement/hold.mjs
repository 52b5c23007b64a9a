import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { backends, home, pairDigest } from "../restores/pairs.mjs";
import { recordingOf } from "../restores/run.mjs";
import { variation, variedPairs } from "../restores/variations.mjs";

/** What one verdict was worth, held against one recording. From outside, compatible and migrating look alike: both are `restored`. */
export function worth(said, observed) {
  if (said === undefined) return "unchecked";
  if (said === "unknown") return "unknown";
  const harmless = said === "compatible" || said === "migrates";
  if (harmless ? observed === "restored" : said === observed) return "agrees";
  if (harmless) return "missed";
  return observed === "restored" ? "false-alarm" : "other-outcome";
}

/**
 * Verdicts against recordings: one row per pair, Flink version and state backend. `judged(pair, flink)` is what was said.
 * A pair without a recording has no row; a recording of another state of its pair is an error.
 */
export function hold(chosen, judged) {
  const rows = [];
  for (const pair of chosen) {
    for (const flink of pair.flink) {
      const verdict = judged(pair, flink);
      for (const backend of backends) {
        const recording = readRecording(pair, flink, backend);
        if (recording === undefined) continue;
        const { outcome: said, rules = {} } = verdict?.[backend] ?? {};
        rows.push({
          pair,
          flink,
          backend,
          observed: recording.outcome,
          recording,
          said,
          rules,
          error: verdict?.error,
          worth: worth(said, recording.outcome),
        });
      }
    }
  }
  return rows;
}

/**
 * The same for the variations of `variations.mjs`. Of another snapshot than a canonical savepoint nothing is said yet: it is held against what is said
 * of that one, to show where they part.
 */
export function holdVaried(chosen, judged) {
  return Object.entries(variedPairs()).flatMap(([name, names]) =>
    chosen
      .filter((pair) => names.includes(pair.name))
      .flatMap((pair) =>
        pair.flink.flatMap((flink) =>
          backends.flatMap((backend) => {
            const recording = readRecording(pair, flink, backend, variation(name));
            if (recording === undefined) return [];
            const said = judged(pair, flink, name)?.[backend]?.outcome;
            return [{ variation: name, pair, flink, backend, said, recording, worth: worth(said, recording.outcome) }];
          }),
        ),
      ),
  );
}

/** Disagreements that are known in other circumstances, by `<variation> <pair>`. */
export const knownVaried = () => JSON.parse(readFileSync(join(home, "variation-disagreements.json"), "utf8"));

function readRecording(pair, flink, backend, variation = {}) {
  const file = recordingOf(join(home, "pairs"), pair, flink, backend, variation);
  if (!existsSync(file)) return undefined;
  const recording = JSON.parse(readFileSync(file, "utf8"));
  if (recording.pair !== pairDigest(pair))
    throw new Error(
      `${file} was recorded of another state of this pair. Record it anew: npm run restores -- --only ${pair.name}`,
    );
  return recording;
}

/** What was said before anything was recorded: the pair's committed `verdict.json`. */
export function committedVerdict(pair, flink) {
  const file = join(pair.directory, "verdict.json");
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, "utf8"));
  return kept.pair === pairDigest(pair) ? kept.flink[flink] : undefined;
}

/** Disagreements that are known, each with the reason why it stands. */
export const knownDisagreements = () => JSON.parse(readFileSync(join(home, "disagreements.json"), "utf8"));
