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

/** A function that keeps when a number came first, and says it; `store` and `say` make the long that is kept, and what is said of it. */
interface Keeping {
  readonly store: string;
  readonly say: string;
  /** Runs on each number, before anything else. */
  readonly before?: string;
  readonly members?: string;
  /** Runs when it is opened. */
  readonly open?: string;
}

const seconds: Keeping = { store: "1_700_000_000L", say: "first.value()" };
const millis: Keeping = { store: "1_700_000_000_000L", say: "first.value() / 1000" };
// Both are read, so that it matters to nobody which one is stored.
const either: Keeping = {
  store: "1_700_000_000_000L",
  say: "first.value() > 100_000_000_000L ? first.value() / 1000 : first.value()",
};
// What is said is another thing, whatever is stored.
const doubled: Keeping = { store: "1_700_000_000_000L", say: "first.value() * 2" };
const counted: Keeping = {
  store: "1_700_000_000L",
  say: "first.value() + seen.value() - seen.value()",
  before: `if (first.value() == null) seen.update(0L);
      seen.update(seen.value() + 1);`,
  members: "private transient ValueState<Long> seen;",
  open: `seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Long.class));`,
};
const now: Keeping = { store: "System.currentTimeMillis() / 1000", say: "first.value()" };
const nowInMillis: Keeping = { store: "java.time.Instant.now().toEpochMilli()", say: "first.value() / 1000" };
const thisYear: Keeping = { store: "(long) java.time.Year.now().getValue()", say: "first.value()" };
// All of that stands still.
const chancy = ({ store, say }: Keeping): Keeping => ({
  store,
  say: `${say} + java.util.UUID.randomUUID().hashCode() % 10 + new java.util.Random().nextInt(10) + (long) (Math.random() * 10)
        + java.util.concurrent.ThreadLocalRandom.current().nextInt(10) + java.time.LocalDateTime.now().getNano() / 1000
        + new java.util.Date().getTime() % 1000 + System.nanoTime() % 1000 + clock.millis() % 1000`,
  members: "private final java.time.Clock clock = java.time.Clock.systemUTC();",
});
// Numbers in a field are no state: a restored function begins anew with them.
const numbered: Keeping = {
  store: "1_700_000_000L",
  say: "first.value() + number++ - number",
  members: "private long number;",
};
// Words of constants, one of which is a record's.
const indexed = (words: string): Keeping => ({
  store: "(long) WORDS.indexOf(word)",
  say: `first.value() < 0 ? -1 : (long) WORDS.get((int) (long) first.value()).length()`,
  members: `private static final java.util.List<String> WORDS = java.util.Arrays.asList(${words});`,
});
// The function's own code is the same, whatever the constants stand for.
const inUnits = (constants: string): Keeping => ({
  store: "1_700_000_000L * Unit.STORED.factor",
  say: "first.value() / Unit.STORED.factor",
  members: `enum Unit {
      ${constants};
      final long factor;
      Unit(long factor) { this.factor = factor; }
    }`,
});
// What is said is in a field, which is not there any more once the function is restored.
const cached: Keeping = {
  store: "1_700_000_000L",
  say: "cached",
  before: "if (first.value() == null) cached = 1_700_000_000L;",
  members: "private transient long cached;",
};
// Numbers of all keys are kept in front of the state, which nobody reads.
const cachedByKey: Keeping = {
  store: "counts.get(word)",
  say: "counts.get(word)",
  before: "counts.merge(word, 1L, Long::sum); first.clear();",
  members: "private transient java.util.Map<String, Long> counts = new java.util.HashMap<>();",
  open: "counts = new java.util.HashMap<>();",
};
const countedByKey: Keeping = {
  store: "1L",
  say: "first.value()",
  before: "if (first.value() != null) { first.update(first.value() + 1); out.collect(first.value()); return; }",
};
// Nothing is let through that is older than what was.
const newest = (version: string): Keeping => ({
  store: version,
  say: "1L",
  before: `if (first.value() != null && ${version} <= first.value()) return;
      first.clear();`,
});
const digits = `Long.parseLong("0" + word.replaceAll("\\\\D", ""))`;
const hostile = {
  endless: {
    ...millis,
    before: "while (first.value() != null && first.value() < 1_700_000_000_001L) { }",
  },
  greedy: { ...millis, say: "(long) new long[1 << 30][1 << 30].length" },
  leaving: { ...millis, before: "if (first.value() != null) System.exit(0);" },
  connecting: { ...millis, before: `new java.net.Socket("127.0.0.1", 9).close();` },
} satisfies Readonly<Record<string, Keeping>>;

interface Case {
  readonly before: Keeping;
  readonly after: Keeping;
  /** Outcome of `state-meaning-changed`; absent where nothing is to be said. */
  readonly outcome?: string;
}

const cases: Readonly<Record<string, Case>> = {
  secondsToMillis: { before: seconds, after: millis, outcome: "misreads" },
  millisToSeconds: { before: millis, after: seconds, outcome: "misreads" },
  takenForGranted: { before: seconds, after: counted, outcome: "fails-later" },
  standingTime: { before: now, after: nowInMillis, outcome: "misreads" },
  wordsReordered: { before: indexed(`"to", "sell"`), after: indexed(`"sell", "to"`), outcome: "misreads" },
  wordAppended: { before: indexed(`"to", "sell"`), after: indexed(`"to", "sell", "again"`) },
  newestInSeconds: { before: newest(`1000 * ${digits}`), after: newest(digits), outcome: "loses" },
  newestRewritten: { before: newest(digits), after: newest(`(${digits} + 3) - 3`) },
  unitOfAConstant: { before: inUnits("STORED(1)"), after: inUnits("STORED(1000)"), outcome: "misreads" },
  unitBesideIt: { before: inUnits("STORED(1)"), after: inUnits("STORED(1), OTHER(1000)") },
  keptInAField: { before: seconds, after: cached, outcome: "misreads" },
  keptInAFieldBefore: { before: cached, after: cached },
  keptInAMap: { before: countedByKey, after: cachedByKey, outcome: "loses" },
  unchanged: { before: seconds, after: seconds },
  takesEither: { before: seconds, after: either },
  fieldAdded: { before: seconds, after: numbered },
  fieldRemoved: { before: numbered, after: seconds },
  saysOtherwise: { before: seconds, after: doubled },
  besideChance: { before: chancy(seconds), after: chancy(millis), outcome: "misreads" },
};

const hostileCases: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.entries(hostile).flatMap(([name, one]) => [
    [`${name}After`, { before: seconds, after: one }],
    [`${name}Before`, { before: one, after: seconds }],
  ]),
);

/** A job with one function a case, in a row; words are those that the number before was turned into. */
const keeping = (all: Readonly<Record<string, Keeping>>): JobSource =>
  job("Keeps", {
    pipeline: Object.keys(all)
      .map((name) => `.map(value -> "" + value).keyBy(word -> word).process(new ${name}()).uid("${name}")`)
      // Each with a source of its own: what one says is not the next one's key.
      .join(".sinkTo(new DiscardingSink<>());\n    env.fromSequence(1, 1000)"),
    classes: Object.entries(all)
      .map(
        ([name, { store, say, before = "", members = "", open = "" }]) => `
  public static class ${name} extends KeyedProcessFunction<String, String, Long> {
    private transient ValueState<Long> first;
    ${members}
    @Override public void open(OpenContext context) {
      first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Long.class));
      ${open}
    }
    @Override public void processElement(String word, Context context, Collector<Long> out) throws Exception {
      ${before}
      if (first.value() == null) first.update(${store});
      out.collect(${say});
    }
  }`,
      )
      .join("\n"),
  });

const side = (all: Readonly<Record<string, Case>>, of: "before" | "after"): JobSource =>
  keeping(Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one[of]])));

const talkative: Keeping = {
  ...millis,
  before: "for (int i = 0; i < 10_000; i++) out.collect(1L);",
};
const sources = {
  before: side(cases, "before"),
  after: side(cases, "after"),
  hostileBefore: side(hostileCases, "before"),
  hostileAfter: side(hostileCases, "after"),
  alone: keeping({ now, thisYear, talkative }),
};

let directory: string;
let jars: Readonly<Record<keyof typeof sources, string>>;

beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  directory = mkdtempSync(join(tmpdir(), "rehearsals-"));
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

const expected = (all: Readonly<Record<string, Case>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, { outcome }]) =>
      outcome === undefined ? [] : [[name, `${outcome} state-meaning-changed`]],
    ),
  );

describe("code that means something else by what is stored", () => {
  test("is found where both say the same by themselves, and nothing else is suspected", async () => {
    expect(await judged("before", "after")).toEqual(expected(cases));
  });

  test("stops nobody and is not suspected where a made-up record brings a function to its end", async () => {
    expect(await judged("hostileBefore", "hostileAfter")).toEqual({});
  });
});

describe("a rehearsal", () => {
  let operators: Readonly<Record<string, Rehearsal | undefined>>;

  beforeAll(async () => {
    const file = join(directory, "alone.json");
    const made = await cli(["extract", jars.alone, "--flink-version", "1.20.3", "--output", file]);
    if (made.status !== 0) throw new Error(made.stderr);
    const [pipeline] = (JSON.parse(readFileSync(file, "utf8")) as Manifest).pipelines;
    operators = Object.fromEntries((pipeline?.operators ?? []).map(({ uid, rehearsal }) => [uid, rehearsal]));
  });

  test("holds what is emitted after a restore, at a time that stands still", () => {
    const own = operators["now"];
    // Each under a common key first, then under its own.
    const steady = { emitted: [2_000_000_000] };
    expect(own?.records.length).toBeGreaterThan(3);
    expect(own?.answers).toEqual([...(own?.records ?? []), ...(own?.records ?? [])].map(() => steady));
  });

  test("is not held of code that goes by a time that does not stand still", () => {
    expect(Object.keys(operators)).toContain("thisYear");
    expect(operators["thisYear"]).toBeUndefined();
  });

  test("is bounded", () => {
    const answers = operators["talkative"]?.answers ?? [];
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.map(({ emitted }) => emitted?.length)).toEqual(answers.map(() => 65));
  });
});
