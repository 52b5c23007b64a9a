import { sharedClasses } from "../../package.js";
import { type Archive, classPath } from "../flink/archive.js";
import type { Flink } from "../flink/flink.js";
import type { Java } from "../java/inspect.js";
import { jvmOptions } from "../java/options.js";
import type { RunOptions } from "../options.js";
import { environmentForExtractor } from "../process/environment.js";
import type { Command } from "../process/run.js";

/** All that has to be known to start the extractor's JVM, though not yet what it is asked. */
export interface Launch {
  /** JAR, where there is no archive that has a copy of its own. */
  readonly extractor: string;
  readonly java: Java;
  readonly flink: Flink;
  /** Of that Flink, Java and extractor. */
  readonly archive?: Archive;
  readonly environment: Readonly<Record<string, string>>;
}

/** Where one JVM lives: a home and a temporary directory, both there and empty. */
export interface Home {
  readonly home: string;
  readonly temporary: string;
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
      `-javaagent:${extractor}${archive === undefined ? "" : `=${sharedClasses()}`}`,
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

/** Whether a JVM that was started for one would be the other's too. */
export const isSameLaunch = (one: Launch, other: Launch): boolean => key(one) === key(other);

const key = ({ java, flink, archive, environment }: Launch): string =>
  JSON.stringify([
    java.executable,
    flink.jars.map((jar) => jar.path),
    archive?.file,
    Object.entries(environment).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
