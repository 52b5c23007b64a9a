import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Manifest, State } from "../../src/manifest/manifest.js";
import type { Trial } from "../../src/manifest/trial.js";
import type { JsonReport } from "../../src/report/json.js";
import { cli } from "../support/cli.js";
import { jobJars } from "../support/jobs.js";
import { job } from "../support/jobSources.js";

// Each command is a process or two, on a machine that may be busy.
jest.setTimeout(300_000);

/** A state whose values a serializer of the team's own writes, always under the same snapshot. */
const amounts = (write: string, read: string, top = "") =>
  job("Orders", {
    main: top,
    classes: `
  public enum Level { LOW, HIGH }
  public static class Amount { public long cents; public Level level; public boolean paid; public boolean sent; }
  public static class Writes extends org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton<Amount> {
    @Override public boolean isImmutableType() { return false; }
    @Override public Amount createInstance() { return new Amount(); }
    @Override public Amount copy(Amount a) {
      Amount copy = new Amount(); copy.cents = a.cents; copy.level = a.level; copy.paid = a.paid; copy.sent = a.sent; return copy;
    }
    @Override public Amount copy(Amount a, Amount reuse) { return copy(a); }
    @Override public int getLength() { return -1; }
    private static void rest(Amount a, org.apache.flink.core.memory.DataOutputView out) throws java.io.IOException {
      out.writeByte(a.level == null ? -1 : a.level.ordinal()); out.writeBoolean(a.paid); out.writeBoolean(a.sent);
    }
    private static Amount rest(long cents, org.apache.flink.core.memory.DataInputView in) throws java.io.IOException {
      Amount a = new Amount(); a.cents = cents; byte level = in.readByte(); a.level = level < 0 ? null : Level.values()[level];
      a.paid = in.readBoolean(); a.sent = in.readBoolean(); return a;
    }
    @Override public void serialize(Amount a, org.apache.flink.core.memory.DataOutputView out) throws java.io.IOException { ${write} rest(a, out); }
    @Override public Amount deserialize(org.apache.flink.core.memory.DataInputView in) throws java.io.IOException { ${read} }
    @Override public Amount deserialize(Amount reuse, org.apache.flink.core.memory.DataInputView in) throws java.io.IOException { return deserialize(in); }
    @Override public void copy(org.apache.flink.core.memory.DataInputView in, org.apache.flink.core.memory.DataOutputView out) throws java.io.IOException {
      serialize(deserialize(in), out);
    }
    @Override public org.apache.flink.api.common.typeutils.TypeSerializerSnapshot<Amount> snapshotConfiguration() { return new Snapshot(); }
  }
  public static class Snapshot extends org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot<Amount> {
    public Snapshot() { super(Writes::new); }
  }
  public static class Count extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Amount> amount;
    @Override public void open(OpenContext context) {
      amount = getRuntimeContext().getState(new ValueStateDescriptor<>("amount", new Writes()));
    }
    @Override public void processElement(Long value, Context context, Collector<Long> out) throws Exception { out.collect(value); }
  }`,
  });

const plain = "out.writeLong(a.cents);";
const marked = "out.writeByte(2); out.writeLong(a.cents);";
const sources = {
  first: amounts(plain, "return rest(in.readLong(), in);"),
  recompiled: amounts(plain, "return rest(in.readLong(), in);", "// a comment line on top\n"),
  // Amounts below 2^56 begin with a zero byte, so both forms can be told apart.
  second: amounts(
    marked,
    "byte form = in.readByte(); long cents = 0; for (int i = form == 2 ? 8 : 7; i > 0; i--) cents = cents << 8 | in.readUnsignedByte(); return rest(cents, in);",
  ),
  third: amounts(marked, "in.readByte(); return rest(in.readLong(), in);"),
};

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "samples-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe.each(["1.20.3", "2.2.0"])("on Flink %s", (version) => {
  let jars: Readonly<Record<keyof typeof sources, string>>;
  beforeAll(async () => void (jars = await jobJars(version, sources)), 300_000);
  const on = ["--flink-version", version];
  const path = (name: string): string => join(directory, `${version}-${name}.json`);

  test("every value has a sample, the same in another JVM and after recompilation", async () => {
    for (const [name, jar] of [
      ["one", jars.first],
      ["again", jars.first],
      ["comment", jars.recompiled],
    ] as const)
      expect(await cli(["extract", jar, ...on, "-o", path(name)])).toMatchObject({ status: 0 });
    expect(readFileSync(path("again"), "utf8")).toBe(readFileSync(path("one"), "utf8"));
    expect(samples(read(path("comment")))).toEqual(samples(read(path("one"))));
    const { samples: values } = stateOf(read(path("one")));
    expect(values.filter(({ role }) => role === "namespace")).toHaveLength(1);
    const trees = values.filter(({ role }) => role === "value").map(({ made, tree }) => ({ made, tree }));
    expect(trees[0]).toEqual({
      made: "default",
      tree: { "@class": "Orders$Amount", cents: 0, level: null, paid: false, sent: false },
    });
    const distinct = trees.filter(({ made }) => made === "distinct").map(({ tree }) => tree as Record<string, unknown>);
    expect(new Set(distinct.map((tree) => tree["level"]))).toEqual(new Set(["LOW", "HIGH"]));
    expect(distinct.some((tree) => tree["paid"] !== tree["sent"])).toBe(true);
  });
});

// On one version: nothing of this is Flink's own.
test("record keeps what an earlier release wrote, and a version that cannot read it any more is seen", async () => {
  const on = ["--flink-version", "1.20.3"];
  const jars = await jobJars("1.20.3", sources);
  const kept = join(directory, "kept.json");
  const check = async (jar: string) => {
    const ran = await cli(["check", "--baseline", kept, "--candidate", jar, "--format", "json", ...on]);
    return (JSON.parse(ran.stdout) as JsonReport).outcome;
  };
  const record = (jar: string, release: string) =>
    cli(["record", jar, "--to", kept, ...on], { env: { GITHUB_REF: `refs/tags/${release}` } });
  expect(await record(jars.first, "v1")).toMatchObject({ status: 0 });
  expect(await check(jars.second)).toBe("compatible");
  expect(await record(jars.second, "v2")).toMatchObject({ status: 0 });
  const carried = stateOf(read(kept)).samples.filter(({ release }) => release !== undefined);
  expect(new Set(carried.map(({ release }) => release))).toEqual(new Set(["v1"]));
  expect(carried.map(({ made }) => made)).toContain("distinct");
  expect(await record(jars.second, "v2")).toMatchObject({ stderr: expect.stringMatching(/nothing to record/) });
  // Nothing but v1's bytes tells them apart: v3 reads all that v2 writes.
  expect(await check(jars.third)).toBe("refuses");
});

/** An enum in state: a constant that comes in before the others is put behind them, for as long as there are old values. */
const levels = (constants: string, top = "") =>
  job("Levels", {
    main: top,
    classes: `
  public enum Level { ${constants} }
  public static class Count extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Level> amount;
    @Override public void open(OpenContext context) {
      amount = getRuntimeContext().getState(new ValueStateDescriptor<>("amount", org.apache.flink.api.common.typeinfo.Types.ENUM(Level.class)));
    }
    @Override public void processElement(Long value, Context context, Collector<Long> out) throws Exception { out.collect(value); }
  }`,
  });

test("values of an earlier release are read under the snapshot that they were written with", async () => {
  const on = ["--flink-version", "1.20.3"];
  const jars = await jobJars("1.20.3", {
    first: levels("LOW, HIGH"),
    second: levels("NONE, LOW, HIGH"),
    third: levels("NONE, LOW, HIGH", "// a comment line on top\n"),
  });
  const [kept, manifest, trial] = ["levels", "levels-third", "levels-trial"].map((name) =>
    join(directory, `${name}.json`),
  );
  const record = (jar: string, release: string) =>
    cli(["record", jar, "--to", `${kept}`, ...on], { env: { GITHUB_REF: `refs/tags/${release}` } });
  expect(await record(jars.first, "v1")).toMatchObject({ status: 0 });
  expect(await record(jars.second, "v2")).toMatchObject({ status: 0 });
  const { samples: all } = stateOf(read(`${kept}`));
  const carried = all.flatMap(({ release, snapshot }, at) => (release === "v1" && snapshot !== undefined ? [at] : []));
  expect(carried.length).toBeGreaterThan(0);
  const tried = ["--baseline", `${kept}`, "--trial-output", `${trial}`];
  expect(await cli(["extract", jars.third, ...on, "-o", `${manifest}`, ...tried])).toMatchObject({ status: 0 });
  const answers = (JSON.parse(readFileSync(`${trial}`, "utf8")) as Trial).operators
    .flatMap(({ states }) => states)
    .filter(({ name }) => name === "amount")
    .flatMap(({ samples: answered = [] }) => answered)
    .filter(({ sample, role }) => role === "value" && carried.includes(sample));
  expect(answers.map(({ sample, result }) => ({ sample, result }))).toEqual(
    carried.map((sample) => ({ sample, result: "equal" })),
  );
});

const read = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest;

const stateOf = (manifest: Manifest): State => {
  const states = manifest.pipelines.flatMap(({ operators }) => operators).flatMap((operator) => operator.states);
  const found = states.find(({ name }) => name === "amount");
  if (!found) throw new Error("the job has no such state");
  return found;
};

const samples = (manifest: Manifest) =>
  manifest.pipelines.flatMap(({ operators }) =>
    operators.map((operator) => [operator.key?.samples, operator.states.map((state) => [state.name, state.samples])]),
  );

/** A broadcast rule that clears what was gathered under every key, in a state that is asked for with the first record. */
const rules = job("Rules", {
  pipeline: `.map(value -> value).returns(Long.class).uid("orders")
      .keyBy(value -> "customer " + value % 10)
      .connect(env.fromSequence(1, 2).uid("rules").broadcast(Count.RULES))
      .process(new Count()).uid("count")`,
  classes: `
  public static class Count extends org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction<String, Long, Long, Long> {
    static final org.apache.flink.api.common.state.MapStateDescriptor<Long, Long> RULES =
        new org.apache.flink.api.common.state.MapStateDescriptor<>("rules", Long.class, Long.class);
    static final org.apache.flink.api.common.state.ListStateDescriptor<Long> WAITING =
        new org.apache.flink.api.common.state.ListStateDescriptor<>("waiting", Long.class);
    @Override public void processElement(Long value, ReadOnlyContext context, Collector<Long> out) throws Exception {
      getRuntimeContext().getListState(WAITING).add(value);
    }
    @Override public void processBroadcastElement(Long rule, Context context, Collector<Long> out) throws Exception {
      context.applyToKeyedState(WAITING, (key, state) -> state.clear());
    }
  }`,
});

test("what a broadcast record would do to every key is not done to what was restored", async () => {
  const jars = await jobJars("1.20.3", { rules });
  const args = ["--baseline", jars.rules, "--candidate", jars.rules, "--format", "json", "--flink-version", "1.20.3"];
  const ran = await cli(["check", ...args]);
  const report = JSON.parse(ran.stdout) as JsonReport;
  expect([report.outcome, report.findings]).toEqual(["compatible", []]);
});
