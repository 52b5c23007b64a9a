import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "../process/run.js";

export interface Java {
  readonly executable: string;
  /** The directory that holds `bin/java`. */
  readonly home: string;
  /** Feature version: 17. */
  readonly version: number;
}

/** What a `java` is; undefined for one that does not work. */
export async function inspect(executable: string): Promise<Java | undefined> {
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
