import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.js";
import { cli, type Ran } from "../support/cli.js";
import { jobJars } from "../support/jobs.js";
import { counter, job, program } from "../support/jobSources.js";

// Each test is a process or two, on a machine that may be busy.
jest.setTimeout(60_000);

/** Jobs that are not as they should be, each against the real command line, the real extractor and real Flink. */
const sources = {
  good: job("Good"),
  threw: program("Threw", `throw new IllegalStateException("no broker\\n::error::fooled");`),
  exits: program("Exits", "System.exit(0);"),
  exitsAfter: job("ExitsAfter", { after: "System.exit(3);" }),
  hangs: program("Hangs", "new java.util.concurrent.CountDownLatch(1).await();"),
  nothing: program("Nothing", ""),
  chatty: job("Chatty", {
    main: `for (int i = 0; i < 200_000; i++) { System.out.println("::set-output name=passed::true ................."); System.err.println("::error::chatter"); }`,
  }),
  configured: program(
    "Configured",
    `String broker = System.getenv("KAFKA_BROKERS"); String mode = System.getProperty("app.mode"); System.out.println(broker.trim() + mode.trim());`,
  ),
  readsFile: program("ReadsFile", `new java.io.FileReader("/etc/acme/orders.conf").read();`),
  // As the runtime library of a managed service does: no file, no settings.
  managed: {
    classes: {
      ...program(
        "Managed",
        `System.out.println(com.amazonaws.services.kinesisanalytics.runtime.Settings.read().getProperty("topic"));`,
      ).classes,
      "com.amazonaws.services.kinesisanalytics.runtime.Settings": `package com.amazonaws.services.kinesisanalytics.runtime;
public class Settings {
  public static java.util.Properties read() throws java.io.IOException {
    try { new java.io.FileReader("/etc/managed/settings.json").read(); return new java.util.Properties(); } catch (java.io.FileNotFoundException e) { return null; }
  }
}`,
    },
    mainClass: "Managed",
  },
  wantsArguments: program("WantsArguments", "System.out.println(args[0]);"),
  wantsOptions: program(
    "WantsOptions",
    `throw new IllegalArgumentException("The following options are required: [--table-type], [-t | --topic], [-x]");`,
  ),
  countsElements: job("CountsElements", {
    pipeline: `.map(v -> "word " + v).returns(String.class)
      .keyBy(v -> v).countWindow(21, 7).reduce((a, b) -> b).uid("last").name("Last")`,
    classes: "",
  }),
  batchRead: job("BatchRead", {
    main: `StreamExecutionEnvironment before = StreamExecutionEnvironment.getExecutionEnvironment();
      before.setRuntimeMode(org.apache.flink.api.common.RuntimeExecutionMode.BATCH);
      before.fromSequence(1, 3).executeAndCollect().next();`,
  }),
  batch: job("Batch", { main: "", pipeline: ".map(v -> v).returns(Long.class)", mode: "BATCH" }),
  twoMains: { classes: { ...program("OneMain", "").classes, ...program("OtherMain", "").classes } },
  noMain: { classes: { NoMain: "public class NoMain {}" } },
  slowOpen: job("SlowOpen", {
    pipeline: `.keyBy(v -> v % 10).process(new Fine()).uid("fine").name("Fine")
      .keyBy(v -> v % 10).process(new Throws()).uid("throws").name("Throws")
      .keyBy(v -> v % 10).process(new Blocks()).uid("blocks").name("Blocks")`,
    classes:
      counter("Fine") +
      counter("Throws", { before: `if (true) throw new java.io.IOException("no such broker");` }) +
      counter("Blocks", { before: "Thread.sleep(3_600_000);" }),
  }),
  needsModule: job("NeedsModule", {
    main: `Class.forName("org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackend");`,
  }),
  needsNothingOfOurs: job("NeedsNothingOfOurs", { main: `Class.forName("com.acme.Absent");` }),
  seesEnvironment: job("SeesEnvironment", {
    main: `if (System.getenv("SECRET_OF_CI") != null) throw new IllegalStateException("saw the secret");
      if (!"given".equals(System.getenv("BROKER"))) throw new IllegalStateException("did not see what was named");
      if (System.getProperty("user.home").equals(System.getenv("REAL_HOME"))) throw new IllegalStateException("saw the home");`,
  }),
};

let jars: Readonly<Record<keyof typeof sources, string>>;
let directory: string;
beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "jobs-test-"));
}, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const extract = (jar: keyof typeof sources, ...more: readonly string[]): Promise<Ran> =>
  cli(["extract", jars[jar], "--flink-version", "1.20.3", ...more]);

/** The sentence that ended the program, without the progress before it. */
const ending = ({ stderr }: Ran): string => stderr.slice(stderr.indexOf("flink-upgrade-check: "));

describe("a job that cannot be extracted ends with status 2, a sentence with reason and remedy, and an empty standard output", () => {
  test.each<[keyof typeof sources, RegExp, readonly string[]]>([
    [
      "threw",
      /main\(\) of the candidate .*threw\.jar threw before the job was built: .*IllegalStateException: no broker ::error::fooled at Threw\.main\(Threw\.java:1\)\. Run it as it is deployed, with its arguments:\n {2}--arg/,
      [],
    ],
    ["exits", /main\(\) of .*exits\.jar ended the program before it built a pipeline/, []],
    [
      "hangs",
      /main\(\) of .*hangs\.jar did not end in time and built no pipeline.*--main-deadline/,
      ["--main-deadline", "2"],
    ],
    [
      "nothing",
      /main\(\) of .*nothing\.jar ended without executing a pipeline, and Flink runs nothing of such a program\. .*arguments.*:\n {2}--arg/,
      [],
    ],
    [
      "configured",
      /main\(\) of .*configured\.jar threw .*NullPointerException.*\. It asked for what it was not given:\n {2}--env KAFKA_BROKERS=\.\.\. {3}# \S+\(\w+\.java:\d+\)\n {2}--env JAVA_TOOL_OPTIONS=-Dapp\.mode=\.\.\. {3}# \S+\(\w+\.java:\d+\)\n$/,
      [],
    ],
    [
      "readsFile",
      /readsFile\.jar threw .*\/etc\/acme\/orders\.conf.*\n.*put the file \/etc\/acme\/orders\.conf in its place/,
      [],
    ],
    ["managed", /because "properties" is null.*\n.*put the file \/etc\/managed\/settings\.json in its place/, []],
    ["needsNothingOfOurs", /--classpath \.\.\. {3}\(with the class com\.acme\.Absent\)/, []],
    ["wantsArguments", /ArrayIndexOutOfBounds.*\n {2}--arg \.\.\. {3}\(once for every argument\)\n$/, []],
    [
      "wantsOptions",
      /options are required.* It asked for what it was not given:\n {2}--arg --table-type --arg \.\.\.[^\n]*\n {2}--arg --topic --arg \.\.\.[^\n]*\n$/,
      [],
    ],
    [
      "good",
      /PythonDriver starts a job that is written in Python, .*: such jobs are not read yet/,
      ["--main-class", "org.apache.flink.client.python.PythonDriver"],
    ],
    ["batchRead", /builds a batch job/, []],
    [
      "twoMains",
      /The candidate .*twoMains\.jar has several main classes\. Name .*:\n {2}--main-class OneMain\n {2}--main-class OtherMain\n$/,
      [],
    ],
    [
      "noMain",
      /No main class was found in the candidate .*noMain\.jar: noMain\.jar names no main class in its manifest, and no class in it has a public static main.* Give the JAR that is deployed/,
      [],
    ],
    [
      "good",
      /No main class was found in .*: The main class com\.acme\.Absent is neither in good\.jar nor on the class path given beside it\. Name /,
      ["--main-class", "com.acme.Absent"],
    ],
  ])("%s", async (name, sentence, options) => {
    const ran = await extract(name, ...options);
    expect(ending(ran)).toMatch(sentence);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).not.toMatch(/^\s*at /m);
    expect(ran.stderr).not.toMatch(/^::/m);
  });
});

describe("a job that can", () => {
  test("gives a manifest that is the same text every time and holds neither place nor time", async () => {
    const [first, second] = [await extract("good"), await extract("good", "--env", "UNUSED=x")];
    expect(first.status).toBe(0);
    expect(second.stdout).toBe(first.stdout);
    expect(first.stdout).not.toMatch(/\/(tmp|home|root|work|usr)\//);
    const manifest = JSON.parse(first.stdout) as Manifest;
    expect(manifest.job).toMatchObject({
      mainClass: "Good",
      flink: "1.20.3",
      jar: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(manifest.pipelines[0]?.operators.map((operator) => operator.uid)).toEqual(["numbers", "count", "nowhere"]);
    expect(manifest.pipelines[0]?.operators[1]?.states).toContainEqual(
      expect.objectContaining({ name: "count", kind: "value", seen: "registered" }),
    );
  });

  test("may count elements: records of ours are not added to those that the trial has put there", async () => {
    const { countsElements: jar } = jars;
    const ran = await cli(["check", "--baseline", jar, "--candidate", jar, "--flink-version", "1.20.3"]);
    expect(ran.stdout).toContain("restores everything that the deployed one saved");
    expect(ran.status).toBe(0);
  });

  test("may print megabytes: none of it reaches either stream of ours", async () => {
    const ran = await extract("chatty", "-o", join(directory, "chatty.json"));
    expect([ran.status, ran.stdout]).toEqual([0, ""]);
    expect(ran.stderr.length).toBeLessThan(2_000);
    expect(ran.stderr).not.toMatch(/chatter|set-output/);
    expect((JSON.parse(readFileSync(join(directory, "chatty.json"), "utf8")) as Manifest).pipelines).toHaveLength(1);
  });

  test("may call System.exit after its pipelines", async () => {
    const ran = await extract("exitsAfter");
    expect(ran.status).toBe(0);
    expect(ran.stderr).toMatch(/candidate: .*status 3 after its pipelines/);
  });

  test("sees the variables that were named, and neither our secrets nor our home", async () => {
    const env = { SECRET_OF_CI: "hunter2", REAL_HOME: process.env["HOME"] };
    const args = [
      "extract",
      jars.seesEnvironment,
      "--flink-version",
      "1.20.3",
      "--env",
      "BROKER=given",
      "--env",
      `REAL_HOME=${process.env["HOME"]}`,
    ];
    const ran = await cli(args, { env });
    expect([ran.status, ending(ran).includes("saw")]).toEqual([0, false]);
  });

  test("gets a module of Flink that a cluster has anyway, and says so", async () => {
    const ran = await extract("needsModule");
    expect([ran.status, ran.stderr]).toEqual([
      0,
      expect.stringMatching(/the candidate needs flink-statebackend-rocksdb, .* starting again with it/),
    ]);
    const names = (JSON.parse(ran.stdout) as Manifest).classpath.map((entry) => entry.name);
    expect(names).toContain("flink-statebackend-rocksdb-1.20.3.jar");
  }, 300_000);

  test("keeps operators whose open throws or blocks: their state is unseen, not absent", async () => {
    const ran = await extract("slowOpen");
    expect(ran.status).toBe(0);
    const [pipeline] = (JSON.parse(ran.stdout) as Manifest).pipelines;
    const seen = pipeline?.operators.map(({ uid, complete, states }) => ({
      uid,
      complete,
      states: states.map((state) => state.name),
    }));
    expect(seen).toEqual([
      { uid: "numbers", complete: expect.anything(), states: expect.anything() },
      { uid: "fine", complete: true, states: expect.arrayContaining(["count"]) },
      { uid: "throws", complete: false, states: expect.anything() },
      { uid: "blocks", complete: false, states: expect.anything() },
      { uid: "nowhere", complete: true, states: [] },
    ]);
  }, 60_000);
});

test("what both sides miss is said in one go, with the side where it matters", async () => {
  const args = ["check", "--baseline", jars.configured, "--candidate", jars.readsFile, "--flink-version", "1.20.3"];
  const ran = await cli(args);
  expect([ran.status, ran.stdout]).toEqual([2, ""]);
  expect(ending(ran)).toMatch(
    /the baseline .*configured\.jar threw[^]*the candidate .*readsFile\.jar threw[^]*--baseline-env KAFKA_BROKERS=\.\.\.[^]*\/etc\/acme/,
  );
});

test("a file that is no manifest of ours is not written over by a failed run", async () => {
  const file = join(directory, "kept.json");
  writeFileSync(file, "kept");
  expect((await extract("threw", "-o", file)).status).toBe(2);
  expect(readFileSync(file, "utf8")).toBe("kept");
});
