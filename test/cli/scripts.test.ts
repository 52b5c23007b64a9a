import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Manifest, Operator } from "../../src/manifest/manifest.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { cli, type Ran } from "../support/cli.js";
import { jobJars, withPlanner } from "../support/jobs.js";

/** Scripts of SQL in the place of a main(), against the real command line, the real extractor and real Flink. */
jest.setTimeout(120_000);

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "scripts-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const file = (name: string, text: string | Buffer): string => {
  const path = join(mkdtempSync(join(directory, "script-")), name);
  writeFileSync(path, text);
  return path;
};

const tables = `
CREATE TABLE orders (customer STRING, amount BIGINT, note STRING) WITH ('connector' = 'datagen');
CREATE TABLE totals (customer STRING, total BIGINT) WITH ('connector' = 'print');
CREATE TABLE largest (customer STRING, total BIGINT) WITH ('connector' = 'print');
`;
const insert = (call: string, into = "totals"): string =>
  `INSERT INTO ${into} SELECT customer, ${call} FROM orders GROUP BY customer`;

const ran = (args: readonly string[], version = "1.20.3"): Promise<Ran> =>
  cli([...args, "--flink-version", version, "--no-probe"]);
const extracted = async (...args: readonly string[]): Promise<Manifest> => {
  const { stdout, stderr, status } = await ran(["extract", ...args]);
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Manifest;
};
const ending = ({ stderr }: Ran): string => stderr.slice(stderr.indexOf("flink-upgrade-check: "));
const named = (operators: readonly Operator[] | undefined, name: string): Operator | undefined =>
  operators?.find((operator) => operator.name.includes(name));

test("settings hold for the statements after them, and RESET takes them back", async () => {
  const manifest = await extracted(
    file(
      "settings.sql",
      `SET 'pipeline.name' = 'first; of two'; SET 'parallelism.default' = '3'; SET 'table.exec.state.ttl' = '1 h';${tables}
       ${insert("SUM(amount)")}; RESET 'pipeline.name'; RESET 'parallelism.default'; SET table.exec.state.ttl = 2h;
       ${insert("MAX(amount)", "largest")};`,
    ),
  );
  expect(
    manifest.pipelines.map(({ name, configuration, operators }) => [
      name,
      configuration["parallelism.default"],
      named(operators, "GroupAggregate")?.parallelism,
      configuration["table.exec.state.ttl"],
      named(operators, "GroupAggregate")?.states.find((state) => state.name === "accState")?.ttl,
    ]),
  ).toEqual([
    ["first; of two", "3", 3, "1 h", { millis: 3_600_000 }],
    ["insert-into_default_catalog.default_database.largest", undefined, undefined, "2h", { millis: 7_200_000 }],
  ]);
  expect(manifest.job).toMatchObject({ mainClass: "settings.sql", jar: manifest.job.sql });
  expect(JSON.stringify(manifest)).not.toContain(directory);
});

test.each(["1.18.1"])("statement sets are one job, in both of their forms, on Flink %s", async (version) => {
  const both = [insert("SUM(amount)"), insert("MAX(amount)", "largest")];
  const scripts = [
    `${tables}EXECUTE STATEMENT SET\nBEGIN\n${both.join(";\n")};\nEND;`,
    `${tables}BEGIN STATEMENT SET;\n\n${both.join(";\n")};\nEND;`,
  ].map((text) => file("set.sql", text));
  for (const script of scripts) {
    const { stdout } = await ran(["extract", script], version);
    const { pipelines } = JSON.parse(stdout) as Manifest;
    expect(pipelines).toHaveLength(1);
    const aggregates = pipelines[0]?.operators.filter(({ name }) => name.startsWith("GroupAggregate")) ?? [];
    expect(aggregates.map(({ line, facts }) => [line?.line, facts["sql.statement"]])).toEqual([
      [7, "INSERT INTO totals"],
      [8, "INSERT INTO largest"],
    ]);
  }
});

test("a catalog, a database, views, a table from a query; and what leaves no state is said and not run", async () => {
  const script = file(
    "catalog.sql",
    `CREATE CATALOG shop WITH ('type' = 'generic_in_memory'); USE CATALOG shop; CREATE DATABASE web; USE web;${tables}
     CREATE TEMPORARY VIEW big AS SELECT * FROM orders WHERE amount > 10; SHOW TABLES; EXPLAIN SELECT * FROM big;
     SELECT * FROM orders; CREATE TABLE copies WITH ('connector' = 'print') AS SELECT customer, COUNT(*) AS n FROM big GROUP BY customer;
     QUIT; INSERT INTO nowhere SELECT 1;`,
  );
  const { stdout, stderr, status } = await ran(["extract", script]);
  expect(status).toBe(0);
  expect(stderr).toMatch(/catalog\.sql:7: not run, for it leaves nothing that is restored: SELECT \* FROM orders/);
  const { pipelines } = JSON.parse(stdout) as Manifest;
  expect(pipelines.map(({ name }) => name)).toEqual(["insert-into_shop.web.copies"]);
});

test.each(["1.20.3", "2.2.0"])(
  "a main() with the same statements goes on as their script on Flink %s",
  async (version) => {
    const text = `${tables}${insert("SUM(amount)")};`;
    const statements = text.split(";").filter((statement) => statement.trim() !== "");
    const executed = statements
      .map((statement) => `tables.executeSql(${JSON.stringify(statement.trim())});`)
      .join("\n");
    const { main } = await jobJars(
      version,
      {
        main: {
          mainClass: "Main",
          classes: {
            Main: `import org.apache.flink.table.api.*;
public class Main { public static void main(String[] args) {
  TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
  ${executed} } }`,
          },
        },
      },
      withPlanner,
    );
    const sides = ["--baseline", main, "--candidate", file("job.sql", text), "--parallelism", "2"];
    const verdict = JSON.parse((await ran(["check", ...sides, "--format", "json"], version)).stdout) as Verdict;
    expect(verdict).toMatchObject({ outcome: "compatible", findings: [] });
  },
);

describe("classes of a JAR", () => {
  const source = (body: string): string =>
    `package acme; public class Short extends org.apache.flink.table.functions.ScalarFunction {
       public String eval(String text) { ${body} } }`;
  const script = (more = ""): string =>
    `${more}CREATE FUNCTION short AS 'acme.Short';${tables}INSERT INTO totals SELECT short(customer), SUM(amount) FROM orders GROUP BY short(customer);`;
  const functions = async (version: string): Promise<string> => {
    const built = { functions: { classes: { "acme.Short": source("return text.trim();") } } };
    return (await jobJars(version, built, withPlanner)).functions;
  };

  test.each<[string, string, (jar: string) => readonly string[]]>([
    ["beside the script", "2.2.0", (jar) => [jar, "--sql", file("job.sql", script())]],
    // A path of the cluster's: the JAR of that name is taken for it.
    [
      "added by the script",
      "1.18.1",
      (jar) => [file("job.sql", script("ADD JAR '/opt/flink/usrlib/functions.jar';\n")), "--classpath", jar],
    ],
    [
      "named by a function",
      "2.2.0",
      (jar) => [file("job.sql", script().replace("'acme.Short'", `'acme.Short' LANGUAGE JAVA USING JAR '${jar}'`))],
    ],
  ])("%s are found on Flink %s", async (_, version, args) => {
    const { stdout, stderr, status } = await ran(["extract", ...args(await functions(version))], version);
    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
    const { pipelines } = JSON.parse(stdout) as Manifest;
    expect(named(pipelines[0]?.operators, "GroupAggregate")?.states.length).toBeGreaterThan(0);
  });

  test("that is not there are named", async () => {
    expect(ending(await ran(["extract", file("job.sql", script(`\nADD JAR '/opt/absent.jar';\n`))]))).toMatch(
      /fails at job\.sql:2: There is no JAR \/opt\/absent\.jar on this machine\. Give it with --classpath/,
    );
  });
});

describe("a script that cannot be run ends with status 2 and the line of its statement", () => {
  test.each<[string, string | Buffer, RegExp]>([
    [
      "does not parse",
      `${tables}INSERT INTO totals\nSELECT FORM orders;`,
      /The script of the candidate .*job\.sql fails at job\.sql:6: .*FORM/,
    ],
    [
      "has a later statement that fails",
      `${tables}${insert("SUM(amount)")};\n\nINSERT INTO nowhere SELECT 1;`,
      /fails at job\.sql:7: .*nowhere/,
    ],
    [
      "has a set without an end",
      `${tables}BEGIN STATEMENT SET;\n${insert("SUM(amount)")};`,
      /fails at job\.sql:5: The statement set that begins here has no END/,
    ],
    ["executes nothing", `${tables}SELECT * FROM orders;`, /job\.sql executes no INSERT\. What leaves no state/],
    [
      "is a batch job",
      `SET 'execution.runtime-mode' = 'batch';${tables}${insert("SUM(amount)")};`,
      /builds a batch job, which has no savepoints/,
    ],
    ["is empty", " \n", /job\.sql of the candidate is empty\. Give statements/],
    ["is no text", "SELECT \0;", /is no text\. Give statements/],
    ["is in another encoding", Buffer.from([0x2d, 0x2d, 0xe9, 0x0a]), /is not encoded in UTF-8/],
    ["is too large", " ".repeat(1024 * 1024 + 1), /is larger than 1 MiB/],
  ])("%s", async (_, text, sentence) => {
    const one = await ran(["extract", file("job.sql", text)]);
    expect(ending(one)).toMatch(sentence);
    expect([one.status, one.stdout]).toEqual([2, ""]);
    expect(one.stderr).not.toMatch(/^\s*at /m);
  });

  test("lacks factories, all of which are named with their lines, and modules of Flink's are brought", async () => {
    const text = `CREATE TABLE a (x INT) WITH ('connector' = 'kafka', 'format' = 'json');
CREATE TABLE b (x INT) WITH ('connector' = 'jdbc');
INSERT INTO b SELECT x FROM a;`;
    const one = await ran(["extract", file("job.sql", text)]);
    expect(one.stderr).toMatch(/the candidate needs flink-json, .*: starting again with it/);
    const lines = ending(one).split("\n").slice(1, -1);
    expect(lines).toEqual([
      expect.stringMatching(/^ {2}--classpath \.\.\. {3}\(with the table factory jdbc, .*\) {3}# job\.sql:2$/),
      expect.stringMatching(/^ {2}--classpath \.\.\. {3}\(with the table factory kafka, .*\) {3}# job\.sql:1$/),
    ]);
  });

  test("names no Flink, is given twice, or does not exist", async () => {
    const script = file("job.sql", `${tables}${insert("SUM(amount)")};`);
    expect(ending(await cli(["extract", script]))).toMatch(
      /is not known: a script names none\. Give it with --flink-version/,
    );
    expect(ending(await ran(["extract", script, "--sql", script]))).toMatch(
      /are two scripts for the candidate\. Give one/,
    );
    expect(ending(await ran(["extract", "--sql", join(directory, "absent.sql")]))).toMatch(
      /absent\.sql does not exist/,
    );
    expect(ending(await ran(["check", "--sql", script]))).toMatch(/required option '--baseline'/);
  });
});
