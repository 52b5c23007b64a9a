import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { JsonReport } from "../../src/report/json.js";
import { cli } from "../support/cli.js";
import { jobJars, type JobSource } from "../support/jobs.js";
import { job } from "../support/jobSources.js";

// Each command is a process or two, on a machine that may be busy.
jest.setTimeout(300_000);

/** What stands between the numbers and a function that keeps the greatest of them, which is told of as `tail` says. */
interface Step {
  readonly step: string;
  readonly tail: string;
}

const map = (code: string): string => `.map(${code}).returns(org.apache.flink.api.common.typeinfo.Types.LONG)`;

/** Under a key each: hands a number on when it comes, when a timer goes off, to a side output, or when its window ends; or asks others for it. */
const keyed = (factor: number): string => `.keyBy(number -> number).process(new Times(${factor})).uid("@")`;
const timed = (factor: number): string => `.keyBy(number -> number).process(new Later(${factor})).uid("@")`;
const aside = (factor: number): string => `.process(new Aside(${factor})).uid("@").getSideOutput(Aside.ASIDE)`;
const windowed = (factor: number): string =>
  `.keyBy(number -> number).window(org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows.of(java.time.Duration.ofMinutes(1))).process(new Sum(${factor})).uid("@")`;
const asked = (factor: number): string =>
  `.transform("ask", org.apache.flink.api.common.typeinfo.Types.LONG, new org.apache.flink.streaming.api.operators.async.AsyncWaitOperatorFactory<>(new Ask(${factor}), 1_000, 10, org.apache.flink.streaming.api.datastream.AsyncDataStream.OutputMode.ORDERED)).uid("@")`;
const never = `.transform("ask", org.apache.flink.api.common.typeinfo.Types.LONG, new org.apache.flink.streaming.api.operators.async.AsyncWaitOperatorFactory<>(new Never(), 0, 10, org.apache.flink.streaming.api.datastream.AsyncDataStream.OutputMode.ORDERED)).uid("@")`;

const whole = map("number -> number");
const cents = map("number -> number / 100");

interface Case {
  readonly before: Step;
  readonly after: Step;
  readonly outcome?: string;
}

/** The step hands on what it did in cents as units, or both it and what stands behind it do otherwise. */
const pairOf = (step: (factor: number) => string): readonly [Case, Case] => [
  { before: { step: step(100), tail: cents }, after: { step: step(1), tail: whole }, outcome: "misreads" },
  {
    before: { step: step(100), tail: cents },
    after: { step: `${step(1)}${map("number -> number * 100")}`, tail: cents },
  },
];

const kinds = { Keyed: keyed, Timed: timed, Aside: aside, Windowed: windowed, Asked: asked } as const;
const cases: Readonly<Record<string, Case>> = Object.fromEntries([
  ...Object.entries(kinds).flatMap(([kind, step]) => {
    const [edited, madeUpFor] = pairOf(step);
    return [
      [`${kind}Edited`, edited],
      [`${kind}MadeUpFor`, madeUpFor],
    ];
  }),
  [
    "NeverAnswered",
    { before: { step: never, tail: cents }, after: { step: `${never}${map("number -> number * 100")}`, tail: cents } },
  ],
]) as Readonly<Record<string, Case>>;

const functions = `
  public static class Times extends KeyedProcessFunction<Long, Long, Long> {
    private final long factor;
    public Times(long factor) { this.factor = factor; }
    @Override public void processElement(Long number, Context context, Collector<Long> out) { out.collect(number * factor); }
  }
  public static class Later extends KeyedProcessFunction<Long, Long, Long> {
    private final long factor;
    public Later(long factor) { this.factor = factor; }
    @Override public void processElement(Long number, Context context, Collector<Long> out) {
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + 1_000);
    }
    @Override public void onTimer(long time, OnTimerContext context, Collector<Long> out) { out.collect(context.getCurrentKey() * factor); }
  }
  public static class Sum extends org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction<Long, Long, Long, org.apache.flink.streaming.api.windowing.windows.TimeWindow> {
    private final long factor;
    public Sum(long factor) { this.factor = factor; }
    @Override public void process(Long key, Context context, Iterable<Long> numbers, Collector<Long> out) {
      for (long number : numbers) out.collect(number * factor);
    }
  }
  public static class Aside extends org.apache.flink.streaming.api.functions.ProcessFunction<Long, Long> {
    public static final org.apache.flink.util.OutputTag<Long> ASIDE = new org.apache.flink.util.OutputTag<Long>("aside") {};
    private final long factor;
    public Aside(long factor) { this.factor = factor; }
    @Override public void processElement(Long number, Context context, Collector<Long> out) { context.output(ASIDE, number * factor); }
  }
  public static class Ask extends org.apache.flink.streaming.api.functions.async.RichAsyncFunction<Long, Long> {
    private final long factor;
    public Ask(long factor) { this.factor = factor; }
    @Override public void asyncInvoke(Long number, org.apache.flink.streaming.api.functions.async.ResultFuture<Long> result) {
      java.util.concurrent.CompletableFuture.supplyAsync(() -> number * factor)
        .thenAccept(answer -> result.complete(java.util.Collections.singleton(answer)));
    }
  }
  public static class Never extends org.apache.flink.streaming.api.functions.async.RichAsyncFunction<Long, Long> {
    @Override public void asyncInvoke(Long number, org.apache.flink.streaming.api.functions.async.ResultFuture<Long> result) {}
  }`;

const greatest = (name: string): string => `
  public static class ${name} extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Long> greatest;
    @Override public void open(OpenContext context) {
      greatest = getRuntimeContext().getState(new ValueStateDescriptor<>("greatest", Long.class));
    }
    @Override public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
      if (greatest.value() == null || number > greatest.value()) greatest.update(number);
      out.collect(greatest.value());
    }
  }`;

/** Each with a source of its own. */
const side = (of: "before" | "after"): JobSource =>
  job("Ways", {
    pipeline: Object.entries(cases)
      .map(([name, one]) => {
        const { step, tail } = one[of];
        return `${step.replace("@", `before ${name}`)}.keyBy(number -> 1L).process(new ${name}()).uid("${name}")${tail}`;
      })
      .join(".sinkTo(new DiscardingSink<>());\n    env.fromSequence(1, 1000)"),
    classes: `${functions}${Object.keys(cases).map(greatest).join("")}`,
  });

let jars: Readonly<Record<"before" | "after", string>>;

beforeAll(async () => {
  jars = await jobJars("1.20.3", { before: side("before"), after: side("after") });
});

describe("records that are made otherwise farther back", () => {
  test("are found behind functions with a key, timers, windows, side outputs and asynchronous functions", async () => {
    const done = await cli([
      "check",
      "--baseline",
      jars.before,
      "--candidate",
      jars.after,
      "--flink-version",
      "1.20.3",
      "--format",
      "json",
    ]);
    const { findings } = JSON.parse(done.stdout) as JsonReport;
    expect(
      Object.fromEntries(findings.map(({ outcome, rule, operator }) => [operator.uid ?? "", `${outcome} ${rule}`])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(cases).flatMap(([name, { outcome }]) =>
          outcome === undefined ? [] : [[name, `${outcome} state-meaning-changed`]],
        ),
      ),
    );
  });
});
