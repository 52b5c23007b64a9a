import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { artifactOf } from "../../src/extract/flink/modules.js";
import { inspectJar } from "../../src/extract/jar/inspect.js";
import { zip } from "../support/zip.js";

let directory: string;
let classes: ReadonlyMap<string, Buffer>;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "table-api-"));
  classes = compiled({
    "org/apache/flink/table/api/TableEnvironment": "public class TableEnvironment { public static void create() {} }",
    "org/apache/flink/streaming/Environment": "public class Environment { public static void create() {} }",
    "org/apache/flink/connector/Source":
      "public class Source { void table() { org.apache.flink.table.api.TableEnvironment.create(); } }",
    "acme/Plain": "public class Plain { static { org.apache.flink.streaming.Environment.create(); } }",
    "acme/Connects": "public class Connects { Object source = new org.apache.flink.connector.Source(); }",
    "acme/Sql": "public class Sql { static { org.apache.flink.table.api.TableEnvironment.create(); } }",
    // A long and a double take two places in the constant pool, and the class stands behind an array and a lambda.
    "acme/Deep":
      "public class Deep { static long l = 1L << 40; static double d = 0.25; Object all = new lib.Helper[1]; }",
    "lib/Helper": "public class Helper { Runnable run = () -> org.apache.flink.table.api.TableEnvironment.create(); }",
  });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function compiled(sources: Readonly<Record<string, string>>): ReadonlyMap<string, Buffer> {
  const files = Object.entries(sources).map(([name, source]) => {
    const file = join(directory, "src", `${name}.java`);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, `package ${name.split("/").slice(0, -1).join(".")};\n${source}\n`);
    return file;
  });
  const out = join(directory, "out");
  const javac = spawnSync("javac", ["-d", out, ...files], { encoding: "utf8" });
  if (javac.status !== 0) throw new Error(javac.stderr);
  const found = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    found.map((one) => join(one.parentPath, one.name)).map((path) => [path.slice(out.length + 1), readFileSync(path)]),
  );
}

let count = 0;
/** A JAR with all classes but Flink's table API, which the cluster has. */
async function asked(mainClass: string | undefined, more: readonly string[] = []): Promise<boolean> {
  const own = [...classes].filter(([name]) => !name.startsWith("org/apache/flink/table/"));
  const path = join(directory, `${count++}.jar`);
  const manifest = `Manifest-Version: 1.0\r\n${mainClass === undefined ? "" : `Main-Class: ${mainClass}\r\n`}\r\n`;
  writeFileSync(
    path,
    zip([
      { name: "META-INF/MANIFEST.MF", data: manifest },
      ...own.map(([name, data]) => ({ name, data })),
      ...more.map((name) => ({ name, data: "" })),
    ]),
  );
  return (await inspectJar(path, "the candidate")).needsPlanner;
}

describe("the planner", () => {
  test.each([
    ["a DataStream job", "acme.Plain", false],
    ["a DataStream job whose connector has a table factory", "acme.Connects", false],
    ["a job whose main class uses the Table API", "acme.Sql", true],
    ["a job that uses it behind other classes of its JAR", "acme.Deep", true],
    ["a job whose main class is not in its JAR", "acme.Absent", false],
    ["a JAR that names no main class", undefined, false],
  ])("of %s", async (_, mainClass, wanted) => {
    expect(await asked(mainClass)).toBe(wanted);
  });

  test("is not fetched for a JAR that brings one", async () => {
    expect(await asked("acme.Sql", ["org/apache/flink/table/planner/delegation/PlannerBase.class"])).toBe(false);
  });

  test("is looked for in class files alone: what is none refers to nothing", async () => {
    expect(await asked("notes", ["notes.class"])).toBe(false);
  });
});

test.each([
  ["flink-clients", "1.13.6", "flink-clients_2.12"],
  ["flink-clients", "1.15.4", "flink-clients"],
  ["flink-json", "1.14.6", "flink-json"],
  ["flink-table-planner", "1.13.6", "flink-table-planner-blink_2.12"],
  ["flink-table-planner", "1.14.6", "flink-table-planner_2.12"],
  ["flink-table-planner", "2.2.0", "flink-table-planner_2.12"],
])("module %s of Flink %s is the artifact %s", (module, version, artifact) => {
  expect(artifactOf(module, version)).toBe(artifact);
});
