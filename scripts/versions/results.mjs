import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const directory = fileURLToPath(new URL("../../test/versions", import.meta.url));

/**
 * `supported`: of each minor the newest patch of which Maven Central has the client, the runtime and RocksDB's state backend. `tried`: older ones, on
 * which jobs are judged but none is restored.
 */
export const flinks = JSON.parse(readFileSync(join(directory, "flinks.json"), "utf8"));

/** The Flink that jobs are compiled for which run on this one: the oldest that is supported stands in for those before it. */
export const builtFor = (flink) => (flinks.supported.includes(flink) ? flink : flinks.supported[0]);

const fileOf = (flink) => join(directory, "results", `${flink}.json`);

/** What was run on one Flink, as `docs/support.md` shows it; undefined where nothing was. */
export const resultsOf = (flink) =>
  existsSync(fileOf(flink)) ? JSON.parse(readFileSync(fileOf(flink), "utf8")) : undefined;

/** Puts one part of what was run in the place of an earlier one: `upgrades` or `javas`. */
export function keep(flink, part) {
  const file = fileOf(flink);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ flink, ...resultsOf(flink), ...part }, null, 2)}\n`);
}
