import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { appear } from "../../appear.js";
import { sharedClasses } from "../../package.js";
import type { Java } from "../java/inspect.js";
import { environmentForExtractor } from "../process/environment.js";
import { run } from "../process/run.js";
import type { Flink } from "./flink.js";

/** Seconds that writing an archive may take: it takes two or three, and nobody waits for it for long. */
const deadline = 60;

/**
 * A class-data archive of Flink for one Java, or undefined where none was written. The JVM maps Flink's classes from it instead of reading,
 * parsing and verifying them, about a quarter of an extraction. What it holds are the bytes of Flink's JARs; the JVM compares paths, sizes and times
 * of those JARs with the archive's, and does without it where they differ. It changes no fact.
 */
export async function archiveOf(flink: Flink, java: Java): Promise<string | undefined> {
  const file = await archiveFile(flink, java);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return found && file;
}

/**
 * Writes that archive. The JVM that does it loads the classes of a list and runs no code of anybody's job: what a pull request brings must not find its way
 * into a file that later runs start from. A failure costs speed and nothing else, so it is not reported.
 */
export async function writeArchive(flink: Flink, java: Java, own: NodeJS.ProcessEnv): Promise<void> {
  const file = await archiveFile(flink, java);
  if (file === undefined || (await archiveOf(flink, java)) !== undefined) return;
  await appear(file, async (draft) => {
    const ended = await run({
      program: java.executable,
      arguments: [
        "-XX:+UseSerialGC",
        "-Xshare:dump",
        `-XX:SharedClassListFile=${sharedClasses()}`,
        `-XX:SharedArchiveFile=${draft}`,
        // The list is a hint: what this Flink or this Java does not have is left out without a word.
        "-Xlog:disable",
        "-cp",
        classPath(flink),
      ],
      directory: dirname(file),
      environment: environmentForExtractor(own, { home: dirname(file), temporary: dirname(file) }, {}),
      deadline,
    });
    if (ended.status !== 0) throw new Error("no archive");
  }).catch(() => undefined);
}

/** Flink's part of the class path. It comes first, because an archive is good for every class path that begins with its own. */
export const classPath = (flink: Flink): string => flink.jars.map((jar) => jar.path).join(delimiter);

/** One file a Java: an archive is good for the build that wrote it alone. A directory of the user's is not ours to write to. */
async function archiveFile(flink: Flink, java: Java): Promise<string | undefined> {
  if (flink.cached === undefined) return undefined;
  const release = await readFile(join(java.home, "release"), "utf8").catch(() => undefined);
  if (release === undefined) return undefined;
  const key = createHash("sha256")
    .update(`${java.home}\n${release}\n${classPath(flink)}`)
    .digest("hex");
  return `${flink.cached}.${key.slice(0, 16)}.jsa`;
}
