import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../restores/check.mjs";
import { runAll } from "../restores/run.mjs";
import { noBroker, startBroker } from "./broker.mjs";
import { compare } from "./compare.mjs";
import { besideJar, jobJars } from "./jars.mjs";

/** Holds the manifests of sample jobs, extracted by the released bundle, against savepoints of the same JARs on one Flink version. `report(job, result)` hears of each. */
export async function hold(jobs, flink, report) {
  const made = jobJars(jobs, flink);
  for (const { job, error } of made) if (error !== undefined) report(job, broken(error));
  const built = made
    .filter(({ error }) => error === undefined)
    .map((one) => ({ ...one, classpath: besideJar(one.job, flink) }));
  // One cluster for all that need the same of Flink beside it.
  for (const more of new Set(built.map(({ job }) => job.modules.toSorted().join(" ")))) {
    const some = built.filter(({ job }) => job.modules.toSorted().join(" ") === more);
    const modules = more === "" ? [] : more.split(" ");
    const ran = mkdtempSync(join(tmpdir(), "mirror-run-"));
    try {
      const extracting = oneByOne(some.map((one) => () => extract(one, flink)));
      const runs = await runWithBroker(some, flink, modules, ran);
      const extracted = await extracting;
      some.forEach(({ job }, position) => report(job, result(job, extracted[position], runs[position])));
    } finally {
      rmSync(ran, { recursive: true, force: true });
    }
  }
}

/** The clusters' side; a broker is there for the jobs that want one, and the manifests are made without it. */
async function runWithBroker(some, flink, modules, ran) {
  const topics = some.flatMap(({ job }) => job.broker);
  const broker = topics.length === 0 ? undefined : await startBroker(topics);
  try {
    const plan = some.map((one) => planned(one, ran, broker?.address));
    return await runAll(plan, flink, () => undefined, "Mirror", modules);
  } finally {
    await broker?.end();
  }
}

function result(job, extracted, { broken: reason, java, pipelines }) {
  if (reason !== undefined) return broken(`no savepoint: ${reason}`);
  if (extracted.error !== undefined) return broken(`no manifest: ${extracted.error}`);
  const { manifest } = extracted;
  const jdk = manifest.job.java === String(java) ? manifest.job.java : `${manifest.job.java}, cluster ${java}`;
  return { jdk, ...compare(manifest, pipelines, job.unsteady !== undefined) };
}

const broken = (reason) => ({ broken: reason });

const planned = ({ job, jar, classpath }, ran, broker) => ({
  name: job.name,
  jar,
  ...(job.mainClass === undefined ? {} : { mainClass: job.mainClass }),
  arguments: argumentsIn(job, join(ran, job.name), broker),
  classpath,
  configuration: { "parallelism.default": String(job.parallelism), ...job.configuration },
  holds: job.holds,
  snapshot: job.snapshot,
});

/**
 * What a job writes lies in a folder of the run, `${run}` in its arguments, that is gone afterwards. The cluster's is another than the
 * extraction's: main() runs in both at a time, and nothing that is compared may depend on the place.
 */
function argumentsIn(job, folder, broker = noBroker) {
  mkdirSync(folder);
  return job.arguments.map((argument) => argument.replaceAll("${run}", folder).replaceAll("${broker}", broker));
}

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
      ...argumentsIn(job, join(directory, job.name), noBroker).flatMap((argument) => ["--arg", argument]),
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
