import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyInOlderWords } from "../restores/older-words.mjs";
import { built, home, pairs } from "../restores/pairs.mjs";

const versions = fileURLToPath(new URL("../../test/versions", import.meta.url));

/** The upgrade pairs that are run on every Flink: each kind of outcome, each kind of state. */
export const upgradeNames = () => JSON.parse(readFileSync(join(versions, "upgrades.json"), "utf8"));

/** Those pairs for one Flink: before 1.19 a function is opened otherwise, before 1.20 a client has no generator of data. */
export function upgradesFor(flink) {
  const chosen = pairs(upgradeNames().join(",")).map((pair) => ({ ...pair, flink: [flink], libraries: [] }));
  if (isBefore(flink, 1, 19)) return inOlderWords(chosen, flink);
  if (isBefore(flink, 1, 20)) return chosen.map((pair) => ({ ...pair, shared: [ownFeed, ...pair.shared] }));
  return chosen;
}

const ownFeed = join(versions, "shared");

/** The same sources as they were written for Flink before 1.19, whose functions are opened with a configuration. */
function inOlderWords(chosen, flink) {
  const to = join(built, "versions", flink);
  rmSync(to, { recursive: true, force: true });
  const common = copyInOlderWords(join(home, "pairs", "_common"), join(to, "_common"));
  return chosen.map((pair) => ({
    ...pair,
    directory: copyInOlderWords(pair.directory, join(to, pair.name)),
    shared: [ownFeed, common],
  }));
}

function isBefore(version, major, minor) {
  const [ownMajor, ownMinor] = version.split(".").map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}
