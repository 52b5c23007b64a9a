import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { library } from "../restores/flink.mjs";
import { pack, withTemporary } from "../restores/jars.mjs";
import { copyInOlderWords } from "../restores/older-words.mjs";
import { built, digest } from "../restores/pairs.mjs";
import { compareVersions, jobDigest, sharedSources } from "./jobs.mjs";

/** Paths of the sample jobs' JARs for one Flink version, made where sources differ from those that they were made of; of one that cannot be made, the reason as `error`. */
export function jobJars(jobs, flink) {
  const made = jobs.map((job) => prepared(job, flink));
  const stale = made.filter(({ planned }) => planned !== undefined);
  for (const more of new Set(stale.map(({ job }) => job.modules.join(" ")))) {
    const some = stale.filter(({ job }) => job.modules.join(" ") === more);
    if (!compiles(some, flink)) for (const one of some) if (!compiles([one], flink)) one.error = doesNot(one, flink);
  }
  for (const { jar, stamp, error } of stale) if (error === undefined) writeFileSync(`${jar}.stamp`, stamp);
  return made;
}

/** What the cluster has beside Flink for a job: directories of the job's folder (`./...`) and published artifacts. */
export const besideJar = (job, flink) =>
  job.classpath.map((one) => (one.startsWith("./") ? join(job.directory, one) : library(one, flink)));

const doesNot = ({ job }, flink) =>
  `${job.name} does not compile for Flink ${flink}; what the compiler said stands above.`;

function prepared(job, flink) {
  try {
    if (job.artifact !== undefined) return { job, jar: library(job.artifact, flink) };
    const jar = join(built, "mirror", flink, `${job.name}.jar`);
    const stamp = digest([flink, jobDigest(job, flink)], []);
    if (existsSync(jar) && existsSync(`${jar}.stamp`) && readFileSync(`${jar}.stamp`, "utf8") === stamp)
      return { job, jar };
    mkdirSync(dirname(jar), { recursive: true });
    if (!existsSync(join(job.directory, "pom.xml"))) return { job, jar, stamp, planned: planOf(job, flink, jar) };
    packageWithMaven(job, flink, jar);
    writeFileSync(`${jar}.stamp`, stamp);
    return { job, jar };
  } catch (error) {
    return { job, error: error.message };
  }
}

const planOf = (job, flink, jar) => ({
  sources: join(directoryFor(job, flink), "src"),
  shared: sharedSources(flink).join(delimiter),
  libraries: job.libraries.map((artifact) => library(artifact, flink)),
  java: job.java,
  mainClass: job.mainClass ?? "job.Job",
  jar,
});

/** The job's folder, in the words of that Flink. */
function directoryFor({ name, directory }, flink) {
  if (compareVersions(flink, "1.19") >= 0) return directory;
  const older = join(built, "mirror", flink, `${name}-sources`);
  rmSync(older, { recursive: true, force: true });
  return copyInOlderWords(directory, older);
}

/** All at once; of one that does not compile the others know nothing, so that each is then compiled by itself. */
function compiles(some, flink) {
  try {
    pack(
      some.map(({ planned }) => planned),
      flink,
      "java",
      some[0].job.modules,
    );
    return true;
  } catch {
    return false;
  }
}

function packageWithMaven(job, flink, jar) {
  withTemporary((directory) => {
    // A profile of the pom goes by the minor version where a connector has a release for each.
    const versions = [`-Dflink.version=${flink}`, `-Dflink.minor=${flink.split(".").slice(0, 2).join(".")}`];
    const options = ["-q", "-B", "-ntp", "-f", join(directoryFor(job, flink), "pom.xml"), ...versions];
    try {
      execFileSync("mvn", [...options, `-DbuildDirectory=${directory}`, "package"], {
        stdio: ["ignore", "ignore", "inherit"],
      });
    } catch (error) {
      throw new Error(`${job.name} cannot be built for Flink ${flink}; what Maven said stands above.`, {
        cause: error,
      });
    }
    renameSync(join(directory, "job.jar"), jar);
  });
}
