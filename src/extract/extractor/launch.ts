import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Archive, classPath } from "../flink/archive.js";
import { type Flink, isSameFlink } from "../flink/flink.js";
import type { Java } from "../java/inspect.js";
import { jvmOptions } from "../java/options.js";
import type { RunOptions } from "../options.js";
import { type Environment, environmentForExtractor, isSameEnvironment } from "../process/environment.js";
import type { Command } from "../process/run.js";

/** What a job's code runs on. */
export interface Runtime {
  readonly java: Java;
  readonly flink: Flink;
  readonly environment: Environment;
}

/** All that has to be known to start the extractor's JVM, though not yet what it is asked. */
export interface Launch extends Runtime {
  /** JAR, where there is no archive that has a copy of its own. */
  readonly extractor: string;
  /** Of that Flink, Java and extractor. */
  readonly archive?: Archive;
}

/** Where one JVM lives: a home and a temporary directory, both there and empty. */
export interface Home {
  readonly home: string;
  readonly temporary: string;
}

export async function homeIn(directory: string): Promise<Home> {
  const at = { home: join(directory, "home"), temporary: join(directory, "tmp") };
  await Promise.all([at.home, at.temporary].map((place) => mkdir(place, { recursive: true })));
  return at;
}

/** Seconds that all of it may take, and how long beyond `main()` it may stay silent: the extractor has deadlines of its own. */
const wholeDeadline = 1800;
const silenceBeyondMain = 90;

/** `asked`: the file with the request, or its path as soon as it is known. */
export function commandOf(launch: Launch, at: Home, asked: string | Promise<string>, options: RunOptions): Command {
  const { java, archive } = launch;
  const extractor = archive?.extractor ?? launch.extractor;
  return {
    program: java.executable,
    arguments: [
      ...jvmOptions(java.version, { ...at, ...(archive !== undefined && { archive: archive.file }) }),
      `-javaagent:${extractor}${archive === undefined ? "" : `=${archive.classes}`}`,
      "-cp",
      classPath(launch.flink, extractor),
      "io.github.flinkupgradecheck.extractor.Main",
      ...(typeof asked === "string" ? [asked] : []),
    ],
    directory: process.cwd(),
    environment: environmentForExtractor(options.environment, { ...at, javaHome: java.home }, launch.environment),
    deadline: wholeDeadline,
    silence: options.mainDeadline + silenceBeyondMain,
    ...(typeof asked !== "string" && { input: asked.then((file) => `${file}\n`) }),
  };
}

/** Whether both run the same code: the Java, Flink by its bytes, and what `main()` may read of the environment. */
export const isSameRuntime = (one: Runtime, other: Runtime): boolean =>
  one.java.executable === other.java.executable &&
  isSameFlink(one.flink, other.flink) &&
  isSameEnvironment(one.environment, other.environment);

/** Whether a JVM that was started for one would be the other's too. */
export const isSameLaunch = (one: Launch, other: Launch): boolean =>
  isSameRuntime(one, other) && one.archive?.file === other.archive?.file;
