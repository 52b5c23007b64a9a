import { expect, test } from "@jest/globals";
import type { Failure } from "../../src/extract/extractor/protocol.js";
import { manifest } from "../support/manifests.js";
import { modulesLacking, modulesLackingIn } from "../../src/extract/flink/lacking.js";

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
