import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { extract, extractApart, judgeFiles } from "./check.mjs";
import { pairDigest } from "./pairs.mjs";

/** `<pair>/verdict.json`: the pair's digest, and per Flink version what the bundle said. */
export function keepVerdict(to, pair, flink, verdict) {
  const file = join(to, pair.name, "verdict.json");
  const digest = pairDigest(pair);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  // What was said of another state of the pair is no verdict on this one.
  const others = kept.pair === digest ? kept.flink : {};
  mkdirSync(dirname(file), { recursive: true });
  writeJson(file, { pair: digest, flink: Object.fromEntries(Object.entries({ ...others, [flink]: verdict }).sort()) });
}

/** Where manifests and trial of a pair are kept, under `to`. */
const extractedOf = (to, pair, flink) => join(to, pair.name, "extracted", `${flink}.json.gz`);

/** `<pair>/extracted/<flink>.json.gz`: the pair's digest and the texts of both manifests and of the trial, made by one command or, `apart`, by two. */
export async function keepExtracted(to, pair, flink, apart = false) {
  const directory = mkdtempSync(join(tmpdir(), "restores-"));
  try {
    const [baseline, candidate, trial] = (await (apart ? extractApart : extract)(pair, flink, directory)).map((file) =>
      existsSync(file) ? readFileSync(file, "utf8") : undefined,
    );
    const text = JSON.stringify({ pair: pairDigest(pair), baseline, candidate, trial });
    const file = extractedOf(to, pair, flink);
    mkdirSync(dirname(file), { recursive: true });
    // Compressed anew, the same text may have other bytes: left alone, it makes no change in the repository.
    if (!existsSync(file) || gunzipSync(readFileSync(file)).toString() !== text)
      writeFileSync(file, gzipSync(text, { level: 9 }));
    return "extracted";
  } catch (error) {
    return `could not be extracted: ${error.message}`;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What the bundle says of what is kept of a pair under `to`; it was extracted by the bundle that was released then. */
export const judgeKept = (to, pair, flink) =>
  judgeFiles(pair, (directory) => {
    const kept = JSON.parse(gunzipSync(readFileSync(extractedOf(to, pair, flink))).toString());
    return ["baseline", "candidate", "trial"].map((name) => {
      const file = join(directory, `${name}.json`);
      if (kept[name] !== undefined) writeFileSync(file, kept[name]);
      return file;
    });
  });

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
