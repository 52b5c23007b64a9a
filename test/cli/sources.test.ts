import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { canonicalText } from "../../src/manifest/canonical.js";
import { programOnPath } from "../../src/extract/process/program.js";
import { cli, testCache } from "../support/cli.js";
import { flink } from "../support/jobs.js";
import { manifest } from "../support/manifests.js";
import { zip } from "../support/zip.js";

// Each test is a process or two, on a machine that may be busy.
jest.setTimeout(60_000);

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "sources-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;
const file = (name: string, data: string | Buffer): string => {
  mkdirSync(join(directory, `${count}`));
  const path = join(directory, `${count++}`, name);
  writeFileSync(path, data);
  return path;
};

const good = (): string =>
  canonicalText(manifest({ operators: [{ uid: "orders" }, { uid: "totals", key: "String", inputs: ["orders"] }] }));
const jar = (): string =>
  file("job.jar", zip([{ name: "a/Job.class", data: Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 55]) }]));

describe("a source that is not one ends with status 2, names the file, the reason and the remedy", () => {
  test.each<[string, () => string, RegExp]>([
    ["no file", () => join(directory, "absent.jar"), /the baseline .*absent\.jar does not exist\. Give the path/],
    ["a directory", () => directory, /is a directory\. Give the path/],
    ["a text", () => file("job.jar", "PK but no zip"), /is neither a JAR nor a manifest/],
    [
      "a script of SQL that names no Flink",
      () => file("job.sql", "INSERT INTO a SELECT 1"),
      /is not known: a script names none\. Give it with --flink-version/,
    ],
    [
      "a job in Python",
      () => file("job.py", "import pyflink"),
      /is a job of PyFlink, whose operators .*\. What runs as SQL/,
    ],
    [
      "a compiled plan",
      () => file("plan.json", '{\n  "flinkVersion" : "1.20",\n  "nodes" : []\n}'),
      /is a compiled plan, which tells .*\. Give the JAR/,
    ],
    ["an empty file", () => file("job.jar", ""), /is neither a JAR nor a manifest/],
    ["half a JAR", () => file("job.jar", readFileSync(jar()).subarray(0, 60)), /is not a JAR/],
    [
      "a JAR under a manifest's name",
      () => file("job.json", readFileSync(jar())),
      /is a JAR under the name of a manifest, so it was not executed\. Give/,
    ],
    [
      "a JAR that names no Flink",
      jar,
      /The Flink version of the baseline .* is not known: .* --flink-version or --flink-home/,
    ],
    [
      "a bomb",
      () => file("job.jar", zip([{ name: "x", data: Buffer.alloc(64 * 1024 ** 2) }])),
      /is not opened because it inflates to more than 100 times its size/,
    ],
    [
      "a savepoint's file",
      () => file("_metadata", Buffer.from("4960672d00000003", "hex")),
      /is a savepoint, which cannot be read yet/,
    ],
    ["a savepoint's directory", () => join(file("_metadata", "x"), ".."), /is a savepoint, which cannot be read yet/],
    ["an empty manifest", () => file("m.json", " "), /the baseline .*m\.json cannot be used: is empty/],
    [
      "a truncated manifest",
      () => file("m.json", good().slice(0, 600)),
      /cannot be used: ends after 600 characters in the middle of a value; make or download it again/,
    ],
    [
      "a manifest of a newer schema",
      () => file("m.json", good().replace('"schema": 1', '"schema": 7')),
      /cannot be used: schema: written by a newer version \(schema 7; .*update flink-upgrade-check/,
    ],
    [
      "a manifest with a wrong value",
      () => file("m.json", good().replace(/"chain": "[0-9a-f]+"/, '"chain": 7')),
      /pipelines\[0\]\.operators\[0\]\.chain/,
    ],
    ["another JSON", () => file("package.json", '{"name":"x"}'), /is no manifest of flink-upgrade-check/],
  ])("%s", async (_, source, sentence) => {
    const ran = await cli(["check", "--baseline", source(), "--candidate", file("m.json", good())]);
    expect(ran).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(sentence) });
    expect(ran.stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a baseline that Flink itself refuses to build", async () => {
    const refused = {
      exception: "java.lang.IllegalArgumentException",
      message: 'Hash collision on user-specified ID "x".',
    };
    const baseline = file("m.json", canonicalText(manifest({ operators: [{ uid: "orders" }], refused })));
    const ran = await cli(["check", "--baseline", baseline, "--candidate", file("m.json", good())]);
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /The baseline .* cannot have been deployed: Flink 1\.20\.3 refuses to build .*Hash collision/,
      ),
    });
  });
});

test("names of strangers reach neither terminal nor build log as anything but text", async () => {
  const hostile = "\u001b]0;owned\u0007\n::set-output name=passed::true\n<script>\u202Eevil";
  const baseline = file(
    "m.json",
    canonicalText(
      manifest({
        operators: [
          { uid: "orders" },
          {
            uid: hostile,
            name: hostile,
            key: "String",
            inputs: ["orders"],
            states: [{ name: hostile, kind: "value" }],
          },
        ],
      }),
    ),
  );
  for (const format of ["text", "markdown", "json"]) {
    const ran = await cli([
      "check",
      "--baseline",
      baseline,
      "--candidate",
      file(`${hostile.slice(0, 9)}.json`, good()),
      "--format",
      format,
    ]);
    expect(ran.status).toBe(1);
    for (const stream of [ran.stdout, ran.stderr]) {
      // eslint-disable-next-line no-control-regex
      expect(stream).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202E]/);
      expect(stream).not.toMatch(/^\s*::/m);
    }
  }
});

test("options about running a job are not ignored in silence for manifests", async () => {
  const [one, other] = [file("m.json", good()), file("m.json", good())];
  const args = ["check", "--baseline", one, "--candidate", other, "--no-trial"];
  const ran = await cli([...args, "--env", "A=1", "--state-backend", "hashmap", "--baseline-parallelism", "4"]);
  expect([ran.status, ran.stderr]).toEqual([0, "not used, because both sides are manifests: --env, --parallelism\n"]);
  expect((await cli(args)).stderr).toBe("");
});

describe("what is missing on the machine ends with status 2 and the remedy", () => {
  // Where Flink is missing too, that is said first.
  beforeAll(() => flink("1.20.3"), 300_000);

  const extract = (args: readonly string[], env: Readonly<Record<string, string | undefined>>) =>
    cli(["extract", jar(), "--flink-version", "1.20.3", ...args], { env });

  test("no Java", async () => {
    const ran = await extract([], { JAVA_HOME: undefined, PATH: directory });
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/No Java of version 11 or later was found.*Install a JDK 11 .* --java/),
    });
  });

  test("no Java that is new enough for the job's classes", async () => {
    const future = file(
      "job.jar",
      zip([{ name: "a/Job.class", data: Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 143]) }]),
    );
    const ran = await cli(["extract", future, "--flink-version", "1.20.3"]);
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/No Java of version 99 or later was found, which the candidate .*job\.jar needs/),
    });
  });

  test("a Java that is not where --java says", async () => {
    const ran = await extract(["--java", directory], {});
    expect(ran).toMatchObject({ status: 2, stderr: expect.stringMatching(/--java .* has no working Java/) });
  });

  test("no Maven, and nothing in the cache", async () => {
    const bin = join(directory, "only-java");
    mkdirSync(bin);
    symlinkSync((await programOnPath("java", process.env["PATH"])) ?? "", join(bin, "java"));
    const ran = await extract([], { PATH: bin, FLINK_UPGRADE_CHECK_CACHE: join(directory, "empty-cache") });
    expect(ran).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /No Maven was found on the PATH to resolve Flink 1\.20\.3 with\. Install Maven, or .*--flink-home/,
      ),
    });
  });

  test("no Maven, but a warm cache: it is not even looked for", async () => {
    await flink("1.20.3");
    const bin = join(directory, "failing-maven");
    mkdirSync(bin);
    symlinkSync((await programOnPath("java", process.env["PATH"])) ?? "", join(bin, "java"));
    writeFileSync(join(bin, "mvn"), `#!/bin/sh\ntouch ${join(directory, "maven-ran")}\nexit 1\n`);
    chmodSync(join(bin, "mvn"), 0o755);
    const ran = await extract([], { PATH: bin, FLINK_UPGRADE_CHECK_CACHE: testCache });
    // As far as the job itself, which has no main class.
    expect(ran.stderr).toMatch(/No main class was found/);
    expect(() => readFileSync(join(directory, "maven-ran"))).toThrow(/ENOENT/);
  }, 300_000);

  test("no network, and nothing to draw on", async () => {
    const repository = join(directory, "empty-repository");
    const ran = await extract(["--offline"], {
      MAVEN_OPTS: `-Dmaven.repo.local=${repository}`,
      FLINK_UPGRADE_CHECK_CACHE: join(directory, "empty-cache"),
    });
    expect(ran).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/Flink 1\.20\.3 could not be resolved: .* Run once without --offline/),
    });
  }, 60_000);

  test("a Flink that does not exist", async () => {
    const ran = await cli(["extract", jar(), "--flink-version", "one.twenty"]);
    expect(ran).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/"one\.twenty" is not a version of Flink/),
    });
  });

  test("a class path that is not there", async () => {
    const ran = await extract(["--classpath", join(directory, "absent.jar")], {});
    expect(ran).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/--classpath .*absent\.jar does not exist/),
    });
  });
});
