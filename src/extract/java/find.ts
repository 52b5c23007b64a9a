import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { oneLine, UsageError } from "../../errors.js";
import { isExecutable, programOnPath } from "../process/program.js";
import { run } from "../process/run.js";

export interface Java {
  readonly executable: string;
  /** The directory that holds `bin/java`. */
  readonly home: string;
  /** Feature version: 17. */
  readonly version: number;
}

export interface WhereToLook {
  /** `--java`: a Java home, or a `java` itself. Nothing else is tried then. */
  readonly option?: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Java feature version below which the extractor is not run. */
export const oldestJava = 17;

/** Finds a Java of at least `needed`, in the order option, JAVA_HOME, PATH. `because` says who needs it, for the sentence. */
export async function findJava(where: WhereToLook, needed: number, because: string): Promise<Java> {
  const tried: string[] = [];
  for (const [name, executable] of await candidates(where)) {
    const java = executable === undefined ? undefined : await inspect(executable);
    if (java && java.version >= needed) return java;
    tried.push(java ? `${name} is Java ${java.version}` : `${name} has no working Java`);
  }
  throw new UsageError(
    `No Java of version ${needed} or later was found, which ${because} needs (${oneLine(tried.join("; "))}). ` +
      `Install a JDK ${needed} and set JAVA_HOME, or name its directory with --java.`,
  );
}

async function candidates({
  option,
  environment,
}: WhereToLook): Promise<readonly (readonly [string, string | undefined])[]> {
  if (option !== undefined) return [[`--java ${option}`, await javaAt(option)]];
  const home = environment["JAVA_HOME"];
  return [
    home ? [`JAVA_HOME=${home}`, await javaAt(home)] : ["JAVA_HOME is not set and", undefined],
    ["the PATH", await programOnPath("java", environment["PATH"])],
  ];
}

async function javaAt(place: string): Promise<string | undefined> {
  const name = process.platform === "win32" ? "java.exe" : "java";
  for (const path of [join(place, "bin", name), place]) if (await isExecutable(path)) return path;
  return undefined;
}

async function inspect(executable: string): Promise<Java | undefined> {
  const home = dirname(dirname(await realpath(executable)));
  const version = (await versionInReleaseFile(home)) ?? (await versionItSays(executable));
  return version === undefined ? undefined : { executable, home, version };
}

/** Every JDK carries a `release` file; reading it spares the start of a JVM. */
async function versionInReleaseFile(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, "release"), "utf8").catch(() => "");
  return featureVersion(/^JAVA_VERSION="([^"]+)"/m.exec(text)?.[1]);
}

async function versionItSays(executable: string): Promise<number | undefined> {
  const ended = await run({
    program: executable,
    arguments: ["-version"],
    directory: dirname(executable),
    environment: {},
    deadline: 20,
  });
  return ended.status === 0 ? featureVersion(/version "([^"]+)"/.exec(ended.tail.join("\n"))?.[1]) : undefined;
}

/** "17.0.15" -> 17, "1.8.0_292" -> 8, "25-ea" -> 25. */
function featureVersion(text: string | undefined): number | undefined {
  const number = /^(?:1\.)?(\d+)/.exec(text ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}
