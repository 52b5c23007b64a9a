import { expect, test } from "@jest/globals";
import { configuredBackend } from "../../src/manifest/configured-backend.js";
import { manifest } from "../support/manifests.js";

const of = (...configurations: readonly Readonly<Record<string, string>>[]) =>
  configuredBackend(manifest({ pipelines: configurations.map((configuration) => ({ configuration, operators: [] })) }));

test.each([
  [{}, undefined],
  [{ "state.backend.type": "rocksdb" }, "rocksdb"],
  [{ "state.backend": "org.apache.flink.contrib.streaming.state.EmbeddedRocksDBStateBackendFactory" }, "rocksdb"],
  [{ "state.backend": "filesystem" }, "hashmap"],
  [{ "state.backend": "rocksdb", "state.backend.type": "hashmap" }, "hashmap"],
  [{ "state.backend.type": "forst" }, undefined],
])("%j is %s", (configuration, backend) => {
  expect(of(configuration)).toBe(backend);
});

test("pipelines that do not agree leave it open", () => {
  expect(of({ "state.backend.type": "rocksdb" }, {})).toBeUndefined();
  expect(of({ "state.backend.type": "rocksdb" }, { "state.backend": "rocksdb" })).toBe("rocksdb");
});
