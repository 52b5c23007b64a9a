import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "./pairs.mjs";

/** What a client and a MiniCluster with both state backends need; the rest comes along. */
const artifacts = ["flink-clients", "flink-statebackend-rocksdb"];

/** Class path of one Flink version, with more of its artifacts where a cluster has them, resolved through the Maven of this machine and remembered. */
export function classPath(flink, more = []) {
  const directory = join(built, "flink", flink, ...(more.length === 0 ? [] : ["with", ...more.toSorted()]));
  const wanted = [...artifacts, ...more].map((artifact) => `org.apache.flink:${artifact}:${flink}`);
  return resolved(directory, pom(wanted), `Flink ${flink}`);
}

/** Class path of one artifact, as `group:artifact:version`, with what it needs. */
export const artifactPath = (wanted) =>
  resolved(join(built, "artifacts", wanted.replaceAll(":", "-")), pom([wanted]), wanted);

/** Class path of a pom, resolved through the Maven of this machine and remembered in a directory of its own; `what` is how a message names it. */
export function resolved(directory, project, what) {
  const file = join(directory, "classpath.txt");
  if (existsSync(file)) {
    const remembered = readFileSync(file, "utf8");
    if (remembered.split(":").every((jar) => existsSync(jar))) return remembered;
  }
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "pom.xml"), project);
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
  try {
    execFileSync(
      "mvn",
      ["-q", "-B", "-f", join(directory, "pom.xml"), goal, `-Dmdep.outputFile=${file}`, "-DincludeScope=runtime"],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
  } catch (error) {
    throw new Error(`Maven could not resolve ${what}; is mvn on the path, and does its repository have that version?`, {
      cause: error,
    });
  }
  return readFileSync(file, "utf8");
}

/** JAR of an artifact that a job brings along, because a cluster need not have it: one of Flink's by its name, another as `group:artifact:version`. */
export function library(artifact, flink) {
  fetchLibraries([{ artifact, flink }]);
  return placeOf(artifact, flink).jar;
}

/** Brings those that are not here yet, all in one run of Maven: starting it takes longer than most of them. */
export function fetchLibraries(wanted) {
  const places = wanted.map(({ artifact, flink }) => placeOf(artifact, flink)).filter(({ jar }) => !existsSync(jar));
  if (places.length === 0) return;
  const missing = [...new Map(places.map((one) => [one.jar, one])).values()];
  const directory = mkdtempSync(join(tmpdir(), "libraries-"));
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
  try {
    writeFileSync(join(directory, "pom.xml"), copying(missing));
    execFileSync("mvn", ["-q", "-B", "-f", join(directory, "pom.xml"), goal], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  } catch (error) {
    const names = missing.map(({ coordinates }) => coordinates).join(", ");
    throw new Error(`Maven could not fetch ${names}; is mvn on the path, and does its repository have them?`, {
      cause: error,
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function placeOf(artifact, flink) {
  const foreign = artifact.includes(":");
  const directory = join(built, "flink", ...(foreign ? [] : [flink]), "libraries");
  const coordinates = foreign ? artifact : `org.apache.flink:${artifact}:${flink}`;
  return { coordinates, directory, jar: join(directory, `${coordinates.split(":").slice(1).join("-")}.jar`) };
}

const copying = (places) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>restores</groupId>
  <artifactId>libraries</artifactId>
  <version>1</version>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId>
    <artifactId>maven-dependency-plugin</artifactId>
    <configuration><artifactItems>
${places.map(copied).join("\n")}
    </artifactItems></configuration>
  </plugin></plugins></build>
</project>
`;

function copied({ coordinates, directory }) {
  const [group, artifact, version, type = "jar", classifier] = coordinates.split(":");
  const name = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><type>${type}</type>`;
  const suffix = classifier === undefined ? "" : `<classifier>${classifier}</classifier>`;
  return `      <artifactItem>${name}${suffix}<outputDirectory>${directory}</outputDirectory></artifactItem>`;
}

const pom = (wanted) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>restores</groupId>
  <artifactId>flink</artifactId>
  <version>1</version>
  <dependencies>
${wanted.map(dependency).join("\n")}
  </dependencies>
</project>
`;

function dependency(wanted) {
  const [group, artifact, version] = wanted.split(":");
  return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
}
