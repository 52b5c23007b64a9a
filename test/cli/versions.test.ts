import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findJava } from "../../src/extract/java/find.js";
import { withArchive } from "../../src/extract/jar/archive.js";
import type { JsonReport } from "../../src/report/json.js";
import { cli } from "../support/cli.js";
import { flink, type JobSource, jobJars } from "../support/jobs.js";
import { zip } from "../support/zip.js";

// Each check is a process or two, on a machine that may be busy.
jest.setTimeout(120_000);

/** The oldest and the newest Flink that are supported; `npm run versions` goes through all of them. */
const versions = ["1.16.3", "2.3.0"];

/** A small job of what every Flink has; `opened` is what a function is opened with. */
const job = (opened: string, state: string, type = "Long"): JobSource => ({
  mainClass: "Orders",
  classes: {
    Orders: `
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

public class Orders {
  public static class Count extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<${type}> count;
    @Override public void open(${opened} context) {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("${state}", ${type}.class));
    }
    @Override public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      count.update(${type}.valueOf("1"));
      out.collect(value);
    }
  }
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).uid("numbers").keyBy(number -> number % 10).process(new Count()).uid("count").print().uid("out");
    env.execute("orders");
  }
}`,
  },
});

const openedWith = (version: string): string =>
  version.startsWith("1.16")
    ? "org.apache.flink.configuration.Configuration"
    : "org.apache.flink.api.common.functions.OpenContext";

const jobs = (version: string) => ({
  deployed: job(openedWith(version), "count"),
  renamed: job(openedWith(version), "seen"),
  retyped: job(openedWith(version), "count", "Integer"),
});

// Asked before there is a test: what cannot be fetched is skipped aloud, and not passed.
const { PATH } = process.env;
const onPath = await findJava({ environment: { PATH } }, { needed: 11, who: "this test" }, () => undefined);
const reasons = new Map<string, string>();
for (const version of versions) await flink(version).catch((thrown: unknown) => reasons.set(version, String(thrown)));
for (const [version, reason] of reasons) process.stderr.write(`Flink ${version} is skipped: ${reason}\n`);

for (const version of versions)
  (reasons.has(version) ? describe.skip : describe)(`on Flink ${version}`, () => {
    const check = async (candidate: "deployed" | "renamed" | "retyped") => {
      const jars = await jobJars(version, jobs(version));
      const sides = ["--baseline", jars.deployed, "--candidate", jars[candidate]];
      const given = ["--flink-version", version, "--state-backend", "hashmap", "--parallelism", "1"];
      const ran = await cli(["check", ...sides, ...given, "--format", "json"]);
      const { outcome, findings } = JSON.parse(ran.stdout) as JsonReport;
      return [ran.status, outcome, findings.map(({ rule, evidence }) => `${rule} by ${evidence}`)];
    };

    test("a job against itself is silent", async () => {
      expect(await check("deployed")).toEqual([0, "compatible", []]);
    });
    test("a renamed state is lost", async () => {
      expect(await check("renamed")).toEqual([1, "loses", [expect.stringMatching(/^state-renamed by /)]]);
    });
    test("a state of another type is refused, as Flink itself says", async () => {
      expect(await check("retyped")).toEqual([1, "refuses", ["value-serializer-incompatible by flink"]]);
    });
  });

describe("a JAR whose classes are of a later Java", () => {
  let directory: string;
  beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "class-version-"))));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  /** The same JAR with another version in the heads of its classes: what is in them every later Java runs too. */
  async function ofJava(feature: number): Promise<string> {
    const { deployed } = await jobJars("1.20.3", { deployed: job(openedWith("1.20.3"), "count") });
    const entries = await withArchive(deployed, "the job", ({ entries: all, read }) =>
      Promise.all(
        [...all].map(async ([name, entry]) => {
          const data = Buffer.from(await read(entry, Number.MAX_SAFE_INTEGER));
          if (name.endsWith(".class")) data.writeUInt16BE(feature + 44, 6);
          return { name, data };
        }),
      ),
    );
    const path = join(directory, `java-${feature}.jar`);
    writeFileSync(path, zip(entries));
    return path;
  }
  const none = Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => name.startsWith("JAVA_HOME"))
      .map((name) => [name, undefined]),
  );
  const extract = async (feature: number, env: Readonly<Record<string, string | undefined>> = {}) =>
    cli(["extract", await ofJava(feature), "--flink-version", "1.20.3"], { env: { ...none, ...env } });

  test("than any that is there is exit 2 with what was found and what is to do", async () => {
    const { status, stderr } = await extract(99);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /No Java of version 99 or later was found, which the candidate .*java-99\.jar needs \(JAVA_HOME is not set and has no working Java; the PATH is Java \d+\)\. Install a JDK 99 and set JAVA_HOME, or name its directory with --java\./,
    );
  });

  const usual = "/usr/lib/jvm";
  const homes = [
    ...(process.env["FLINK_UPGRADE_CHECK_JDKS"]?.split(":") ?? []),
    ...(existsSync(usual) ? readdirSync(usual).map((name) => join(usual, name)) : []),
  ];
  const later = homes
    .map((home) => {
      const release = join(home, "release");
      const text = existsSync(release) ? readFileSync(release, "utf8") : "";
      return { home, feature: Number(/^JAVA_VERSION="(\d+)/m.exec(text)?.[1] ?? 0) };
    })
    .find(({ feature }) => feature > onPath.version);
  if (!later)
    process.stderr.write(
      `No Java after ${onPath.version} is here: that a later one of the runner is taken is skipped.\n`,
    );

  (later ? describe : describe.skip)("with a later one beside", () => {
    test("runs on that one, and that is said", async () => {
      const { home = "", feature = 0 } = later ?? {};
      const { status, stdout, stderr } = await extract(feature, { [`JAVA_HOME_${feature}_X64`]: home });
      const { java } = (JSON.parse(stdout) as { job: { java: string } }).job;
      expect({ status, java }).toEqual({ status: 0, java: `${feature}` });
      expect(stderr).toMatch(
        new RegExp(
          `Java ${feature} \\(JAVA_HOME_${feature}_X64\\) is used instead of Java \\d+ \\(the PATH\\), because the candidate .* needs Java ${feature}; --java says otherwise`,
        ),
      );
    });
  });
});
