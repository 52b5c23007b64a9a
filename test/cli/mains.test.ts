import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { withArchive } from "../../src/extract/jar/archive.js";
import type { Manifest } from "../../src/manifest/manifest.js";
import { cli, type Ran } from "../support/cli.js";
import { flink, jobJars } from "../support/jobs.js";
import { counter, job } from "../support/jobSources.js";
import { zip, type ZipEntry } from "../support/zip.js";

// Each test is a process or two, on a machine that may be busy.
jest.setTimeout(120_000);

/** `main()` and packaging as people write them, by the real command line, the real extractor and real Flink. */
const pipeline = (name: string): string => `
    {
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.fromSequence(1, 9).uid("${name}-numbers").keyBy(v -> v).process(new Count()).uid("${name}").sinkTo(new DiscardingSink<>());
      env.execute("${name}");
    }`;
/** A main() of that body alone: the pipeline that `job` puts behind it is never come to. */
const only = (name: string, body: string) => job(name, { main: `{ ${body} } if (true) return;` });
const remote = `StreamExecutionEnvironment env = StreamExecutionEnvironment.createRemoteEnvironment("flink.example", 8081);`;

const sources = {
  several: only("Several", pipeline("first") + pipeline("second") + pipeline("third")),
  catchesThrowable: only(
    "CatchesThrowable",
    `try { ${pipeline("first")} System.exit(1); } catch (Throwable t) { t.printStackTrace(); }
     try {
       StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
       env.fromSequence(1, 9).keyBy(v -> v).process(new Count()).uid("collected").executeAndCollect().forEachRemaining(System.out::println);
     } catch (Throwable t) { t.printStackTrace(); }`,
  ),
  inThread: only(
    "InThread",
    `java.util.concurrent.ExecutorService pool = java.util.concurrent.Executors.newFixedThreadPool(2);
     pool.submit(() -> { ${pipeline("pooled")} return null; }).get();
     Thread thread = new Thread(() -> { try { ${pipeline("threaded")} } catch (Exception e) { throw new IllegalStateException(e); } });
     thread.start();
     thread.join();
     pool.shutdown();`,
  ),
  leavesThread: only(
    "LeavesThread",
    `StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
     env.fromSequence(1, 9).keyBy(v -> v).process(new Count()).uid("later").sinkTo(new DiscardingSink<>());
     new Thread(() -> { try { Thread.sleep(1500); env.execute("later"); } catch (Exception e) { throw new IllegalStateException(e); } }).start();`,
  ),
  leavesIdleThread: only(
    "LeavesIdleThread",
    `${pipeline("first")} new Thread(() -> { try { Thread.sleep(3_600_000); } catch (InterruptedException e) { } }).start();`,
  ),
  beginsOnce: job("BeginsOnce", {
    main: `Once.NAMES.add("a");`,
    // Errors of a static initialiser are thrown as they are; services are one kind of them.
    classes: `${counter("Count")}
  static class Once {
    static java.util.List<String> NAMES = new java.util.ArrayList<>();
    static {
      if (System.setProperty("begun", "once") != null) throw new java.util.ServiceConfigurationError("not a subtype");
    }
  }`,
  }),
  toRemote: only(
    "ToRemote",
    `${remote} env.fromSequence(1, 9).keyBy(v -> v).process(new Count()).uid("far").sinkTo(new DiscardingSink<>()); env.execute();`,
  ),
  helped: {
    ...job("Helped", { main: `new com.acme.Helper().help();` }),
    classes: {
      ...job("Helped", { main: `new com.acme.Helper().help();` }).classes,
      "com.acme.Helper": "package com.acme; public class Helper { public void help() {} }",
    },
  },
};

let jars: Readonly<Record<keyof typeof sources, string>>;
let directory: string;
beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "mains-test-"));
}, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const extract = (jar: string, ...more: readonly string[]): Promise<Ran> =>
  cli(["extract", jar, "--flink-version", "1.20.3", ...more]);
const uids = ({ stdout }: Ran) =>
  (JSON.parse(stdout) as Manifest).pipelines.map(
    ({ operators }) => operators.find(({ states }) => states.some(({ name }) => name === "count"))?.uid,
  );

const entriesOf = (jar: string): Promise<readonly ZipEntry[]> =>
  withArchive(jar, "the test's", ({ entries, read }) =>
    Promise.all(
      [...entries.values()].map(async (entry) => ({ name: entry.fileName, data: await read(entry, 1024 * 1024) })),
    ),
  );

describe("main() may", () => {
  test.each<[keyof typeof sources, readonly string[], RegExp]>([
    ["several", ["first", "second", "third"], /^/],
    ["catchesThrowable", ["first"], /status 1 after its pipelines/],
    ["inThread", ["pooled", "threaded"], /^/],
    ["leavesThread", ["later"], /^/],
    ["leavesIdleThread", ["first"], /^/],
    ["beginsOnce", ["count"], /^/],
    ["toRemote", ["far"], /remote environment of its own/],
  ])("%s", async (name, wanted, words) => {
    const ran = await extract(jars[name], "--main-deadline", "60");
    expect([ran.status, ran.stderr]).toEqual([0, expect.stringMatching(words)]);
    expect(uids(ran)).toEqual(wanted);
  });
});

describe("classes of the job may lie", () => {
  const isHelper = (name: string): boolean => name.startsWith("com/acme/");

  test("in a directory beside a thin JAR", async () => {
    const entries = await entriesOf(jars.helped);
    const thin = join(directory, "thin.jar");
    writeFileSync(thin, zip(entries.filter(({ name }) => !isHelper(name))));
    for (const { name, data } of entries.filter((entry) => isHelper(entry.name))) {
      mkdirSync(dirname(join(directory, "classes", name)), { recursive: true });
      writeFileSync(join(directory, "classes", name), data);
    }
    const without = await extract(thin);
    expect([without.status, without.stderr]).toEqual([
      2,
      expect.stringMatching(/--classpath \.\.\. {3}\(with the class com\.acme\.Helper\)/),
    ]);
    expect(uids(await extract(thin, "--classpath", join(directory, "classes")))).toEqual(["count"]);
  });

  test("in JARs below lib/ of the JAR", async () => {
    const entries = await entriesOf(jars.helped);
    const nesting = join(directory, "nesting.jar");
    const inner = zip(entries.filter(({ name }) => isHelper(name)));
    writeFileSync(
      nesting,
      zip([...entries.filter(({ name }) => !isHelper(name)), { name: "lib/helper-1.0.jar", data: inner }]),
    );
    expect(uids(await extract(nesting))).toEqual(["count"]);
  });

  test("with Flink's own among them by mistake: those of the cluster are used, and the code is the same", async () => {
    const { jars: ofFlink } = await flink("1.20.3");
    const bundled = await Promise.all(
      ofFlink
        .filter(({ name }) => /^flink-(core|streaming-java|runtime)-1/.test(name))
        .map(async ({ path }) =>
          (await entriesOf(path)).filter(({ name }) => /^org\/apache\/flink\/.*\/functions\/\w+\.class$/.test(name)),
        ),
    );
    expect(bundled.flat().map(({ name }) => name)).toContain(
      "org/apache/flink/streaming/api/functions/KeyedProcessFunction.class",
    );
    const fat = join(directory, "fat.jar");
    writeFileSync(fat, zip([...(await entriesOf(jars.helped)), ...bundled.flat()]));
    const codes = ({ stdout }: Ran) =>
      (JSON.parse(stdout) as Manifest).pipelines.flatMap(({ operators }) => operators.map(({ code }) => code));
    expect(codes(await extract(fat))).toEqual(codes(await extract(jars.helped)));
  });

  test("but not where Spring Boot's launcher looks for them: a cluster has no such loader", async () => {
    const boot = join(directory, "boot.jar");
    const entries = (await entriesOf(jars.helped)).filter(({ name }) => name !== "META-INF/MANIFEST.MF");
    const manifest =
      "Manifest-Version: 1.0\r\nMain-Class: org.springframework.boot.loader.launch.JarLauncher\r\nStart-Class: Helped\r\n\r\n";
    writeFileSync(
      boot,
      zip([
        { name: "META-INF/MANIFEST.MF", data: manifest },
        ...entries.map(({ name, data }) => ({ name: `BOOT-INF/classes/${name}`, data })),
      ]),
    );
    for (const more of [[], ["--main-class", "Helped"]]) {
      const ran = await extract(boot, ...more);
      expect([ran.status, ran.stdout, ran.stderr]).toEqual([
        2,
        "",
        expect.stringMatching(/the candidate .*boot\.jar .*BOOT-INF\/classes.*shade/),
      ]);
    }
  });
});
