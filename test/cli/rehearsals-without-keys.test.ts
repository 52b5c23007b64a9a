import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { JsonReport } from "../../src/report/json.js";
import { cli } from "../support/cli.js";
import { jobJars, type JobSource } from "../support/jobs.js";
import { job } from "../support/jobSources.js";

// Each command is a process or two, on a machine that may be busy.
jest.setTimeout(300_000);

/** A function that counts in a field, and saves the count in a list. */
interface Counting {
  /** Puts into `saved` what is to be kept of `count`. */
  readonly save: string;
  /** What of `count` an `element` of that is. */
  readonly read: string;
  readonly say?: string;
  readonly members?: string;
}

const plain: Counting = { save: "saved.add(count);", read: "count += element;" };
const halves: Counting = { save: "saved.add(count * 2);", read: "count += element / 2;" };
const split: Counting = {
  save: "saved.add(count / 2); saved.add(count - count / 2);",
  read: plain.read,
};
const turned: Counting = { save: "saved.add(-count);", read: "if (element < 0) count -= element;" };
const hostile = {
  endless: { ...plain, save: "while (count >= 0) { } saved.add(count);" },
  greedy: { ...plain, save: "saved.add((long) new long[1 << 30][1 << 30].length);" },
  leaving: { ...plain, save: "System.exit(0);" },
  connecting: { ...plain, save: `new java.net.Socket("127.0.0.1", 9).close();` },
} satisfies Readonly<Record<string, Counting>>;

interface Case {
  readonly before: Counting;
  readonly after: Counting;
  /** Outcome of `state-meaning-changed`; absent where nothing is to be said. */
  readonly outcome?: string;
}

const cases: Readonly<Record<string, Case>> = {
  toHalves: { before: plain, after: halves, outcome: "misreads" },
  fromHalves: { before: halves, after: plain, outcome: "misreads" },
  turnedAround: { before: plain, after: turned, outcome: "loses" },
  inTwoElements: { before: plain, after: split },
  saidOtherwise: { before: plain, after: { ...plain, say: `"now " + count` } },
  asItWas: { before: plain, after: plain },
  ...Object.fromEntries(
    Object.entries(hostile).flatMap(([name, one]) => [
      [`${name}After`, { before: plain, after: one }],
      [`${name}Before`, { before: one, after: plain }],
    ]),
  ),
};

/** Two counts by a constant that hashes otherwise in each JVM, in the order in which a hash table has them. */
const byConstant: Counting = {
  save: "byKind.put(Thread.State.NEW, count); byKind.put(Thread.State.RUNNABLE, 7 * count); saved.addAll(new java.util.ArrayList<>(byKind.values()));",
  read: "count = 10 * count + element;",
  members: "private final java.util.HashMap<Thread.State, Long> byKind = new java.util.HashMap<>();",
};

const counting = (all: Readonly<Record<string, Counting>>): JobSource =>
  job("Counts", {
    pipeline: Object.keys(all)
      .map((name) => `.map(value -> "" + value).map(new ${name}()).uid("${name}").map(said -> (long) said.length())`)
      .join("\n      "),
    classes: Object.entries(all)
      .map(
        ([name, { save, read, say = `"" + count`, members = "" }]) => `
  public static class ${name} extends org.apache.flink.api.common.functions.RichMapFunction<String, String>
      implements org.apache.flink.streaming.api.checkpoint.CheckpointedFunction {
    private transient org.apache.flink.api.common.state.ListState<Long> saved;
    private long count;
    ${members}
    @Override public void initializeState(org.apache.flink.runtime.state.FunctionInitializationContext context) throws Exception {
      saved = context.getOperatorStateStore()
          .getListState(new org.apache.flink.api.common.state.ListStateDescriptor<>("count", Long.class));
      for (Long element : saved.get()) { ${read} }
    }
    @Override public void snapshotState(org.apache.flink.runtime.state.FunctionSnapshotContext context) throws Exception {
      saved.clear();
      ${save}
    }
    @Override public String map(String value) {
      count++;
      return ${say};
    }
  }`,
      )
      .join("\n"),
  });

const side = (of: "before" | "after"): JobSource =>
  counting(Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, one[of]])));

const sources = { before: side("before"), after: side("after"), alone: counting({ plain, byConstant }) };

let directory: string;
let jars: Readonly<Record<keyof typeof sources, string>>;

beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "rehearsals-without-keys-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("what a function without keys saves and means otherwise is found, and nothing else is suspected", async () => {
  const given = ["--baseline", jars.before, "--candidate", jars.after, "--flink-version", "1.20.3"];
  const done = await cli(["check", ...given, "--format", "json"]);
  expect(done.stderr).not.toMatch(/\bat .*\(.*\.java:\d+\)/);
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

test("what it saves in another order in each JVM is not held", async () => {
  const file = join(directory, "alone.json");
  const made = await cli(["extract", jars.alone, "--flink-version", "1.20.3", "--output", file]);
  if (made.status !== 0) throw new Error(made.stderr);
  const operators = (JSON.parse(readFileSync(file, "utf8")) as Manifest).pipelines.flatMap((one) => one.operators);
  const rehearsed = new Map(operators.map(({ uid, rehearsal }) => [uid, rehearsal]));
  expect(rehearsed.get("plain")?.saved).toHaveProperty("operator");
  expect(rehearsed.get("plain")?.saved).not.toHaveProperty("keyed");
  // Restored from the count of its records, it counts on.
  expect(rehearsed.get("plain")?.answers[0]?.emitted).toEqual([
    `${2 * (rehearsed.get("plain")?.records.length ?? 0) + 1}`,
  ]);
  expect(rehearsed.has("byConstant")).toBe(true);
  expect(rehearsed.get("byConstant")).toBeUndefined();
});
