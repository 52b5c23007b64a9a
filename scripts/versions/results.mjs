import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const directory = fileURLToPath(new URL("../../test/versions", import.meta.url));

/** Newest patch of each minor that a repository has whole: client, runtime and RocksDB's state backend. */
export const flinks = () => JSON.parse(readFileSync(join(directory, "flinks.json"), "utf8"));

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
