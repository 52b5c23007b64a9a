import { createHash } from "node:crypto";
import { copyFile, readFile, rm, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { appear } from "../../appear.js";
import { sharedClasses } from "../../package.js";
import type { Java } from "../java/inspect.js";
import { environmentForExtractor } from "../process/environment.js";
import { run } from "../process/run.js";
import { classList } from "./classList.js";
import type { Flink } from "./flink.js";
import { sweep } from "./sweep.js";

/** Seconds that writing an archive may take: it takes two or three, and nobody waits for it for long. */
const deadline = 60;

/**
 * A class-data archive of one Flink and one extractor for one Java. The JVM maps classes from it instead of reading, parsing and verifying them, about
 * a third of an extraction. What it holds are the bytes of their JARs; the JVM compares paths, sizes and times of those JARs with the archive's, and does
 * without it where they differ. It changes no fact.
 */
export interface Archive {
  readonly file: string;
  /** A copy of the extractor beside it: the shipped one is checked out anew in every run, and an archive knows its JARs by their times too. */
  readonly extractor: string;
  /** A file with the names of the classes that are in it. */
  readonly classes: string;
  /** An empty file where this one was given up. */
  readonly none: string;
}

/** Undefined where none was written. */
export async function archiveOf(flink: Flink, java: Java, extractor: string): Promise<Archive | undefined> {
  const archive = await places(flink, java, extractor);
  const parts = archive === undefined ? [] : [archive.file, archive.classes, archive.extractor];
  const there = await Promise.all(parts.map(isThere));
  return there.every(Boolean) ? archive : undefined;
}

/**
 * That archive, written where there is none and it pays: after a download, which took far longer, and on a machine that keeps its cache. Not in CI,
 * whose restored cache is never saved again and would pay for it in each run.
 *
 * The JVM that writes it loads the classes of a list and runs no code of anybody's job: what a pull request brings must not find its way
 * into a file that later runs start from. A failure costs speed and nothing else, so it is not reported.
 */
export async function writeArchive(
  flink: Flink,
  java: Java,
  extractor: string,
  { environment, say, seconds = deadline }: Writing,
): Promise<Archive | undefined> {
  const found = await archiveOf(flink, java, extractor);
  if (found !== undefined) return found;
  const archive = await places(flink, java, extractor);
  const pays = flink.fresh === true || environment["CI"] === undefined;
  if (archive === undefined || !pays || (await isThere(archive.none))) return undefined;
  say("Flink's classes are put in an archive, once, so that later runs start faster");
  const jars = flink.jars.map((jar) => jar.path);
  try {
    await appear(archive.classes, async (draft) => writeFile(draft, await classList(jars)));
    // Another process may be writing the same archive, for the copy that it has made.
    if (!(await isThere(archive.extractor))) await appear(archive.extractor, (draft) => copyFile(extractor, draft));
    await appear(archive.file, (draft) => dump(draft, flink, java, archive, environment, seconds));
    await sweep(archive.file);
  } catch (failed) {
    // A Java that cannot write one is not asked again; a machine that is too busy now may have the time later.
    await (failed instanceof Late ? remove(archive) : giveUp(archive));
    return undefined;
  }
  return archiveOf(flink, java, extractor);
}

/** `environment`: the run's own; `seconds`: how long the JVM may take. */
export interface Writing {
  readonly environment: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  readonly seconds?: number;
}

/** So that a JVM which its archive brought down is started without it, now and later. One that was swept away in between brought nobody down. */
export async function forget(archive: Archive): Promise<void> {
  if (await isThere(archive.file)) await giveUp(archive);
}

async function giveUp(archive: Archive): Promise<void> {
  await remove(archive);
  // A cache that nobody may write to has no archive to be given up either.
  await writeFile(archive.none, "").catch(() => undefined);
}

async function remove({ file, extractor, classes }: Archive): Promise<void> {
  for (const one of [file, extractor, classes]) await rm(one, { force: true });
}

async function dump(
  draft: string,
  flink: Flink,
  java: Java,
  archive: Archive,
  own: NodeJS.ProcessEnv,
  seconds: number,
): Promise<void> {
  const directory = dirname(draft);
  const ended = await run({
    program: java.executable,
    arguments: [
      "-Xshare:dump",
      `-XX:SharedClassListFile=${sharedClasses()}`,
      `-XX:SharedArchiveFile=${draft}`,
      // The list is a hint: what this Flink or this Java does not have is left out without a word.
      "-Xlog:disable",
      "-cp",
      classPath(flink, archive.extractor),
    ],
    directory,
    environment: environmentForExtractor(own, { home: directory, temporary: directory }, {}),
    deadline: seconds,
  });
  if (ended.killed !== undefined) throw new Late("no archive in time");
  if (ended.status !== 0) throw new Error("no archive");
}

class Late extends Error {}

/**
 * The extractor comes first: it has packages of its own alone, and behind Flink each JAR of that would be opened in search of its classes. An archive is good for this
 * class path alone.
 */
export const classPath = (flink: Flink, extractor: string): string =>
  [extractor, ...flink.jars.map((jar) => jar.path)].join(delimiter);

/**
 * An archive is good for the build of Java that wrote it alone, and for one extractor: beside each other lie those of two builds that use one cache in turn. A directory of
 * the user's is not ours to write to.
 */
async function places(flink: Flink, java: Java, extractor: string): Promise<Archive | undefined> {
  if (flink.cached === undefined) return undefined;
  const [release, ...shipped] = await Promise.all([
    bytesOf(join(java.home, "release")),
    bytesOf(extractor),
    bytesOf(sharedClasses()),
  ]);
  if (release === undefined || shipped.includes(undefined)) return undefined;
  const flinks = flink.jars.map((jar) => jar.path).join(delimiter);
  const runtime = digest([`${java.home}\n`, release, `\n${flinks}`]);
  const beginning = `${flink.cached}.${runtime}.${digest(shipped as Buffer[])}`;
  return {
    file: `${beginning}.jsa`,
    extractor: `${beginning}.jar`,
    classes: `${beginning}.txt`,
    none: `${beginning}.none`,
  };
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 16);
}

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;
const bytesOf = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);
