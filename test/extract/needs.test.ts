import { expect, test } from "@jest/globals";
import { needs } from "../../src/extract/extractor/needs.js";
import type { Missing } from "../../src/extract/extractor/protocol.js";

const nothing: Missing = { arguments: [], environment: [], properties: [], files: [], classes: [], hosts: [] };
const options = (...classes: readonly string[]): readonly string[] =>
  needs({ ...nothing, classes }).map(({ option }) => option);

test.each([
  ["org.apache.flink.connector.datagen.source.GeneratorFunction", "flink-connector-datagen"],
  ["org.apache.flink.formats.avro.AvroDeserializationSchema", "flink-avro"],
  [
    "org.apache.flink.formats.avro.registry.confluent.ConfluentRegistryAvroDeserializationSchema",
    "flink-avro-confluent-registry",
  ],
  // Of the Table API as well, but not among what a cluster has of it.
  ["org.apache.flink.table.api.bridge.scala.StreamTableEnvironment", "flink-table-api-scala-bridge_2.12"],
])("a class of Flink's that no cluster has beside it is told with its artifact: %s", (name, artifact) => {
  expect(options(name)).toEqual([
    `--classpath ...   (with the class ${name}, which is in org.apache.flink:${artifact})`,
  ]);
});

test("a class that may be anywhere is told by its name alone", () => {
  expect(options("com.acme.Absent", "org.apache.flink.connector.acme.AcmeSource")).toEqual([
    "--classpath ...   (with the class com.acme.Absent)",
    "--classpath ...   (with the class org.apache.flink.connector.acme.AcmeSource)",
  ]);
});

test("classes of the Table API that a cluster has are no matter of the class path alone", () => {
  expect(options("org.apache.flink.table.api.TableEnvironment")).toEqual([]);
});
