import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { library } from "../restores/flink.mjs";
import { pack, withTemporary } from "../restores/jars.mjs";
import { built, digest } from "../restores/pairs.mjs";
import { jobDigest, sharedSources } from "./jobs.mjs";

/** Path of a sample job's JAR for one Flink version; made where its sources differ from those it was made of. */
export function jobJar(job, flink) {
  if (job.artifact !== undefined) return library(job.artifact, flink);
  const jar = join(built, "mirror", flink, `${job.name}.jar`);
  const stamp = digest([flink, jobDigest(job)], []);
  if (existsSync(jar) && existsSync(`${jar}.stamp`) && readFileSync(`${jar}.stamp`, "utf8") === stamp) return jar;
  mkdirSync(dirname(jar), { recursive: true });
  if (existsSync(join(job.directory, "pom.xml"))) packageWithMaven(job, flink, jar);
  else compile(job, flink, jar);
  writeFileSync(`${jar}.stamp`, stamp);
  return jar;
}

/** What the cluster has beside Flink for a job: directories of the job's folder (`./...`) and published artifacts. */
export const besideJar = (job, flink) =>
  job.classpath.map((one) => (one.startsWith("./") ? join(job.directory, one) : library(one, flink)));

function compile(job, flink, jar) {
  const planned = {
    sources: join(job.directory, "src"),
    shared: sharedSources,
    libraries: job.libraries.map((artifact) => library(artifact, flink)),
    java: job.java,
    mainClass: job.mainClass ?? "job.Job",
    jar,
  };
  pack([planned], flink, "java", job.modules);
}

function packageWithMaven(job, flink, jar) {
  withTemporary((directory) => {
    const options = ["-q", "-B", "-ntp", "-f", join(job.directory, "pom.xml"), `-Dflink.version=${flink}`];
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
