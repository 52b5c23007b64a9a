import { describe, expect, test } from "@jest/globals";
import type { Failure } from "../../src/extract/extractor/protocol.js";
import { manifest } from "../support/manifests.js";
import {
  completing,
  type Lacking,
  LacksModules,
  modulesLacking,
  modulesLackingIn,
  type More,
} from "../../src/extract/flink/lacking.js";

const failedOf = (...chain: readonly string[]): Failure => ({
  kind: "main-threw",
  message: "main() threw",
  chain,
  candidates: [],
  missing: { environment: [], properties: [], files: [], classes: [] },
});
const noFactory = (identifier: string): string =>
  `org.apache.flink.table.api.ValidationException: Could not find any factory for identifier '${identifier}' that implements 'org.apache.flink.table.factories.DynamicTableFactory' in the classpath.`;
const noFileSystem = (scheme: string, plugins: string): string =>
  `org.apache.flink.core.fs.UnsupportedFileSystemSchemeException: Could not find a file system implementation for scheme '${scheme}'. The scheme is directly supported by Flink through the following plugin(s): ${plugins}. Please ensure ...`;

test.each([
  [noFactory("filesystem"), ["flink-connector-files"]],
  [noFactory("csv"), ["flink-csv"]],
  [noFactory("json"), ["flink-json"]],
  // A connector that the job has to bring itself: a cluster has it no more than we do.
  [noFactory("kafka"), []],
  ["java.lang.NoClassDefFoundError: org/apache/flink/cep/CEP", ["flink-cep"]],
  [
    "java.lang.NoClassDefFoundError: org/apache/flink/streaming/api/scala/StreamExecutionEnvironment$",
    ["flink-streaming-scala"],
  ],
  ["java.lang.ClassNotFoundException: scala.Predef$", ["flink-streaming-scala"]],
  ["java.lang.ClassNotFoundException: org.apache.logging.log4j.LogManager", ["log4j-core"]],
  ["java.lang.NoClassDefFoundError: org/apache/log4j/Logger", ["log4j-core", "log4j-1.2-api"]],
  ["java.lang.IllegalStateException: filesystem", []],
  [noFileSystem("s3", "flink-s3-fs-hadoop, flink-s3-fs-presto"), ["flink-s3-fs-hadoop"]],
  [noFileSystem("gs", "flink-gs-fs-hadoop"), ["flink-gs-fs-hadoop"]],
  [noFileSystem("s3", "../../evil"), []],
])("%s", (link, modules) => {
  expect(modulesLacking(failedOf("java.lang.RuntimeException: wrapped", link))).toEqual(modules);
});

test.each([
  [
    "initializeState() threw java.lang.ClassNotFoundException: org.apache.flink.table.catalog.ObjectPath",
    ["flink-table-planner"],
  ],
  ["open() threw java.lang.NoClassDefFoundError: org/apache/flink/cep/PatternSelectFunction", ["flink-cep"]],
  // The job's own, or a driver that stands beside the cluster: nobody but the team has it.
  ["open() threw java.lang.ClassNotFoundException: com.mysql.cj.jdbc.Driver", []],
  ["open() threw java.io.IOException: no broker", []],
])("an operator that did not start: %s", (because, wanted) => {
  const job = manifest({ operators: [{ uid: "orders", incompleteBecause: because }] });
  expect(modulesLackingIn(job)).toEqual(wanted);
});

describe("what a job turned out to lack", () => {
  const named = (modules: Lacking): string => (modules.get("candidate") ?? []).join(" ");
  const lacking = (optional: boolean) => new LacksModules(new Map([["candidate", ["flink-cep"]]]), optional);
  const attempts = async (...ends: readonly (Error | string)[]) => {
    const said: string[] = [];
    const given: string[] = [];
    const left = [...ends];
    const attempt = ({ wanted, declined }: More): Promise<string> => {
      given.push(`with ${named(wanted)}, without ${named(declined)}`);
      const end = left.shift();
      return end instanceof Error ? Promise.reject(end) : Promise.resolve(end ?? "");
    };
    const made = await completing((sentence) => said.push(sentence), attempt).catch(({ message }: Error) => message);
    return { made, given, said };
  };

  test("is added, and the job started again", async () => {
    expect(await attempts(lacking(false), "made")).toMatchObject({
      made: "made",
      given: ["with , without ", "with flink-cep, without "],
    });
  });

  test("ends it if it cannot be had", async () => {
    expect(await attempts(lacking(false), new Error("no such module"))).toMatchObject({ made: "no such module" });
  });

  test("is done without if it cannot be had, and was only to show more", async () => {
    const { made, given, said } = await attempts(lacking(true), new Error("no such module"), "made");
    expect({ made, given }).toEqual({
      made: "made",
      given: ["with , without ", "with flink-cep, without ", "with , without flink-cep"],
    });
    expect(said.at(-1)).toBe("going on without flink-cep for the candidate: no such module");
  });

  test("does not hide what goes wrong without it, too", async () => {
    const broken = new Error("main() threw");
    expect(await attempts(lacking(true), broken, broken)).toMatchObject({ made: "main() threw" });
  });
});
