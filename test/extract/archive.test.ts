import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { archiveOf, forget, writeArchive, type Writing } from "../../src/extract/flink/archive.js";
import { flinkCache, write } from "../../src/extract/flink/cache.js";
import type { Flink } from "../../src/extract/flink/flink.js";
import { dataStreamModules } from "../../src/extract/flink/modules.js";
import { findJava } from "../../src/extract/java/find.js";
import type { Java } from "../../src/extract/java/inspect.js";
import { extractorJar, sharedClasses } from "../../src/package.js";
import { cli } from "../support/cli.js";
import { flink, jobJars } from "../support/jobs.js";

jest.setTimeout(300_000);

const version = "1.20.3";
const job = `
  import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
  public class Job {
    public static void main(String[] arguments) throws Exception {
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.fromData(1L, 2L).uid("numbers").keyBy(n -> n % 2).sum(0).uid("sums").print();
      env.execute("sums");
    }
  }`;

const writing = (environment: NodeJS.ProcessEnv = {}, seconds?: number): Writing => ({
  environment,
  say: () => undefined,
  ...(seconds !== undefined && { seconds }),
});

let directory: string;
let jar: string;
let java: Java;
let cached: Flink;
const extractor = extractorJar();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "archive-test-"));
  jar = (await jobJars(version, { archived: { classes: { Job: job }, mainClass: "Job" } })).archived;
  java = await findJava({ environment: process.env }, { needed: 17, who: "this test" }, () => undefined);
  // A cache of its own, as resolving leaves one.
  const cache = flinkCache({ FLINK_UPGRADE_CHECK_CACHE: directory });
  const paths = (await flink(version)).jars.map((one) => one.path);
  const jars = await write(cache, version, dataStreamModules, paths);
  cached = { version, jars, cached: join(directory, "flink", version, dataStreamModules.join("+")) };
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The manifest, and how many of Flink's classes the JVM took from an archive. */
async function extracted(): Promise<{ readonly manifest: string; readonly shared: number }> {
  const [output, log] = [join(directory, "manifest.json"), join(directory, "loaded.log")];
  const options = ["--env", `JAVA_TOOL_OPTIONS=-Xlog:class+load:file=${log}`, "--flink-version", version];
  const ran = await cli(["extract", jar, "-o", output, ...options], {
    env: { FLINK_UPGRADE_CHECK_CACHE: directory, CI: "true" },
  });
  expect(ran).toMatchObject({ status: 0 });
  const lines = readFileSync(log, "utf8").split("\n");
  const shared = lines.filter((line) => / org\.apache\.flink\S+ source: shared objects file/.test(line));
  return { manifest: readFileSync(output, "utf8"), shared: shared.length };
}

test("Flink's classes come out of the archive, and no fact is another one for it", async () => {
  expect(await archiveOf(cached, java, extractor)).toBeUndefined();
  const without = await extracted();
  expect(without.shared).toBe(0);

  await writeArchive({ ...cached, fresh: true }, java, extractor, writing());
  expect((await archiveOf(cached, java, extractor))?.file).toMatch(/\.jsa$/);
  const withIt = await extracted();
  expect(withIt.shared).toBeGreaterThan(500);
  expect(withIt.manifest).toBe(without.manifest);
  // Nothing half-written stays behind.
  expect(readdirSync(join(directory, "flink", version)).filter((name) => !/\.(json|jsa|jar|txt)$/.test(name))).toEqual(
    [],
  );
});

test.each([
  ["cut off", (file: string) => truncateSync(file, 1_000_000)],
  ["overwritten", (file: string) => writeFileSync(file, "no archive")],
  [
    "damaged inside",
    (file: string) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 4096);
      writeFileSync(file, bytes);
    },
  ],
])("an archive that was %s costs nobody the manifest", async (_, damage) => {
  await writeArchive({ ...cached, fresh: true }, java, extractor, writing());
  const before = await extracted();
  const archive = await archiveOf(cached, java, extractor);
  if (archive === undefined) throw new Error("no archive");
  chmodSync(archive.file, 0o644);
  damage(archive.file);
  expect((await extracted()).manifest).toBe(before.manifest);
  for (const part of [archive.file, archive.none]) rmSync(part, { force: true });
});

test("names that this Flink does not have are not asked for", async () => {
  await writeArchive({ ...cached, fresh: true }, java, extractor, writing());
  const names = readFileSync((await archiveOf(cached, java, extractor))?.classes ?? "", "utf8").split("\n");
  expect(names).toContain("java/util/ArrayList");
  expect(names).toContain("org/apache/flink/streaming/api/graph/StreamGraph");
  expect(names).toContain("io/github/flinkupgradecheck/extractor/Main");
  // In the shipped list for the sake of 2.x.
  const shipped = readFileSync(sharedClasses(), "utf8");
  expect(shipped).toContain("com/esotericsoftware/kryo/SerializerFactory\n");
  expect(names).not.toContain("com/esotericsoftware/kryo/SerializerFactory");
});

test("an archive is kept if the JVM is brought down without it too", async () => {
  const crashing = `
    public class Crash {
      public static void main(String[] arguments) throws Exception {
        java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((sun.misc.Unsafe) field.get(null)).putAddress(0L, 0L);
      }
    }`;
  const { crash } = await jobJars(version, { crash: { classes: { Crash: crashing }, mainClass: "Crash" } });
  await writeArchive({ ...cached, fresh: true }, java, extractor, writing());
  const ran = await cli(["extract", crash, "-o", join(directory, "none.json"), "--flink-version", version], {
    env: { FLINK_UPGRADE_CHECK_CACHE: directory },
  });
  expect(ran).toMatchObject({ status: 2 });
  expect(ran.stderr).toMatch(/extractor's JVM ended with/);
  expect(await archiveOf(cached, java, extractor)).toBeDefined();
});

test("two builds that use one cache in turn have an archive each, and those of earlier ones go", async () => {
  const turns = { ...cached, cached: join(directory, "flink", version, "turns") };
  const builds = [0, 1, 2].map((build) => join(directory, `build-${build}.jar`));
  for (const [build, path] of builds.entries()) writeFileSync(path, readFileSync(extractor).subarray(0, -1 - build));
  const [first, second, third] = builds as [string, string, string];
  await writeArchive(turns, java, first, writing());
  await writeArchive(turns, java, second, writing());
  const kept = await archiveOf(turns, java, first);
  const written = statSync(kept?.file ?? "").mtimeMs;
  expect(await writeArchive(turns, java, first, writing())).toEqual(kept);
  expect(statSync(kept?.file ?? "").mtimeMs).toBe(written);
  utimesSync(kept?.file ?? "", 1, 1);

  await writeArchive(turns, java, third, writing());
  expect(await archiveOf(turns, java, first)).toBeUndefined();
  expect(await archiveOf(turns, java, second)).toBeDefined();
  expect(await archiveOf(turns, java, third)).toBeDefined();
  const beside = readdirSync(join(directory, "flink", version)).filter((name) => name.startsWith("turns."));
  expect(beside).toHaveLength(6);
});

test("an archive that was lost is written again, but not in CI, and not one that brought its JVM down", async () => {
  const lost = { ...cached, cached: join(directory, "flink", version, "lost") };
  const said: string[] = [];
  const written = await writeArchive(lost, java, extractor, { environment: {}, say: (line) => said.push(line) });
  if (written === undefined) throw new Error("There is no archive.");
  expect(said).toEqual(["Flink's classes are put in an archive, once, so that later runs start faster"]);
  rmSync(written.file);
  // A cache that CI restores in each run is not the place to pay for it.
  await writeArchive(lost, java, extractor, writing({ CI: "true" }));
  expect(await archiveOf(lost, java, extractor)).toBeUndefined();
  await writeArchive(lost, java, extractor, writing());
  expect(await archiveOf(lost, java, extractor)).toBeDefined();
  await forget(written);
  await writeArchive({ ...lost, fresh: true }, java, extractor, writing());
  expect(await archiveOf(lost, java, extractor)).toBeUndefined();
  // The next extractor may do better.
  const next = join(directory, "next.jar");
  writeFileSync(next, readFileSync(extractor).subarray(0, -9));
  expect(await writeArchive(lost, java, next, writing())).toBeDefined();
});

test("an archive that somebody swept away brought nobody down", async () => {
  const swept = { ...cached, cached: join(directory, "flink", version, "swept") };
  const written = await writeArchive(swept, java, extractor, writing());
  if (written === undefined) throw new Error("There is no archive.");
  for (const part of [written.file, written.extractor, written.classes]) rmSync(part);
  await forget(written);
  expect(await writeArchive(swept, java, extractor, writing())).toBeDefined();
});

test("an archive that a busy machine does not write in time is written later", async () => {
  const busy = { ...cached, cached: join(directory, "flink", version, "busy") };
  const slow = join(directory, "slow-java");
  writeFileSync(slow, "#!/bin/sh\nsleep 60\n", { mode: 0o755 });
  await writeArchive({ ...busy, fresh: true }, { ...java, executable: slow }, extractor, writing({}, 0.2));
  expect(await archiveOf(busy, java, extractor)).toBeUndefined();
  await writeArchive(busy, java, extractor, writing());
  expect(await archiveOf(busy, java, extractor)).toBeDefined();
});

test("a directory of the user's, or a Java that cannot write one, goes without", async () => {
  const { cached: _, ...home } = cached;
  await writeArchive({ ...home, fresh: true }, java, extractor, writing());
  expect(await archiveOf(home, java, extractor)).toBeUndefined();
  const never = { ...cached, cached: join(directory, "flink", version, "not-written") };
  const broken = { ...java, executable: process.execPath };
  await writeArchive({ ...never, fresh: true }, broken, extractor, writing());
  expect(await archiveOf(never, broken, extractor)).toBeUndefined();
});
