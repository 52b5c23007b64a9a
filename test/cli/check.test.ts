import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { JsonReport } from "../../src/report/json.js";
import { cli, type Ran } from "../support/cli.js";
import { flink, jobJars } from "../support/jobs.js";
import { counter, job } from "../support/jobSources.js";

// Each check is a process or two, on a machine that may be busy.
jest.setTimeout(60_000);

/** Two versions of a job through the real command line, the real extractor and real Flink: statuses, streams, files. */
const sources = {
  deployed: job("Orders"),
  sameAgain: job("Orders", { main: "// a comment line on top\n" }),
  renamed: job("Orders", { classes: counter("Count", { state: "seen" }) }),
  retyped: job("Orders", { classes: counter("Count", { type: "Integer" }) }),
  twice: job("Orders", {
    pipeline: `.keyBy(v -> v).process(new Count()).uid("count").keyBy(v -> v).process(new Count()).uid("count")`,
  }),
};

let jars: Readonly<Record<keyof typeof sources, string>>;
let onTwo: Readonly<Record<keyof typeof sources, string>>;
let directory: string;
beforeAll(async () => {
  jars = await jobJars("1.20.3", sources);
  onTwo = await jobJars("2.2.0", sources);
  directory = mkdtempSync(join(tmpdir(), "check-test-"));
}, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const check = (baseline: string, candidate: string, ...more: readonly string[]): Promise<Ran> =>
  cli(["check", "--baseline", baseline, "--candidate", candidate, "--format", "json", ...more]);
const on120 = ["--flink-version", "1.20.3"];
const report = (ran: Ran): JsonReport => JSON.parse(ran.stdout) as JsonReport;
const outcome = (ran: Ran) => [ran.status, report(ran).outcome, report(ran).findings.map((finding) => finding.rule)];

describe.each([
  ["1.20.3", () => jars],
  ["2.2.0", () => onTwo],
])("on Flink %s", (version, built) => {
  const both = (before: keyof typeof sources, after: keyof typeof sources, ...more: readonly string[]) =>
    check(built()[before], built()[after], "--flink-version", version, ...more);

  test("a job against itself, and against itself with another comment, is silent: status 0", async () => {
    expect(outcome(await both("deployed", "deployed"))).toEqual([0, "compatible", []]);
    expect(outcome(await both("deployed", "sameAgain"))).toEqual([0, "compatible", []]);
  });

  test("a renamed state is a loss: status 1, and 0 where the policy lets it pass", async () => {
    expect(outcome(await both("deployed", "renamed"))).toEqual([1, "loses", ["state-renamed"]]);
    expect(outcome(await both("deployed", "renamed", "--fail-on", "refuses"))).toEqual([0, "loses", ["state-renamed"]]);
  });

  test("a retyped state is refused, in Flink's own words", async () => {
    const ran = await both("deployed", "retyped");
    expect(outcome(ran)).toEqual([1, "refuses", ["value-serializer-incompatible"]]);
    expect(report(ran).findings[0]).toMatchObject({
      evidence: "flink",
      flinkSays: { exception: "org.apache.flink.util.StateMigrationException" },
    });
  });

  test("a candidate that Flink refuses to build is a finding; as a baseline it is status 2", async () => {
    expect(outcome(await both("deployed", "twice"))).toEqual([1, "refuses", ["uid-duplicate"]]);
    const made = await cli(["extract", built().twice, "--flink-version", version]);
    expect([made.status, made.stderr]).toEqual([
      0,
      expect.stringMatching(/Flink refuses to build the pipeline "Orders": /),
    ]);
    const ran = await both("twice", "deployed");
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/The baseline .*twice\.jar cannot have been deployed/);
  });
});

describe("where the two sides come from", () => {
  test("JARs, manifests, and manifests with their trial give the same report", async () => {
    const [before, after, trial] = ["before.json", "after.json", "trial.json"].map((name) => join(directory, name)) as [
      string,
      string,
      string,
    ];
    expect((await cli(["extract", jars.deployed, ...on120, "-o", before])).status).toBe(0);
    const extracted = await cli([
      "extract",
      jars.retyped,
      ...on120,
      "-o",
      after,
      "--baseline",
      before,
      "--trial-output",
      trial,
    ]);
    expect([extracted.status, extracted.stdout]).toEqual([0, ""]);
    const apart = [before, after, trial].map((file) => readFileSync(file, "utf8"));
    const outputs = ["--baseline-output", before, "-o", after, "--trial-output", trial];
    const inOneJvm = await cli(["extract", jars.retyped, ...on120, "--baseline", jars.deployed, ...outputs]);
    expect([inOneJvm.status, inOneJvm.stdout]).toEqual([0, ""]);
    expect([before, after, trial].map((file) => readFileSync(file, "utf8"))).toEqual(apart);
    const fromJars = await check(jars.deployed, jars.retyped, ...on120);
    const fromBoth = await check(before, jars.retyped, ...on120);
    const fromFiles = await check(before, after, "--trial", trial);
    expect(fromFiles.stdout).toBe(fromJars.stdout);
    expect(fromBoth.stdout).toBe(fromJars.stdout);

    const untried = await check(before, after);
    expect(outcome(untried)).toEqual([0, "unknown", ["serializer-unverified"]]);
    expect(untried.stderr).toMatch(/no trial: the candidate is a manifest without --trial/);

    const strange = await check(after, before, "--trial", trial);
    expect(strange).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/--trial .* was not made with the baseline nor the candidate given here/),
    });
  });

  test("different Flinks: one JVM each, and the candidate's judges", async () => {
    const ran = await check(
      jars.deployed,
      onTwo.renamed,
      "--flink-version",
      "2.2.0",
      "--baseline-flink-version",
      "1.20.3",
    );
    expect([report(ran).baseline.flink, report(ran).candidate.flink]).toEqual(["1.20.3", "2.2.0"]);
    // That the new version's own classes take the old one's states is no finding.
    expect(report(ran).findings.map((finding) => finding.rule)).toEqual(["state-renamed"]);
  });

  test("different variables for the two sides never meet in one JVM", async () => {
    const env = ["--env", "SIDE=candidate", "--baseline-env", "SIDE=baseline"];
    expect(outcome(await check(jars.deployed, jars.deployed, ...on120, ...env))).toEqual([0, "compatible", []]);
  });

  test("--no-trial says of a new type that it is unknown", async () => {
    expect(outcome(await check(jars.deployed, jars.retyped, ...on120, "--no-trial"))).toEqual([
      0,
      "unknown",
      ["serializer-unverified"],
    ]);
  });
});

describe("--flink-home", () => {
  const distribution = async (): Promise<string> => {
    const lib = join(mkdtempSync(join(directory, "flink-")), "lib");
    mkdirSync(lib);
    for (const { name, path } of (await flink("1.20.3")).jars) symlinkSync(path, join(lib, name));
    return join(lib, "..");
  };

  test("is run with, and its version is what its classes say", async () => {
    const ran = await check(jars.deployed, jars.renamed, "--flink-home", await distribution());
    expect(outcome(ran)).toEqual([1, "loses", ["state-renamed"]]);
    expect(report(ran).candidate.flink).toBe("1.20.3");
  });

  test("of another version than the one that was asked for is status 2", async () => {
    const ran = await cli([
      "extract",
      jars.deployed,
      "--flink-home",
      await distribution(),
      "--flink-version",
      "1.20.1",
    ]);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/Flink 1\.20\.1 was asked for the candidate, but --flink-home .* hold Flink 1\.20\.3/);
  });
});

test("a main() that throws between two pipelines is status 2: the second was not removed", async () => {
  const second = `env.fromSequence(1, 9).uid("more").sinkTo(new DiscardingSink<>()).uid("end"); env.execute("second");`;
  const { two, cut, one } = await jobJars("1.20.3", {
    two: job("Orders", { after: second }),
    cut: job("Orders", { after: `if (true) throw new IllegalStateException("no results"); ${second}` }),
    one: job("Orders"),
  });
  const ran = await check(two, cut, ...on120);
  expect([ran.status, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toMatch(/main\(\) of the candidate threw or hung after 1 of 2 pipelines that the baseline has/);
  expect(outcome(await check(one, cut, ...on120))).toEqual([0, "compatible", []]);
  expect(outcome(await check(two, one, ...on120))).toEqual([0, "compatible", []]);
}, 300_000);

test("without a state backend both are judged; a named one is judged alone", async () => {
  const backends = async (...more: readonly string[]) =>
    report(await check(jars.deployed, jars.renamed, ...on120, ...more)).paths.map((path) => path.stateBackend);
  expect(await backends()).toEqual(["hashmap", "rocksdb"]);
  expect(await backends("--state-backend", "hashmap")).toEqual(["hashmap"]);
  expect(await backends("--flink-conf", "state.backend.type=hashmap")).toEqual(["hashmap"]);
});

test("--output takes the report, and standard output stays empty; nothing is left behind", async () => {
  const temporary = mkdtempSync(join(directory, "tmp-"));
  const file = join(directory, "report.md");
  const args = [
    "check",
    "--baseline",
    jars.deployed,
    "--candidate",
    jars.renamed,
    ...on120,
    "--format",
    "markdown",
    "--output",
    file,
  ];
  const ran = await cli(args, { env: { TMPDIR: temporary } });
  expect([ran.status, ran.stdout]).toEqual([1, ""]);
  expect(readFileSync(file, "utf8")).toMatch(/loses/i);
  expect(readdirSync(temporary)).toEqual([]);

  const nowhere = await cli([...args.slice(0, -1), join(directory, "absent", "report.md")]);
  expect(nowhere).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/--output .* cannot be written/),
  });
});

test("a JAR for another Flink is status 2, and says which Flink it met and what to give", async () => {
  const { old, gone } = await jobJars("1.20.3", {
    old: job("Old", {
      main: `StreamExecutionEnvironment.getExecutionEnvironment().addSource(new Ticks());`,
      classes: `${counter("Count")}
        public static class Ticks implements org.apache.flink.streaming.api.functions.source.SourceFunction<Long> {
          @Override public void run(SourceContext<Long> context) {}
          @Override public void cancel() {}
        }`,
    }),
    gone: job("Gone", {
      main: `StreamExecutionEnvironment.getExecutionEnvironment()
        .setStateBackend(new org.apache.flink.runtime.state.hashmap.HashMapStateBackend());`,
    }),
  });
  const ran = await cli(["extract", old, "--flink-version", "2.2.0"]);
  expect([ran.status, ran.stdout]).toEqual([2, ""]);
  expect(ran.stderr).toMatch(
    /old\.jar cannot be loaded beside Flink 2\.2\.0: .*SourceFunction.*--flink-version \.\.\. {3}\(with the class [\w.]*SourceFunction\)\n$/s,
  );

  const other = await cli(["extract", gone, "--flink-version", "2.2.0"]);
  expect([other.status, other.stdout]).toEqual([2, ""]);
  expect(other.stderr).toMatch(
    /gone\.jar threw .*NoSuchMethodError.* built against other classes than it met: .*--flink-version/,
  );
});
