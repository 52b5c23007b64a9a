import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../restores/check.mjs";
import { runAll } from "../restores/run.mjs";
import { compare } from "./compare.mjs";
import { besideJar, jobJar } from "./jars.mjs";
import { jobDigest } from "./jobs.mjs";

/** Holds the manifests of sample jobs, extracted by the released bundle, against savepoints of the same JARs on one Flink version. `report(job, result)` hears of each. */
export async function hold(jobs, flink, report) {
  const built = [];
  for (const job of jobs) {
    try {
      built.push({ job, jar: jobJar(job, flink), classpath: besideJar(job, flink) });
    } catch (error) {
      report(job, broken(job, error.message));
    }
  }
  // One cluster for all that need the same of Flink beside it.
  for (const more of new Set(built.map(({ job }) => job.modules.toSorted().join(" ")))) {
    const some = built.filter(({ job }) => job.modules.toSorted().join(" ") === more);
    const manifests = some.map((one) => () => extract(one, flink));
    const extracting = oneByOne(manifests);
    const modules = more === "" ? [] : more.split(" ");
    const runs = await runAll(some.map(planned), flink, () => undefined, "Mirror", modules);
    const extracted = await extracting;
    some.forEach(({ job }, position) => report(job, result(job, extracted[position], runs[position])));
  }
}

function result(job, extracted, { broken: reason, java, pipelines }) {
  if (reason !== undefined) return broken(job, `no savepoint: ${reason}`);
  if (extracted.error !== undefined) return broken(job, `no manifest: ${extracted.error}`);
  const { manifest } = extracted;
  const jdk = manifest.job.java === String(java) ? manifest.job.java : `${manifest.job.java}, cluster ${java}`;
  return { job: jobDigest(job), jdk, ...compare(manifest, pipelines) };
}

const broken = (job, reason) => ({ job: jobDigest(job), broken: reason });

const planned = ({ job, jar, classpath }) => ({
  name: job.name,
  jar,
  ...(job.mainClass === undefined ? {} : { mainClass: job.mainClass }),
  arguments: job.arguments,
  classpath,
  configuration: { "parallelism.default": String(job.parallelism), ...job.configuration },
  holds: job.holds,
});

async function extract({ job, jar, classpath }, flink) {
  const directory = mkdtempSync(join(tmpdir(), "mirror-"));
  const file = join(directory, "manifest.json");
  try {
    const { status, words } = await run([
      "extract",
      jar,
      "-o",
      file,
      "--flink-version",
      flink,
      "--parallelism",
      String(job.parallelism),
      ...(job.mainClass === undefined ? [] : ["--main-class", job.mainClass]),
      ...classpath.flatMap((path) => ["--classpath", path]),
      ...job.arguments.flatMap((argument) => ["--arg", argument]),
      ...Object.entries(job.configuration).flatMap(([key, value]) => ["--flink-conf", `${key}=${value}`]),
    ]);
    return status === 0 ? { manifest: JSON.parse(readFileSync(file, "utf8")) } : { error: words.trim() };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function oneByOne(tasks) {
  const results = [];
  for (const task of tasks) results.push(await task());
  return results;
}
