import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where pairs, harness and what is built of them live. */
export const home = resolve(fileURLToPath(new URL("../../test/restores", import.meta.url)));
export const built = join(home, "target");

export const flinkVersions = ["1.20.3", "2.2.0"];
export const backends = ["hashmap", "rocksdb"];

/**
 * The upgrade pairs, by name. A pair is a folder with `before/` and `after/` sources and a `pair.json`:
 * `changes` (one sentence), `watch` (labels whose values must survive), `harmless`, and optionally `before` / `after`
 * (`parallelism`, `configuration`), `allowNonRestoredState`, `flink` (versions it applies to), `from` (the version that `before` runs on, where it is another),
 * `java` (the release that the sources are written for; 11), `libraries` (artifacts that both JARs bundle: of Flink by name, others as `group:artifact:version`).
 * Sources may be Java, Scala (`.scala`) or Kotlin (`.kt`); `before` and `after` may name the version of the language (`scala`, `kotlin`), the `options` of its
 * compiler, and `libraries` of that side alone.
 */
export function pairs(only) {
  const all = readdirSync(join(home, "pairs"))
    .filter((name) => existsSync(join(home, "pairs", name, "pair.json")))
    .sort()
    .map(read);
  if (only === undefined) return all;
  const wanted = only.split(",");
  const chosen = all.filter(({ name }) =>
    wanted.some((text) => (text.endsWith("*") ? name.startsWith(text.slice(0, -1)) : name === text)),
  );
  if (chosen.length === 0)
    throw new Error(`No upgrade pair is called ${only}; the folders of test/restores/pairs are their names.`);
  return chosen;
}

function read(name) {
  const directory = join(home, "pairs", name);
  const file = join(directory, "pair.json");
  const pair = JSON.parse(readFileSync(file, "utf8"));
  if (typeof pair.changes !== "string" || !Array.isArray(pair.watch))
    throw new Error(`${file} lacks "changes" or "watch".`);
  return {
    name,
    directory,
    shared: [shared],
    changes: pair.changes,
    watch: pair.watch,
    harmless: pair.harmless === true,
    flink: pair.flink ?? flinkVersions,
    ...(pair.from === undefined ? {} : { from: pair.from }),
    allowNonRestoredState: pair.allowNonRestoredState === true,
    java: pair.java ?? 11,
    libraries: pair.libraries ?? [],
    before: side(pair.before),
    after: side(pair.after),
  };
}

const side = (given) => ({
  parallelism: given?.parallelism ?? 1,
  configuration: given?.configuration ?? {},
  libraries: given?.libraries ?? [],
  options: given?.options ?? [],
  ...(given?.scala === undefined ? {} : { scala: given.scala }),
  ...(given?.kotlin === undefined ? {} : { kotlin: given.kotlin }),
});

/** Flink's configuration of one side, as a cluster would have it. */
export const configurationOf = ({ parallelism, configuration }) => ({
  "parallelism.default": String(parallelism),
  ...configuration,
});

/** Files under a directory in a fixed order. */
export function filesUnder(directory, ending = "") {
  return readdirSync(directory, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(directory, file))
    .filter((file) => statSync(file).isFile());
}

/** Root of the sources that pairs share. A pair may have other roots before it (`shared`), whose classes come first. */
const shared = join(home, "pairs", "_common");

/** Sources of one side, with what else goes into its JAR. */
export const sourcesOf = (pair, side) => withShared(filesUnder(join(pair.directory, side)), ...pair.shared);

/**
 * Files, and what they use of the sources below directories that others share, of which the first that has a class counts: a new shared class leaves
 * all the others as they were.
 */
export function withShared(files, ...directories) {
  const unused = new Map(
    directories
      .toReversed()
      .flatMap((directory) => filesUnder(directory, ".java").map((file) => [basename(file, ".java"), file])),
  );
  const used = [...files];
  for (const file of used) {
    for (const [name] of readFileSync(file, "utf8").matchAll(/\b[A-Z]\w*\b/g)) {
      if (!unused.has(name)) continue;
      used.push(unused.get(name));
      unused.delete(name);
    }
  }
  return used.sort();
}

/** Modules that a cluster has to have beside Flink, by what jobs that need them name. */
const moduleOf = {
  "org.apache.flink.table.": "flink-table-planner_2.12",
  "org.apache.flink.streaming.api.scala": "flink-streaming-scala_2.12",
};

/** What a cluster has to have beside Flink for the pair: queries need the planner, Flink's Scala API its own. */
export function modulesOf(pair) {
  const texts = ["before", "after"].flatMap((side) => sourcesOf(pair, side).map((file) => readFileSync(file, "utf8")));
  return Object.entries(moduleOf)
    .filter(([named]) => texts.some((text) => text.includes(named)))
    .map(([, module]) => module);
}

/** Lists of entries that need the same modules. */
export const byModules = (entries) => {
  const keyOf = ({ modules }) => modules.join(" ");
  return [...new Set(entries.map(keyOf))].map((key) => entries.filter((one) => keyOf(one) === key));
};

/** Digest of all that a pair is made of: a recording or a verdict that carries another is of another pair. */
export const pairDigest = (pair) =>
  digest([], [...sourcesOf(pair, "before"), ...sourcesOf(pair, "after"), join(pair.directory, "pair.json")]);

/** A short digest of texts and of the files named. */
export function digest(texts, files) {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  for (const file of files) hash.update(relative(home, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}
