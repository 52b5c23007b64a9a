import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { digest, filesUnder, withShared } from "../restores/pairs.mjs";

/** Where sample jobs, their results and the list of incomplete operators live. */
export const mirrorHome = resolve(fileURLToPath(new URL("../../test/mirror", import.meta.url)));

/** The Flink versions that `npm run mirror` goes through, oldest first. */
export const mirroredVersions = JSON.parse(readFileSync(join(mirrorHome, "versions.json"), "utf8"));

/** Directories of Java sources that sample jobs share: `shared/all`, and `from-<version>` and `before-<version>` beside it for what differs between Flinks. */
export const sharedSources = (flink) =>
  readdirSync(join(mirrorHome, "shared"))
    .filter((name) => {
      const [, side, version] = /^(from|before)-([\d.]+)$/.exec(name) ?? [];
      return side === undefined || appliesTo({ [side]: version }, flink);
    })
    .map((name) => join(mirrorHome, "shared", name));

/**
 * The sample jobs, by name. One is a folder of `test/mirror/jobs` with a `job.json` and what its JAR is made of: Java sources under `src/`, a `pom.xml` that
 * packages `job.jar` into `${buildDirectory}` for `${flink.version}`, or, named in `job.json`, a published `artifact`.
 */
export function sampleJobs(only) {
  const all = readdirSync(join(mirrorHome, "jobs"))
    .filter((name) => existsSync(join(mirrorHome, "jobs", name, "job.json")))
    .sort()
    .map(read);
  if (only === undefined) return all;
  const wanted = only.split(",");
  const stranger = wanted.find((text) => !all.some((job) => matches(job, text)));
  if (stranger !== undefined)
    throw new Error(`No sample job is called ${stranger}; the folders of test/mirror/jobs are their names.`);
  return all.filter((job) => wanted.some((text) => matches(job, text)));
}

const matches = ({ name }, text) => (text.endsWith("*") ? name.startsWith(text.slice(0, -1)) : name === text);

function read(name) {
  const directory = join(mirrorHome, "jobs", name);
  const file = join(directory, "job.json");
  const given = JSON.parse(readFileSync(file, "utf8"));
  if (typeof given.topic !== "string") throw new Error(`${file} lacks "topic": one sentence on what the job shows.`);
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger !== undefined) throw new Error(`${file}: "${stranger}" is no field; there are ${known.join(", ")}.`);
  return {
    name,
    directory,
    topic: given.topic,
    from: given.from,
    before: given.before,
    mainClass: given.mainClass,
    // A file that lies in the job's folder is named by ${here}.
    arguments: (given.arguments ?? []).map((argument) => argument.replaceAll("${here}", directory)),
    classpath: given.classpath ?? [],
    parallelism: given.parallelism ?? 2,
    configuration: given.configuration ?? {},
    holds: given.holds ?? [],
    snapshot: given.snapshot ?? "canonical-savepoint",
    java: given.java ?? 11,
    libraries: given.libraries ?? [],
    modules: given.modules ?? [],
    artifact: given.artifact,
    // Topics of a Kafka broker, which ${broker} among the arguments names.
    broker: given.broker ?? [],
    // A sentence on whose serializers write themselves otherwise in each JVM, so that their bytes cannot be held against each other.
    unsteady: given.unsteady,
  };
}

const known = [
  "topic",
  "from",
  "before",
  "mainClass",
  "arguments",
  "classpath",
  "parallelism",
  "configuration",
  "holds",
  "snapshot",
  "java",
  "libraries",
  "modules",
  "artifact",
  "broker",
  "unsteady",
];

/** Whether a job is meant for a Flink version: `from` that one on, `before` that one. */
export const appliesTo = ({ from, before }, flink) =>
  (from === undefined || compareVersions(flink, from) >= 0) &&
  (before === undefined || compareVersions(flink, before) < 0);

/** Versions by their numbers: 1.9 stands before 1.20, and 2.0 is not after 2.0.0. */
export function compareVersions(one, other) {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number));
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Digest of all that a sample job is made of for one Flink version: a result that carries another is of another job. */
export const jobDigest = ({ directory }, flink) =>
  digest(
    [],
    withShared(
      filesUnder(directory).filter((file) => !file.includes("/target/")),
      ...sharedSources(flink),
    ),
  );
