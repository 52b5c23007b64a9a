import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { JsonReport } from "../../src/report/json.js";
import { cli } from "../support/cli.js";
import { jobJars, type JobSource } from "../support/jobs.js";
import { job } from "../support/jobSources.js";

// Each command is a process or two, on a machine that may be busy.
jest.setTimeout(300_000);

const connector = "org.apache.flink.api.connector.source";

/** A source of the job's own, whose enumerator's serializer reads in this way. */
const reading = (read: string): JobSource => {
  const { classes, ...rest } = job("Reads", {
    pipeline: `.keyBy(value -> value % 10).process(new Count()).uid("count")`,
    classes: `
  public static class Count extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Long> count;
    @Override public void open(OpenContext context) { count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class)); }
    @Override public void processElement(Long value, Context context, Collector<Long> out) throws Exception { count.update(value); }
  }
  public static class Found { public final long first; public final long last; public Found(long first, long last) { this.first = first; this.last = last; } }
  public static class Serializer implements org.apache.flink.core.io.SimpleVersionedSerializer<Found> {
    @Override public int getVersion() { return 1; }
    @Override public byte[] serialize(Found found) { return java.nio.ByteBuffer.allocate(16).putLong(found.first).putLong(found.last).array(); }
    @Override public Found deserialize(int version, byte[] bytes) {
      java.nio.ByteBuffer in = java.nio.ByteBuffer.wrap(bytes);
      ${read}
    }
  }
  public static class Own implements ${connector}.Source<Long, ${connector}.lib.NumberSequenceSource.NumberSequenceSplit, Found> {
    private final ${connector}.lib.NumberSequenceSource numbers = new ${connector}.lib.NumberSequenceSource(0, 1000);
    @Override public ${connector}.Boundedness getBoundedness() { return ${connector}.Boundedness.CONTINUOUS_UNBOUNDED; }
    @Override public ${connector}.SourceReader<Long, ${connector}.lib.NumberSequenceSource.NumberSequenceSplit> createReader(${connector}.SourceReaderContext context) { return numbers.createReader(context); }
    @Override public ${connector}.SplitEnumerator<${connector}.lib.NumberSequenceSource.NumberSequenceSplit, Found> createEnumerator(${connector}.SplitEnumeratorContext<${connector}.lib.NumberSequenceSource.NumberSequenceSplit> context) { throw new IllegalStateException("It would connect."); }
    @Override public ${connector}.SplitEnumerator<${connector}.lib.NumberSequenceSource.NumberSequenceSplit, Found> restoreEnumerator(${connector}.SplitEnumeratorContext<${connector}.lib.NumberSequenceSource.NumberSequenceSplit> context, Found found) { throw new IllegalStateException("It would connect."); }
    @Override public org.apache.flink.core.io.SimpleVersionedSerializer<Found> getEnumeratorCheckpointSerializer() { return new Serializer(); }
    @Override public org.apache.flink.core.io.SimpleVersionedSerializer<${connector}.lib.NumberSequenceSource.NumberSequenceSplit> getSplitSerializer() { return numbers.getSplitSerializer(); }
  }`,
  });
  const source = `env.fromSource(new Own(), org.apache.flink.api.common.eventtime.WatermarkStrategy.noWatermarks(), "Numbers", org.apache.flink.api.common.typeinfo.Types.LONG)`;
  const text = (classes["Reads"] ?? "").replace("env.fromSequence(1, 1000)", source);
  return { ...rest, classes: { Reads: text } };
};

const plain = "return new Found(in.getLong(), in.getLong());";
const sources = {
  plain: reading(plain),
  swapped: reading("long last = in.getLong(); return new Found(in.getLong(), last);"),
  greedy: reading("long[][] all = new long[1 << 30][]; for (int i = 0; ; i++) all[i] = new long[1 << 30];"),
  deep: reading("return deserialize(version, bytes);"),
  // In the deployed job too, so that only a deadline ends it there.
  endless: reading("while (true) { }"),
};

let directory: string;
let jars: Readonly<Record<keyof typeof sources, string>>;

beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "enumerators-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("what a source's enumerator saves", () => {
  const judged = async (baseline: keyof typeof sources, candidate: keyof typeof sources) => {
    const given = ["--baseline", jars[baseline], "--candidate", jars[candidate], "--flink-version", "1.20.3"];
    const done = await cli(["check", ...given, "--format", "json"]);
    expect(done.stderr).not.toMatch(/\bat .*\(.*\.java:\d+\)/);
    const { findings } = JSON.parse(done.stdout) as JsonReport;
    return findings.map(({ outcome, rule }) => `${outcome} ${rule}`);
  };

  test("is made up without an enumerator", async () => {
    const file = join(directory, "manifest.json");
    const made = await cli(["extract", jars.plain, "--flink-version", "1.20.3", "--output", file]);
    expect(made).toMatchObject({ status: 0 });
    const [pipeline] = (JSON.parse(readFileSync(file, "utf8")) as Manifest).pipelines;
    const source = pipeline?.operators.find(({ uid }) => uid === "numbers");
    expect(source?.enumerator?.samples.map(({ tree }) => tree)).toEqual([
      { "@class": "Reads$Found", first: 1, last: 2 },
      { "@class": "Reads$Found", first: 51, last: 52 },
      { "@class": "Reads$Found", first: 101, last: 102 },
    ]);
  });

  test("is read back by the new job's serializer", async () => {
    expect(await judged("plain", "plain")).toEqual([]);
    expect(await judged("plain", "swapped")).toEqual(["misreads enumerator-changed"]);
  });

  test.each(["greedy", "deep"] as const)("stops nobody, and is not sure, where reading it is %s", async (candidate) => {
    expect(await judged("plain", candidate)).toEqual(["unknown enumerator-changed"]);
  });

  test("is not judged where it never comes to an end", async () => {
    expect(await judged("plain", "endless")).toEqual([]);
    expect(await judged("endless", "plain")).toEqual([]);
  });
});
