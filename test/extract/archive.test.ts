import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, chmodSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { archiveOf, forget, writeArchive } from "../../src/extract/flink/archive.js";
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
  const ran = await cli(["extract", jar, "-o", output, ...options], { env: { FLINK_UPGRADE_CHECK_CACHE: directory } });
  expect(ran).toMatchObject({ status: 0 });
  const lines = readFileSync(log, "utf8").split("\n");
  const shared = lines.filter((line) => / org\.apache\.flink\S+ source: shared objects file/.test(line));
  return { manifest: readFileSync(output, "utf8"), shared: shared.length };
}

test("Flink's classes come out of the archive, and no fact is another one for it", async () => {
  expect(await archiveOf(cached, java, extractor)).toBeUndefined();
  const without = await extracted();
  expect(without.shared).toBe(0);

  await writeArchive({ ...cached, fresh: true }, java, extractor, {});
  expect((await archiveOf(cached, java, extractor))?.file).toMatch(/\.jsa$/);
  const withIt = await extracted();
  expect(withIt.shared).toBeGreaterThan(500);
  expect(withIt.manifest).toBe(without.manifest);
  // Nothing half-written stays behind.
  expect(
    readdirSync(join(directory, "flink", version)).filter((name) => !/\.(json|jsa|jar|txt|mark)$/.test(name)),
  ).toEqual([]);
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
  await writeArchive({ ...cached, fresh: true }, java, extractor, {});
  const before = await extracted();
  const file = (await archiveOf(cached, java, extractor))?.file;
  if (file === undefined) throw new Error("no archive");
  chmodSync(file, 0o644);
  damage(file);
  expect((await extracted()).manifest).toBe(before.manifest);
  rmSync(file, { force: true });
});

test("names that this Flink does not have are not asked for", async () => {
  await writeArchive({ ...cached, fresh: true }, java, extractor, {});
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
  await writeArchive({ ...cached, fresh: true }, java, extractor, {});
  const ran = await cli(["extract", crash, "-o", join(directory, "none.json"), "--flink-version", version], {
    env: { FLINK_UPGRADE_CHECK_CACHE: directory },
  });
  expect(ran).toMatchObject({ status: 2 });
  expect(ran.stderr).toMatch(/extractor's JVM ended with/);
  expect(await archiveOf(cached, java, extractor)).toBeDefined();
});

test("an archive for an earlier extractor is not used, and is written anew where that pays", async () => {
  await writeArchive({ ...cached, fresh: true }, java, extractor, {});
  const earlier = join(directory, "earlier.jar");
  writeFileSync(earlier, readFileSync(extractor).subarray(0, -1));
  expect(await archiveOf(cached, java, earlier)).toBeUndefined();
  // A cache that CI restores in each run is not the place to pay for it.
  await writeArchive(cached, java, earlier, { CI: "true" });
  expect(await archiveOf(cached, java, earlier)).toBeUndefined();
  await writeArchive(cached, java, earlier, {});
  expect(await archiveOf(cached, java, earlier)).toBeDefined();
  await writeArchive(cached, java, extractor, {});
  expect((await extracted()).shared).toBeGreaterThan(500);
});

test("an archive that was lost while it was written anew is written again", async () => {
  const lost = { ...cached, cached: join(directory, "flink", version, "lost") };
  await writeArchive({ ...lost, fresh: true }, java, extractor, {});
  const written = await archiveOf(lost, java, extractor);
  if (written === undefined) throw new Error("There is no archive.");
  rmSync(written.file);
  await writeArchive(lost, java, extractor, { CI: "true" });
  expect(await archiveOf(lost, java, extractor)).toBeUndefined();
  await writeArchive(lost, java, extractor, {});
  expect(await archiveOf(lost, java, extractor)).toBeDefined();
  // Not one that brought its JVM down.
  await forget(written);
  await writeArchive(lost, java, extractor, {});
  expect(await archiveOf(lost, java, extractor)).toBeUndefined();
});

test("an archive that a busy machine does not write in time is written later", async () => {
  const busy = { ...cached, cached: join(directory, "flink", version, "busy") };
  const slow = join(directory, "slow-java");
  writeFileSync(slow, "#!/bin/sh\nsleep 60\n", { mode: 0o755 });
  await writeArchive({ ...busy, fresh: true }, { ...java, executable: slow }, extractor, {}, 0.2);
  expect(await archiveOf(busy, java, extractor)).toBeUndefined();
  await writeArchive(busy, java, extractor, {});
  expect(await archiveOf(busy, java, extractor)).toBeDefined();
});

test("a Flink that was not just downloaded and never had an archive goes without", async () => {
  const never = { ...cached, cached: join(directory, "flink", version, "never") };
  await writeArchive(never, java, extractor, {});
  expect(await archiveOf(never, java, extractor)).toBeUndefined();
});

test("a directory of the user's, or a Java that cannot write one, goes without", async () => {
  const { cached: _, ...home } = cached;
  await writeArchive({ ...home, fresh: true }, java, extractor, {});
  expect(await archiveOf(home, java, extractor)).toBeUndefined();
  const never = { ...cached, cached: join(directory, "flink", version, "not-written") };
  const broken = { ...java, executable: process.execPath };
  await writeArchive({ ...never, fresh: true }, broken, extractor, {});
  expect(await archiveOf(never, broken, extractor)).toBeUndefined();
});
