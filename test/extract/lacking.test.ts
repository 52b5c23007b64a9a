import { expect, test } from "@jest/globals";
import type { Failure } from "../../src/extract/extractor/protocol.js";
import { modulesLacking } from "../../src/extract/flink/lacking.js";

const failedOf = (...chain: readonly string[]): Failure => ({
  kind: "main-threw",
  message: "main() threw",
  chain,
  candidates: [],
  missing: { environment: [], properties: [], files: [], classes: [] },
});
const noFactory = (identifier: string): string =>
  `org.apache.flink.table.api.ValidationException: Could not find any factory for identifier '${identifier}' that implements 'org.apache.flink.table.factories.DynamicTableFactory' in the classpath.`;

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
  ["java.lang.IllegalStateException: filesystem", []],
])("%s", (link, modules) => {
  expect(modulesLacking(failedOf("java.lang.RuntimeException: wrapped", link))).toEqual(modules);
});
