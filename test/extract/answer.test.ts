import { describe, expect, test } from "@jest/globals";
import { cannotExtract, type Failed } from "../../src/extract/extractor/failure.js";
import type { Failure } from "../../src/extract/extractor/protocol.js";
import { parseResponse } from "../../src/extract/extractor/response.js";

const nothing = { environment: [], properties: [], files: [], classes: [] };
const failure = (more: Partial<Failure>): Failure => ({
  kind: "main-threw",
  message: "m",
  chain: [],
  candidates: [],
  missing: nothing,
  ...more,
});
const failed = (side: Failed["side"], more: Partial<Failure>): Failed => ({
  side,
  name: `the ${side} ${side}.jar`,
  flink: "1.20.3",
  arguments: true,
  failure: failure(more),
});

describe("a response is taken as a stranger's, because the job's code ran in the same JVM", () => {
  const whole = { protocol: 1, extractor: "0.1.0", flink: "1.20.3", jobs: [] };

  test.each([
    "",
    "[]",
    "null",
    "{}",
    JSON.stringify({ ...whole, protocol: 2 }),
    JSON.stringify({ ...whole, flink: 1 }),
  ])("%s is none", (text) => {
    expect(parseResponse(text)).toBeUndefined();
  });

  test("nothing but a plain yes counts as extracted", () => {
    const jobs = [
      { side: "baseline", status: "extracted", notes: ["n", 7] },
      { side: "candidate", status: "EXTRACTED" },
      { side: "candidate", status: "extracted", failure: { kind: "main-threw" } },
      { side: "other", status: "extracted" },
    ];
    const parsed = parseResponse(JSON.stringify({ ...whole, jobs }));
    expect(parsed?.jobs.map(({ side, failure }) => [side, failure?.kind])).toEqual([
      ["baseline", undefined],
      ["candidate", "extractor-error"],
      ["candidate", "main-threw"],
    ]);
    expect(parsed?.jobs[0]?.notes).toEqual(["n"]);
  });

  test("a trial may lack a state backend, and says so in words only", () => {
    const trial = (lacks: unknown) =>
      parseResponse(JSON.stringify({ ...whole, trial: { status: "made", lacks } }))?.trial;
    expect([undefined, "rocksdb", ["rocksdb", 7]].map((lacks) => trial(lacks)?.lacks)).toEqual([[], [], ["rocksdb"]]);
  });

  test("lists and texts are bounded, and a trial of unknown status is none", () => {
    const candidates = Array.from({ length: 500 }, () => "x".repeat(10_000));
    const jobs = [{ side: "candidate", status: "failed", failure: { kind: "main-class-ambiguous", candidates } }];
    const parsed = parseResponse(JSON.stringify({ ...whole, jobs, trial: { status: "perhaps" } }));
    expect(JSON.stringify(parsed).length).toBeLessThan(500_000);
    expect(parsed?.trial).toBeUndefined();
  });
});

describe("what is missing is said with lines to paste", () => {
  test("quoted for a shell, on one line each, whatever the job's code calls its variables", () => {
    const environment = ["KAFKA", "A B", "x'; rm -rf ~ #", "$(id)", "two\nlines"];
    expect(cannotExtract([failed("candidate", { missing: { ...nothing, environment } })], false).lines).toEqual([
      "  --env KAFKA=...",
      "  --env 'A B'=...",
      String.raw`  --env 'x'\''; rm -rf ~ #'=...`,
      "  --env '$(id)'=...",
      "  --env 'two lines'=...",
    ]);
  });

  test("once for both sides, and with the side's option where only the baseline misses it", () => {
    const both = { missing: { ...nothing, environment: ["BOTH"] } };
    const baseline = { missing: { ...nothing, environment: ["BOTH", "OLD"] } };
    const error = cannotExtract([failed("baseline", baseline), failed("candidate", both)], true);
    expect(error.lines).toEqual(["  --env BOTH=...", "  --baseline-env OLD=..."]);
    expect(error.message.split("\n")).toHaveLength(2);
  });

  test("all properties in the one variable that a JVM reads them from", () => {
    const error = cannotExtract(
      [failed("candidate", { missing: { ...nothing, properties: ["app.mode", "app.region"] } })],
      false,
    );
    expect(error.lines).toEqual(["  --env JAVA_TOOL_OPTIONS='-Dapp.mode=... -Dapp.region=...'"]);
  });

  test("not those that libraries ask for, wherever a JAR has moved them", () => {
    const properties = ["app.mode", "jcommander.debug", "config.trace", "shaded.jackson.BufferRecyclers.track"];
    const error = cannotExtract([failed("candidate", { missing: { ...nothing, properties } })], false);
    expect(error.lines).toEqual(["  --env JAVA_TOOL_OPTIONS=-Dapp.mode=..."]);
  });

  test("with who asked, what had a default last, and what no option can give", () => {
    const missing = {
      ...nothing,
      environment: ["KAFKA", "REGION", "TOPIC"],
      files: ["/etc/job.conf"],
      services: ["com.acme.Plugin"],
      tables: ["kafka"],
      hosts: ["db.internal:5432"],
      where: {
        "environment KAFKA": "com.acme.Job.main(Job.java:12)",
        "hosts db.internal:5432": "com.acme.Db.of(Db.java:3)",
      },
      defaulted: ["environment REGION"],
      further: ["environment TOPIC"],
    };
    expect(cannotExtract([failed("candidate", { missing })], false).lines).toEqual([
      "  --env KAFKA=...   # com.acme.Job.main(Job.java:12)",
      "  --arg ...   (or put the file /etc/job.conf in its place)",
      "  --classpath ...   (with a class that provides com.acme.Plugin)",
      "  --classpath ...   (with the table factory kafka, the JAR that the cluster has for it)",
      "  (run it where db.internal:5432 can be reached, or let main() do without)   # com.acme.Db.of(Db.java:3)",
      "  --env REGION=...   # has a default",
      "  --env TOPIC=...   # its code asks for it too",
    ]);
  });

  test("a required argument is given by its name, and a default alone is not what was missed", () => {
    const defaulted = { ...nothing, environment: ["REGION"], defaulted: ["environment REGION"] };
    const missing = { ...defaulted, arguments: ["topic", "group"], further: ["arguments group"] };
    expect(cannotExtract([failed("candidate", { missing })], false).lines).toEqual([
      "  --arg --topic --arg ...",
      "  --arg --group --arg ...   # its code asks for it too",
      "  --env REGION=...   # has a default",
    ]);
    expect(cannotExtract([failed("candidate", { missing: defaulted })], false).message).toMatch(
      /Run it as it is deployed/,
    );
  });

  test("and a job without operators is told apart from one that executes nothing", () => {
    const empty = {
      kind: "no-pipeline",
      exception: "java.lang.IllegalStateException",
      chain: ["java.lang.IllegalStateException: No operators defined in streaming topology. Cannot execute."],
    };
    const said = (more: Partial<Failure>) => cannotExtract([failed("candidate", more)], false).message;
    expect(said(empty)).toMatch(
      /executes a pipeline without any operators, which Flink refuses: .*No operators defined in streaming topology\. Cannot execute\. Give it the arguments/,
    );
    expect(said({ ...empty, missing: { ...nothing, environment: ["ENABLED"] } })).toMatch(
      /Cannot execute\. It asked for what it was not given:/,
    );
    expect(said({ kind: "no-pipeline" })).toMatch(/ended without executing a pipeline.*calls execute\(\):/);
  });

  test("and a job of SQL is told what its Flink lacks", () => {
    const classes = ["org.apache.flink.table.api.bridge.java.StreamTableEnvironment"];
    const error = cannotExtract(
      [failed("candidate", { kind: "class-missing", missing: { ...nothing, classes } })],
      false,
    );
    expect(error.message).toMatch(/has no such class of the Table API: put what the cluster has of it/);
    expect(error.lines).toEqual([]);
  });

  test("and a class that is too new for the Java that ran asks for another Java, and for no arguments", () => {
    const chain = [
      "java.lang.UnsupportedClassVersionError: com/acme/Step has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0",
    ];
    const error = cannotExtract([failed("candidate", { kind: "main-threw", chain })], false);
    expect(error.message).toMatch(/ compiled for Java 21: run the job on that one\.$/);
    expect(error.lines).toEqual(["  --java ...   (the directory of a JDK 21)"]);
  });

  test("our own failure is never put down to the job", () => {
    const error = cannotExtract(
      [failed("candidate", { kind: "extractor-error", message: "NullPointerException" })],
      false,
    );
    expect(error.message).toMatch(/says nothing about the job: NullPointerException\. Repeat with --debug/);
    expect(cannotExtract([failed("candidate", { kind: "a kind of tomorrow" })], false).message).toMatch(
      /says nothing about the job/,
    );
  });
});
