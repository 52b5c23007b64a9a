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

const split = `${connector}.lib.NumberSequenceSource.NumberSequenceSplit`;

/** A job whose source is its own and has an enumerator that saves `state`; the enumerator itself cannot be made. */
const saving = (state: string, classes: string): JobSource => {
  const { classes: built, ...rest } = job("Reads", {
    pipeline: `.keyBy(value -> value % 10).process(new Count()).uid("count")`,
    classes: `
  public static class Count extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Long> count;
    @Override public void open(OpenContext context) { count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class)); }
    @Override public void processElement(Long value, Context context, Collector<Long> out) throws Exception { count.update(value); }
  }
  public static class Own implements ${connector}.Source<Long, ${split}, ${state}> {
    private final ${connector}.lib.NumberSequenceSource numbers = new ${connector}.lib.NumberSequenceSource(0, 1000);
    @Override public ${connector}.Boundedness getBoundedness() { return ${connector}.Boundedness.CONTINUOUS_UNBOUNDED; }
    @Override public ${connector}.SourceReader<Long, ${split}> createReader(${connector}.SourceReaderContext context) { return numbers.createReader(context); }
    @Override public ${connector}.SplitEnumerator<${split}, ${state}> createEnumerator(${connector}.SplitEnumeratorContext<${split}> context) { throw new IllegalStateException("It would connect."); }
    @Override public ${connector}.SplitEnumerator<${split}, ${state}> restoreEnumerator(${connector}.SplitEnumeratorContext<${split}> context, ${state} found) { throw new IllegalStateException("It would connect."); }
    @Override public org.apache.flink.core.io.SimpleVersionedSerializer<${state}> getEnumeratorCheckpointSerializer() { return new Serializer(); }
    @Override public org.apache.flink.core.io.SimpleVersionedSerializer<${split}> getSplitSerializer() { return numbers.getSplitSerializer(); }
  }
  ${classes}`,
  });
  const source = `env.fromSource(new Own(), org.apache.flink.api.common.eventtime.WatermarkStrategy.noWatermarks(), "Numbers", org.apache.flink.api.common.typeinfo.Types.LONG)`;
  return { ...rest, classes: { Reads: (built["Reads"] ?? "").replace("env.fromSequence(1, 1000)", source) } };
};

/** Two numbers, read in this way. */
const reading = (read: string): JobSource =>
  saving(
    "Found",
    `
  public static class Found { public final long first; public final long last; public Found(long first, long last) { this.first = first; this.last = last; } }
  public static class Serializer implements org.apache.flink.core.io.SimpleVersionedSerializer<Found> {
    @Override public int getVersion() { return 1; }
    @Override public byte[] serialize(Found found) { return java.nio.ByteBuffer.allocate(16).putLong(found.first).putLong(found.last).array(); }
    @Override public Found deserialize(int version, byte[] bytes) {
      java.nio.ByteBuffer in = java.nio.ByteBuffer.wrap(bytes);
      ${read}
    }
  }`,
  );

/** One of two kinds of a library's, of which one holds what nobody can make up. */
const kinds: JobSource = (() => {
  const own = saving(
    "com.mongodb.own.Pending",
    `
  public static class Serializer implements org.apache.flink.core.io.SimpleVersionedSerializer<com.mongodb.own.Pending> {
    @Override public int getVersion() { return 1; }
    @Override public byte[] serialize(com.mongodb.own.Pending pending) {
      if (pending instanceof com.mongodb.own.Streaming) return new byte[] {0, (byte) (((com.mongodb.own.Streaming) pending).assigned ? 1 : 0)};
      return new byte[] {1, (byte) ((com.mongodb.own.Copying) pending).tables.size()};
    }
    @Override public com.mongodb.own.Pending deserialize(int version, byte[] bytes) {
      if (bytes[0] == 0) return new com.mongodb.own.Streaming(bytes[1] == 1);
      if (bytes[1] > 0) throw new IllegalStateException("There is no such table.");
      return new com.mongodb.own.Copying(new java.util.ArrayList<>());
    }
  }`,
  );
  const library = {
    Pending: "public abstract class Pending {}",
    Streaming:
      "public final class Streaming extends Pending { public final boolean assigned; public Streaming(boolean assigned) { this.assigned = assigned; } }",
    Copying:
      "public final class Copying extends Pending { public final java.util.List<Table> tables; public Copying(java.util.List<Table> tables) { this.tables = tables; } }",
    Table: "public final class Table { public final String name; public Table(String name) { this.name = name; } }",
  };
  const classes = Object.entries(library).map(([name, text]) => [
    `com.mongodb.own.${name}`,
    `package com.mongodb.own;\n${text}`,
  ]);
  return { ...own, classes: { ...own.classes, ...(Object.fromEntries(classes) as Record<string, string>) } };
})();

const plain = "return new Found(in.getLong(), in.getLong());";
const sources = {
  plain: reading(plain),
  swapped: reading("long last = in.getLong(); return new Found(in.getLong(), last);"),
  greedy: reading("long[][] all = new long[1 << 30][]; for (int i = 0; ; i++) all[i] = new long[1 << 30];"),
  deep: reading("return deserialize(version, bytes);"),
  // In the deployed job too, so that only a deadline ends it there.
  endless: reading("while (true) { }"),
  kinds,
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

  const samples = async (name: keyof typeof sources) => {
    const file = join(directory, `${name}.json`);
    const made = await cli(["extract", jars[name], "--flink-version", "1.20.3", "--output", file]);
    expect(made).toMatchObject({ status: 0 });
    const [pipeline] = (JSON.parse(readFileSync(file, "utf8")) as Manifest).pipelines;
    return pipeline?.operators.find(({ uid }) => uid === "numbers")?.enumerator?.samples ?? [];
  };

  test("is made up without an enumerator", async () => {
    expect((await samples("plain")).map(({ tree }) => tree)).toEqual([
      { "@class": "Reads$Found", first: 1, last: 2 },
      { "@class": "Reads$Found", first: 51, last: 52 },
      { "@class": "Reads$Found", first: 101, last: 102 },
    ]);
  });

  test("is made up of each kind in turn, and acquits nobody where a part is left empty", async () => {
    expect((await samples("kinds")).map(({ made, tree }) => ({ made, tree }))).toEqual([
      { made: "default", tree: { "@class": "com.mongodb.own.Copying", tables: [] } },
      { made: "default", tree: { "@class": "com.mongodb.own.Streaming", assigned: expect.any(Boolean) } },
      { made: "default", tree: { "@class": "com.mongodb.own.Copying", tables: [] } },
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
