import { expect, test } from "@jest/globals";
import { artifactOf, isPublished, scalaModule } from "../../src/extract/flink/modules.js";

test.each([
  ["flink-clients", "1.14.6", "flink-clients_2.12"],
  ["flink-clients", "1.20.3", "flink-clients"],
  ["flink-table-planner", "2.2.0", "flink-table-planner_2.12"],
  ["flink-streaming-scala", "1.13.6", "flink-streaming-scala_2.12"],
  ["flink-streaming-scala", "1.20.3", "flink-streaming-scala_2.12"],
  ["log4j-core", "1.16.3", "org.apache.logging.log4j:log4j-core:2.24.3"],
])("%s of Flink %s is %s", (module, version, artifact) => {
  expect(artifactOf(module, version)).toBe(artifact);
});

test("Flink 2 has no Scala API to resolve", () => {
  expect(["1.20.3", "2.0.0", "2.2.0"].filter((version) => isPublished(scalaModule, version))).toEqual(["1.20.3"]);
  expect(isPublished("flink-clients", "2.2.0")).toBe(true);
});
