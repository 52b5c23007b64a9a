import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { shortLived } from "../../scripts/jvm.mjs";
import { flinkCache } from "../../src/extract/flink/cache.js";
import type { Flink } from "../../src/extract/flink/flink.js";
import { dataStreamModules, plannerModules } from "../../src/extract/flink/modules.js";
import { resolveFlink } from "../../src/extract/flink/resolve.js";
import { builtOnce } from "./built.js";
import { testCache } from "./cli.js";
import { zip, type ZipEntry } from "./zip.js";

/** Modules of a job that uses the Table API. */
export const withPlanner: readonly string[] = [...dataStreamModules, ...plannerModules];

/** Flink of one version as the product itself resolves it, in the tests' cache. The first time this asks Maven. */
export function flink(version: string, modules = dataStreamModules): Promise<Flink> {
  const environment = { ...process.env, FLINK_UPGRADE_CHECK_CACHE: testCache };
  return resolveFlink(version, {
    modules,
    cache: flinkCache(environment),
    offline: false,
    environment,
    debug: false,
    say: () => undefined,
  });
}

export interface JobSource {
  /** Java sources by the name of their top-level class, which may have a package. */
  readonly classes: Readonly<Record<string, string>>;
  /** Written to the JAR's manifest. */
  readonly mainClass?: string;
  /** More entries: a pom, resources. */
  readonly entries?: readonly ZipEntry[];
}

/** Job JARs by name, compiled against a real Flink by a real javac. */
export async function jobJars<N extends string>(
  flinkVersion: string,
  jobs: Readonly<Record<N, JobSource>>,
  modules = dataStreamModules,
): Promise<Readonly<Record<N, string>>> {
  const { jars } = await flink(flinkVersion, modules);
  const named = Object.entries<JobSource>(jobs);
  const key = JSON.stringify([flinkVersion, named.map(([name, job]) => [name, job])]);
  const directory = builtOnce("jobs", key, (draft) => {
    for (const [name, job] of named) writeSources(join(draft, name, "src"), job);
    const compile = [
      ...shortLived,
      join(import.meta.dirname, "CompileJobs.java"),
      jars.map((jar) => jar.path).join(delimiter),
    ];
    const compiled = spawnSync("java", [...compile, ...named.map(([name]) => join(draft, name))], { encoding: "utf8" });
    if (compiled.status !== 0) throw new Error(`the test jobs do not compile:\n${compiled.stderr}`);
    for (const [name, job] of named) writeFileSync(join(draft, `${name}.jar`), jar(job, join(draft, name, "classes")));
  });
  return Object.fromEntries(named.map(([name]) => [name, join(directory, `${name}.jar`)])) as Record<N, string>;
}

function writeSources(directory: string, job: JobSource): void {
  for (const [name, source] of Object.entries(job.classes)) {
    const file = join(directory, `${name.replaceAll(".", "/")}.java`);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, source);
  }
}

function jar(job: JobSource, classes: string): Buffer {
  const compiled = filesBelow(classes).map((file) => ({
    name: file.slice(classes.length + 1),
    data: readFileSync(file),
  }));
  const manifest = `Manifest-Version: 1.0\r\n${job.mainClass === undefined ? "" : `Main-Class: ${job.mainClass}\r\n`}\r\n`;
  return zip([{ name: "META-INF/MANIFEST.MF", data: manifest }, ...compiled, ...(job.entries ?? [])]);
}

const filesBelow = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
