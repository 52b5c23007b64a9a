import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { Rehearsal } from "../../src/manifest/rehearsal.js";
import type { JsonReport } from "../../src/report/json.js";
import { cli } from "../support/cli.js";
import { jobJars, type JobSource } from "../support/jobs.js";
import { job } from "../support/jobSources.js";

// Each command is a process or two, on a machine that may be busy.
jest.setTimeout(300_000);

/** A job that keeps when a number came first, and says it; `store` and `say` make the long that is kept, and what is said of it. */
const keeping = (store: string, say: string, before = "", members = ""): JobSource =>
  job("Keeps", {
    pipeline: `.keyBy(value -> value % 10).process(new First()).uid("first")`,
    classes: `
  public static class First extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Long> first;
    ${members}
    @Override public void open(OpenContext context) { first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Long.class)); }
    @Override public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      ${before}
      if (first.value() == null) first.update(${store});
      out.collect(${say});
    }
  }`,
  });

const sources = {
  seconds: keeping("1_700_000_000L", "first.value()"),
  millis: keeping("1_700_000_000_000L", "first.value() / 1000"),
  // Both are read, so that it matters to nobody which one is stored.
  either: keeping("1_700_000_000_000L", "first.value() > 100_000_000_000L ? first.value() / 1000 : first.value()"),
  // What is said is another thing, whatever is stored.
  doubled: keeping("1_700_000_000_000L", "first.value() * 2"),
  counted: keeping(
    "1_700_000_000L",
    "first.value() + seen.value() - seen.value()",
    `if (first.value() == null) seen.update(0L);
      seen.update(seen.value() + 1);`,
    `private transient ValueState<Long> seen;
    @Override public void setRuntimeContext(org.apache.flink.api.common.functions.RuntimeContext context) { super.setRuntimeContext(context); }
    private ValueState<Long> seen() { return getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Long.class)); }`,
  ),
  now: keeping("System.currentTimeMillis() / 1000", "first.value()"),
  nowInMillis: keeping("java.time.Instant.now().toEpochMilli()", "first.value() / 1000"),
  today: keeping("java.time.LocalDate.now().toEpochDay()", "first.value()"),
  // Numbers in a field are no state: a restored function begins anew with them.
  numbered: keeping("1_700_000_000L", "first.value() + number++ - number", "", "private long number;"),
  endless: keeping(
    "1_700_000_000_000L",
    "first.value() / 1000",
    "while (first.value() != null && first.value() < 1_700_000_000_001L) { }",
  ),
  greedy: keeping("1_700_000_000_000L", "(long) new long[1 << 30][1 << 30].length"),
  talkative: keeping(
    "1_700_000_000_000L",
    "first.value() / 1000",
    "for (int i = 0; i < 1_000_000; i++) out.collect(value);",
  ),
  leaving: keeping("1_700_000_000_000L", "first.value() / 1000", "if (first.value() != null) System.exit(0);"),
  connecting: keeping("1_700_000_000_000L", "first.value() / 1000", `new java.net.Socket("127.0.0.1", 9).close();`),
};
sources.counted = {
  ...sources.counted,
  classes: {
    Keeps: (sources.counted.classes["Keeps"] ?? "").replace(
      "first = getRuntimeContext()",
      "seen = seen(); first = getRuntimeContext()",
    ),
  },
};

let directory: string;
let jars: Readonly<Record<keyof typeof sources, string>>;

beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "rehearsals-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function judged(baseline: keyof typeof sources, candidate: keyof typeof sources): Promise<readonly string[]> {
  const given = ["--baseline", jars[baseline], "--candidate", jars[candidate], "--flink-version", "1.20.3"];
  const done = await cli(["check", ...given, "--format", "json"]);
  expect(done.stderr).not.toMatch(/\bat .*\(.*\.java:\d+\)/);
  const { findings } = JSON.parse(done.stdout) as JsonReport;
  return findings.map(({ outcome, rule }) => `${outcome} ${rule}`);
}

async function rehearsal(name: keyof typeof sources): Promise<Rehearsal | undefined> {
  const file = join(directory, `${name}.json`);
  const made = await cli(["extract", jars[name], "--flink-version", "1.20.3", "--output", file]);
  expect(made).toMatchObject({ status: 0 });
  const [pipeline] = (JSON.parse(readFileSync(file, "utf8")) as Manifest).pipelines;
  return pipeline?.operators.find(({ uid }) => uid === "first")?.rehearsal;
}

describe("code that means something else by what is stored", () => {
  test("is found where both say the same by themselves", async () => {
    expect(await judged("seconds", "millis")).toEqual(["misreads state-meaning-changed"]);
    expect(await judged("millis", "seconds")).toEqual(["misreads state-meaning-changed"]);
  });

  test("is found where it takes for granted what it stores only from now on", async () => {
    expect(await judged("seconds", "counted")).toEqual(["fails-later state-meaning-changed"]);
  });

  test.each([
    ["seconds", "seconds"],
    ["seconds", "either"],
    ["seconds", "doubled"],
    ["seconds", "numbered"],
    ["numbered", "seconds"],
  ] as const)("is not suspected: %s, then %s", async (baseline, candidate) => {
    expect(await judged(baseline, candidate)).toEqual([]);
  });
});

describe("a rehearsal", () => {
  test("holds what is emitted after a restore, at a time that stands still", async () => {
    const steady = { emitted: [1_000_000_000] };
    const own = await rehearsal("now");
    // Each under a common key first, then under its own.
    expect(own?.answers).toEqual([...(own?.records ?? []), ...(own?.records ?? [])].map(() => steady));
    expect(await judged("now", "nowInMillis")).toEqual(["misreads state-meaning-changed"]);
  });

  test("is not held of code that goes by a time that does not stand still", async () => {
    expect(await rehearsal("today")).toBeUndefined();
  });

  test.each(["endless", "greedy", "leaving", "connecting"] as const)(
    "stops nobody and says nothing where a record is %s",
    async (name) => {
      expect(await judged("seconds", name)).toEqual([]);
      expect(await judged(name, "seconds")).toEqual([]);
    },
  );

  test("is bounded", async () => {
    const own = await rehearsal("talkative");
    expect(own?.answers.map(({ emitted }) => emitted?.length)).toEqual(own?.answers.map(() => 65));
  });
});
