import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { shortLived, shortLivedTool } from "../jvm.mjs";
import { classPath, fetchLibraries, library } from "./flink.mjs";
import { languageLibraries, languagePlan } from "./languages.mjs";
import { built, byModules, digest, filesUnder, home, modulesOf, sourcesOf } from "./pairs.mjs";

/** JVM options that Flink's own start scripts give; without them Flink does not start on Java 17. */
export const jvmOptions = [
  "java.lang",
  "java.util",
  "java.time",
  "java.net",
  "java.io",
  "java.nio",
  "java.util.concurrent",
  "java.util.concurrent.atomic",
  "java.util.concurrent.locks",
].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Runs `work` with a temporary directory that is gone afterwards. */
export function withTemporary(work) {
  const directory = mkdtempSync(join(tmpdir(), "restores-"));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The harness's classes, compiled against one Flink version; its directory goes before Flink's class path, with more of its artifacts. */
export function harness(flink, more = []) {
  const sources = filesUnder(join(home, "harness", "src"), ".java");
  const classes = join(built, "harness", flink, digest([flink], sources));
  if (!existsSync(classes)) {
    // Whoever looks meanwhile, or after an interruption, finds all of them or none.
    const partial = `${classes}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    try {
      execFileSync(
        "javac",
        [...shortLivedTool, "--release", "17", "-Xlint:-options", "-d", partial, "-cp", classPath(flink), ...sources],
        { stdio: ["ignore", "ignore", "inherit"] },
      );
      if (!existsSync(classes)) renameSync(partial, classes);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return `${classes}:${classPath(flink, more)}`;
}

/** Path of the JAR of one side (`before` or `after`) of a pair for one Flink version, the one that `after` runs on. */
export const jarOf = (pair, side, flink) =>
  join(built, "jars", compiledFor(pair, side, flink), pair.name, `${side}.jar`);

const compiledFor = (pair, side, flink) => (side === "before" ? (pair.from ?? flink) : flink);

/** Compiles and packs both sides of the pairs where the sources differ from those the JAR was made of. */
export function buildJars(chosen, flinks) {
  const wanted = flinks.flatMap((flink) =>
    chosen
      .filter((pair) => pair.flink.includes(flink))
      .flatMap((pair) =>
        ["before", "after"].map((side) => ({
          pair,
          side,
          flink: compiledFor(pair, side, flink),
          jar: jarOf(pair, side, flink),
        })),
      ),
  );
  fetchLibraries(
    wanted.flatMap(({ pair, side, flink }) => librariesOf(pair, side).map((artifact) => ({ artifact, flink }))),
  );
  for (const flink of new Set(wanted.map((one) => one.flink))) {
    const stale = wanted.filter((one) => one.flink === flink).flatMap(staleOne);
    if (stale.length > 0) build(stale, flink);
  }
}

function staleOne({ pair, side, flink, jar }) {
  const settings = [
    ...(pair.java === 11 ? [] : [String(pair.java)]),
    ...librariesOf(pair, side),
    ...pair[side].options,
  ];
  const stamp = digest([flink, ...settings], sourcesOf(pair, side));
  const stampFile = `${jar}.stamp`;
  if (existsSync(jar) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return [];
  return [{ ...planOf(pair, side, flink), jar, stamp, stampFile }];
}

/** What `Jars.java` needs to know of one side of a pair, without where the JAR goes. */
export const planOf = (pair, side, flink) => ({
  sources: join(pair.directory, side),
  shared: pair.shared.join(delimiter),
  libraries: librariesOf(pair, side).map((artifact) => library(artifact, flink)),
  java: pair.java,
  modules: modulesOf(pair),
  mainClass: "pair.Job",
  ...languagePlan(pair, side),
});

/** What the JAR of one side bundles: what both do, its own, so that an upgrade can be that of a library, and its language's. */
const librariesOf = (pair, side) => [...pair.libraries, ...pair[side].libraries, ...languageLibraries(pair, side)];

/** Compiles and packs what is planned (see `Jars.java`) for one Flink version and more of its artifacts, with the compiler of the Java given. */
export function pack(planned, flink, java = "java", more = []) {
  withTemporary((temporary) => {
    const plan = join(temporary, "plan.json");
    writeFileSync(plan, JSON.stringify(planned));
    execFileSync(java, [...shortLived, "-cp", harness(flink, more), "restores.harness.Jars", plan, temporary], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  });
}

function build(stale, flink) {
  for (const some of byModules(stale)) pack(some, flink, "java", some[0].modules);
  for (const { stampFile, stamp } of stale) writeFileSync(stampFile, stamp);
}
