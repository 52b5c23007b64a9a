import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Manifest, Operator } from "../../src/manifest/manifest.js";
import type { JsonReport } from "../../src/report/json.js";
import { cli } from "../support/cli.js";
import { jobJars, type JobSource } from "../support/jobs.js";
import { job } from "../support/jobSources.js";

// Each command is a process or two, on a machine that may be busy.
jest.setTimeout(300_000);

/** The way to a function that keeps the greatest number, and behind it: `head` and `tail` make one number of another. */
interface Way {
  readonly head: string;
  readonly tail: string;
  /** What is emitted of the greatest. */
  readonly emit?: string;
}

const way = (head: string, tail: string, emit?: string): Way => ({
  head,
  tail,
  ...(emit === undefined ? {} : { emit }),
});

interface Case {
  readonly before: Way;
  readonly after: Way;
  /** Outcome of `state-meaning-changed`; absent where nothing is to be said. */
  readonly outcome?: string;
}

const cents = way("number -> number * 100", "number -> number / 100");
const units = way("number -> number", "number -> number");
const cases: Readonly<Record<string, Case>> = {
  CentsToUnits: { before: cents, after: units, outcome: "misreads" },
  UnitsToCents: { before: units, after: cents, outcome: "misreads" },
  OperatorEmitsOtherwise: {
    before: cents,
    after: way("number -> number", "number -> number / 100", "* 100"),
    outcome: "misreads",
  },
  SettingChanged: {
    before: way("new Times(100)", "new Per(100)"),
    after: way("new Times(1)", "new Per(1)"),
    outcome: "misreads",
  },
  WrittenOtherwise: {
    before: cents,
    after: way("number -> 100 * number", "number -> { long all = number; return all / 100; }"),
  },
  EditedOnPurpose: { before: cents, after: way("number -> number", "number -> number / 100") },
  MadeUpForOnTheWay: { before: cents, after: way("number -> number * 10 * 10", "number -> number / 10 / 10") },
  ByChance: {
    before: way("number -> number * 100 + (long) (0 * Math.random())", "number -> number / 100"),
    after: way("number -> number + (long) (0 * Math.random())", "number -> number"),
    outcome: "misreads",
  },
};

const hostile = {
  GreedyHead: way("number -> (long) new long[1 << 30][1 << 30].length", "number -> number"),
  LeavingHead: way("number -> { System.exit(0); return number; }", "number -> number"),
  EndlessTail: way("number -> number", "number -> { while (number > 50) { Thread.onSpinWait(); } return number; }"),
  GreedyTail: way("number -> number", "number -> (long) new long[1 << 30][1 << 30].length"),
  LeavingTail: way("number -> number", "number -> { System.exit(0); return number; }"),
} satisfies Readonly<Record<string, Way>>;
const hostileCases: Readonly<Record<string, Case>> = {
  EndlessTail: { before: cents, after: hostile.EndlessTail },
  GreedyHead: { before: cents, after: hostile.GreedyHead },
  GreedyTail: { before: hostile.GreedyTail, after: cents },
  LeavingHead: { before: cents, after: hostile.LeavingHead },
  LeavingTail: { before: hostile.LeavingTail, after: cents },
};

const map = (code: string): string => `.map(${code}).returns(org.apache.flink.api.common.typeinfo.Types.LONG)`;

const settings = `
  public static class Times implements org.apache.flink.api.common.functions.MapFunction<Long, Long> {
    private final long factor;
    public Times(long factor) { this.factor = factor; }
    @Override public Long map(Long number) { return number * factor; }
  }
  public static class Per implements org.apache.flink.api.common.functions.MapFunction<Long, Long> {
    private final long divisor;
    public Per(long divisor) { this.divisor = divisor; }
    @Override public Long map(Long number) { return number / divisor; }
  }`;

const greatest = (name: string, emit: string): string => `
  public static class ${name} extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Long> greatest;
    @Override public void open(OpenContext context) {
      greatest = getRuntimeContext().getState(new ValueStateDescriptor<>("greatest", Long.class));
    }
    @Override public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
      if (greatest.value() == null || number > greatest.value()) greatest.update(number);
      out.collect(greatest.value() ${emit});
    }
  }`;

/** One way behind the other; each ends and begins at a function with a key. */
const ways = (all: Readonly<Record<string, Way>>, more = ""): JobSource =>
  job("Ways", {
    pipeline: `${Object.entries(all)
      .map(
        ([name, { head, tail }]) =>
          `${map(head)}.keyBy(number -> 1L).process(new ${name}()).uid("${name}")${map(tail)}.keyBy(number -> number)${map("number -> number")}`,
      )
      .join("\n      ")}${more}`,
    classes: `${settings}${Object.entries(all)
      .map(([name, { emit = "" }]) => greatest(name, emit))
      .join("")}`,
  });

const side = (all: Readonly<Record<string, Case>>, of: "before" | "after"): JobSource =>
  ways(Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one[of]])));

/** A number a second from a day in 2023 on, in windows of a day, each of which says its greatest at once. */
const daily = (time: string): string => `
      .assignTimestampsAndWatermarks(org.apache.flink.api.common.eventtime.WatermarkStrategy.<Long>forMonotonousTimestamps()
        .withTimestampAssigner((number, before) -> ${time})).uid("times")
      .keyBy(number -> 1L)
      .window(org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows.of(java.time.Duration.ofDays(1)))
      .trigger(org.apache.flink.streaming.api.windowing.triggers.CountTrigger.of(1))
      .reduce((one, other) -> one + other).uid("daily")`;

const longWay = Array.from({ length: 40 }, () => map("number -> number + 1")).join("");

const sources = {
  before: side(cases, "before"),
  after: side(cases, "after"),
  hostileBefore: side(hostileCases, "before"),
  hostileAfter: side(hostileCases, "after"),
  seconds: ways({ First: units }, daily("1_700_010_000L + number")),
  millis: ways({ First: units }, daily("(1_700_010_000L + number) * 1000")),
  far: ways(
    { Far: { head: "number -> number", tail: "number -> number" } },
    `${longWay}.keyBy(number -> 1L).process(new Far()).uid("far")${longWay}`,
  ),
};

let directory: string;
let jars: Readonly<Record<keyof typeof sources, string>>;

beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "rehearsals-in-place-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** What is found of each operator, by its uid. */
async function judged(
  baseline: keyof typeof sources,
  candidate: keyof typeof sources,
): Promise<Readonly<Record<string, string>>> {
  const given = ["--baseline", jars[baseline], "--candidate", jars[candidate], "--flink-version", "1.20.3"];
  const done = await cli(["check", ...given, "--format", "json"]);
  expect(done.stderr).not.toMatch(/\bat .*\(.*\.java:\d+\)/);
  const { findings } = JSON.parse(done.stdout) as JsonReport;
  return Object.fromEntries(findings.map(({ outcome, rule, operator }) => [operator.uid ?? "", `${outcome} ${rule}`]));
}

describe("records that are made otherwise before they come to an operator", () => {
  test("are found where both versions end with the same by themselves, and nothing else is suspected", async () => {
    expect(await judged("before", "after")).toEqual(
      Object.fromEntries(
        Object.entries(cases).flatMap(([name, { outcome }]) =>
          outcome === undefined ? [] : [[name, `${outcome} state-meaning-changed`]],
        ),
      ),
    );
  });

  test("stop nobody and are not suspected where a function on the way does not come to an end", async () => {
    expect(await judged("hostileBefore", "hostileAfter")).toEqual({});
  });

  test("are found by their time, too, which says into which window they fall", async () => {
    expect(await judged("seconds", "millis")).toEqual({ daily: "loses state-meaning-changed" });
  });
});

describe("an operator in its job", () => {
  const extracted = async (jar: string): Promise<readonly Operator[]> => {
    const file = join(directory, "manifest.json");
    const made = await cli(["extract", jar, "--flink-version", "1.20.3", "--output", file]);
    if (made.status !== 0) throw new Error(made.stderr);
    return (JSON.parse(readFileSync(file, "utf8")) as Manifest).pipelines[0]?.operators ?? [];
  };

  test("is given what functions before it make of records, and says what those behind it make of its own", async () => {
    const operators = await extracted(jars.before);
    const own = operators.find(({ uid }) => uid === "CentsToUnits")?.rehearsalInPlace;
    const source = operators.find(({ uid }) => uid === "numbers");
    expect(own?.ways).toEqual([expect.objectContaining({ input: 0, from: source?.id })]);
    const [last] = own?.records.map(({ tree }) => Number(tree)).sort((one, other) => other - one) ?? [];
    // The greatest comes through, whichever record follows it.
    expect(JSON.stringify(own?.answers)).toContain(`"value":${last}`);
  });

  test("is not looked at from further away than 32 functions", async () => {
    const operators = await extracted(jars.far);
    const far = operators.find(({ uid }) => uid === "far");
    expect(far?.key?.inputs?.[0]?.fed?.[0]?.through).toHaveLength(32);
    expect(far?.rehearsal).toBeDefined();
    expect(far?.rehearsalInPlace).toBeUndefined();
  });
});
