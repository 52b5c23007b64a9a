import { join } from "node:path";
import { isExecutable, programOnPath } from "../process/program.js";
import { type Java, inspect } from "./inspect.js";

export interface WhereToLook {
  /** `--java`: a Java home, or a `java` itself. Nothing else is tried then. */
  readonly option?: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** A place where a Java might be, as a sentence names it. */
export interface Place {
  readonly name: string;
  /** Absent: no working Java is there. */
  readonly java?: Java;
}

/** What GitHub's hosted runners call the Javas that they have beside `JAVA_HOME`. */
const ofTheRunner = /^JAVA_HOME_(\d+)_(X64|ARM64)$/i;

/** Where people keep their Javas, in the order in which they mean them: what is set for this step, then what the machine has beside it. */
export async function javaPlaces({ option, environment }: WhereToLook): Promise<readonly Place[]> {
  if (option !== undefined) return [await place(`--java ${option}`, await javaAt(option))];
  const home = environment["JAVA_HOME"];
  const beside = Object.keys(environment)
    .filter((name) => ofTheRunner.test(name) && environment[name])
    .sort((a, b) => versionIn(a) - versionIn(b));
  return Promise.all([
    home ? javaAt(home).then((found) => place(`JAVA_HOME=${home}`, found)) : { name: "JAVA_HOME is not set and" },
    programOnPath("java", environment["PATH"]).then((found) => place("the PATH", found)),
    ...beside.map(async (name) => place(name, await javaAt(environment[name] ?? ""))),
  ]);
}

const versionIn = (name: string): number => Number(ofTheRunner.exec(name)?.[1]);

async function place(name: string, executable: string | undefined): Promise<Place> {
  const java = executable === undefined ? undefined : await inspect(executable);
  return java ? { name, java } : { name };
}

async function javaAt(home: string): Promise<string | undefined> {
  const name = process.platform === "win32" ? "java.exe" : "java";
  for (const path of [join(home, "bin", name), home]) if (await isExecutable(path)) return path;
  return undefined;
}
