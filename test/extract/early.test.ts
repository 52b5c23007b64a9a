import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type Early, withEarlyJvm } from "../../src/extract/extractor/early.js";
import type { Launch } from "../../src/extract/extractor/launch.js";
import { type Archive, writeArchive } from "../../src/extract/flink/archive.js";
import { flinkCache, write } from "../../src/extract/flink/cache.js";
import type { Flink } from "../../src/extract/flink/flink.js";
import { dataStreamModules } from "../../src/extract/flink/modules.js";
import { findJava } from "../../src/extract/java/find.js";
import type { JobOptions, RunOptions } from "../../src/extract/options.js";
import { extractorJar } from "../../src/package.js";
import { flink } from "../support/jobs.js";

jest.setTimeout(300_000);

const version = "1.20.3";
const extractor = extractorJar();
let directory: string;
let launch: Launch;
let options: RunOptions;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "early-test-"));
  const environment = { PATH: process.env["PATH"], FLINK_UPGRADE_CHECK_CACHE: directory };
  options = { offline: true, debug: false, mainDeadline: 60, exercise: true, environment };
  const paths = (await flink(version)).jars.map((one) => one.path);
  const jars = await write(flinkCache(environment), version, dataStreamModules, paths);
  const cached = join(directory, "flink", version, [...dataStreamModules].sort().join("+"));
  const ours: Flink = { version, jars, cached };
  const java = await findJava({ environment }, { needed: 11, who: "this test", flink: version }, () => undefined);
  const archive = (await writeArchive({ ...ours, fresh: true }, java, extractor, {
    environment: {},
    say: () => undefined,
  })) as Archive;
  launch = { extractor, java, flink: ours, archive, environment: { LEVEL: "one" } };
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const job = (more: Partial<JobOptions> = {}): JobOptions => ({
  flinkVersion: version,
  classpath: [],
  arguments: [],
  environment: { LEVEL: "one" },
  configuration: {},
  ...more,
});
const taken = (early: Early, wanted: Launch) => early.take(wanted) !== undefined;

test("the JVM that was started ahead answers the request, once", async () => {
  const file = join(directory, "request.json");
  writeFileSync(file, JSON.stringify({ protocol: 99 }));
  await withEarlyJvm(job(), options, async (early) => {
    const ready = early.take(launch);
    const ended = await ready?.ask(file, () => true);
    expect(ended?.status).toBe(1);
    expect(ended?.tail.join("\n")).toContain("speaks protocol 99");
    expect(taken(early, launch)).toBe(false);
  });
});

test.each<[string, () => Launch]>([
  ["another environment", () => ({ ...launch, environment: { LEVEL: "two" } })],
  ["another Flink", () => ({ ...launch, flink: { ...launch.flink, jars: launch.flink.jars.slice(1) } })],
  ["another Java", () => ({ ...launch, java: { ...launch.java, executable: "/another/java" } })],
  ["no archive", () => ({ extractor, java: launch.java, flink: launch.flink, environment: launch.environment })],
])("%s: it is not used, and does not outlive its use", async (_, wanted) => {
  const began = Date.now();
  await withEarlyJvm(job(), options, async (early) => {
    expect(taken(early, wanted())).toBe(false);
    return Promise.resolve();
  });
  expect(Date.now() - began).toBeLessThan(20_000);
});

test.each<[string, Partial<JobOptions>, Partial<RunOptions>]>([
  ["a version that is not in the cache", { flinkVersion: "1.19.3" }, {}],
  ["a version that is none", { flinkVersion: "../1" }, {}],
  ["a directory of the user's", { flinkHome: "/opt/flink" }, {}],
  ["a Java that is not there", { java: "/nowhere" }, {}],
  ["files that are to be kept", {}, { debug: true }],
])("%s: nothing is started, and nothing is said", async (_, more, run) => {
  const started = await withEarlyJvm(job(more), { ...options, ...run }, (early) =>
    Promise.resolve(taken(early, { ...launch, environment: { LEVEL: "one" } })),
  );
  expect(started).toBe(false);
});

test("what fails meanwhile is what is said", async () => {
  const failing = withEarlyJvm(job(), options, () => Promise.reject(new Error("the baseline is no manifest")));
  await expect(failing).rejects.toThrow("the baseline is no manifest");
});
