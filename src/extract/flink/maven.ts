import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { oneLine, UsageError } from "../../errors.js";
import { environmentForMaven } from "../process/environment.js";
import { programOnPath } from "../process/program.js";
import { type Ended, run } from "../process/run.js";
import type { Progress } from "../progress.js";
import { followTransfers } from "./transfers.js";

/** `found`: the JARs in class-path order. `not-there`: the repository answered that it has no such version. */
export type Resolved =
  | { readonly result: "found"; readonly paths: readonly string[] }
  | { readonly result: "not-there"; readonly maven: string };

export interface Request {
  /** A version, or a range in Maven's notation. */
  readonly version: string;
  /** Artifacts of the group org.apache.flink in that version, or any as `group:artifact:version`. */
  readonly artifacts: readonly string[];
  readonly offline: boolean;
  /** An empty directory of ours. */
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly step: Progress["step"];
}

/** Maven's plugin that resolves. */
export const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
const goal = `${plugin}:build-classpath`;
const deadline = 600;

/** Each download is held against the repository's checksum; several at a time. */
const usual = ["-B", "-C", "-Dstyle.color=never", "-Dmaven.artifact.threads=10", "-DincludeScope=runtime"];

/**
 * Asks the user's own Maven for Flink. It runs on a pom of ours in an empty directory and never in the checkout, whose `.mvn` or `mvnw`
 * would be the pull request's code in our environment; the user's settings, mirrors, proxies and credentials are honoured.
 */
export async function askMaven(request: Request): Promise<Resolved> {
  const maven = await programOnPath("mvn", request.environment["PATH"]);
  if (maven === undefined) {
    throw new UsageError(
      `No Maven was found on the PATH to resolve Flink ${request.version} with. Install Maven, or name a Flink distribution with --flink-home.`,
    );
  }
  const list = join(request.directory, "classpath.txt");
  await writeFile(join(request.directory, "pom.xml"), pom(request.version, request.artifacts));
  // Maven looks for a `.mvn` from here upwards; with one of our own it looks no further.
  await mkdir(join(request.directory, ".mvn"), { recursive: true });
  const ask = (...options: readonly string[]): Promise<Ended> =>
    run(
      {
        program: maven,
        arguments: [...options, ...usual, ...(request.offline ? ["-o"] : []), goal, `-Dmdep.outputFile=${list}`],
        directory: request.directory,
        environment: environmentForMaven(request.environment),
        deadline,
      },
      followTransfers(`Flink ${request.version}`, request.step),
    );
  // Poms of libraries name repositories of their own, which nobody asked us to talk to. Before 3.9 Maven cannot be told to leave them alone.
  const asked = await ask("--ignore-transitive-repositories");
  const ended = asked.tail.some((line) => line.includes("Unrecognized option: --ignore-transitive"))
    ? await ask()
    : asked;
  if (ended.status === 0) return { result: "found", paths: (await readFile(list, "utf8")).trim().split(delimiter) };
  return notResolved(request, ended);
}

function notResolved(request: Request, ended: Ended): Resolved {
  const said = oneLine(firstError(ended), 600);
  const itself = /org\.apache\.flink:flink-/.test(said);
  if (itself && (isNotThere.test(said) || isOfAnother.test(said))) return { result: "not-there", maven: said };
  const reason = ended.killed ? `Maven did not end within ${deadline} seconds` : said;
  const remedy = request.offline
    ? "Run once without --offline to fill the cache, or name a Flink distribution with --flink-home."
    : "Mend the connection or Maven's settings, or name a Flink distribution with --flink-home.";
  throw new UsageError(`Flink ${request.version} could not be resolved: ${reason}. ${remedy}`);
}

const isNotThere = /Could not find artifact|No versions available|was not found in .* during a previous attempt/;

/** A module that another one of Flink wants, looked for in vain up to a repository that only a library's pom names. */
const isOfAnother = /Failed to read artifact descriptor for org\.apache\.flink:.* from\/to (?!central\b)/;

function firstError(ended: Ended): string {
  const line = ended.tail.find((one) => one.startsWith("[ERROR] ")) ?? ended.tail.findLast((one) => one.trim() !== "");
  return (line ?? ended.error?.message ?? `Maven ended with ${ended.signal ?? `status ${ended.status}`}`)
    .replace(/^\[ERROR\] /, "")
    .replace(/ -> \[Help 1\]$/, "")
    .replace(/\.$/, "");
}

const pom = (version: string, artifacts: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>flink-upgrade-check</groupId>
  <artifactId>resolve-flink</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${artifacts.map((artifact) => dependency(artifact.includes(":") ? artifact : `org.apache.flink:${artifact}:${version}`)).join("\n")}
  </dependencies>
</project>
`;

function dependency(coordinates: string): string {
  const [group, artifact, version] = coordinates.split(":");
  return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
}
