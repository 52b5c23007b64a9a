import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { flinkCache, write } from "../../src/extract/flink/cache.js";
import { rocksdbOf } from "../../src/extract/flink/rocksdb.js";

const directory = mkdtempSync(join(tmpdir(), "rocksdb-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** No Maven can be started there. */
const environment = { PATH: "", FLINK_UPGRADE_CHECK_CACHE: directory };
const said: string[] = [];
const rocksdb = rocksdbOf(
  { offline: false, debug: false, mainDeadline: 1, exercise: true, environment },
  { say: (one) => said.push(one), step: () => undefined },
);

test("what the cache holds is there at once, of the very version that was asked for", async () => {
  const names = ["flink-statebackend-rocksdb-1.20.3.jar", "frocksdbjni.jar"];
  for (const name of names) writeFileSync(join(directory, name), name);
  const paths = names.map((name) => join(directory, name));
  await write(flinkCache(environment), "1.20.3", ["flink-statebackend-rocksdb"], paths);
  expect((await rocksdb.atHand("1.20.3"))?.map((path) => basename(path))).toEqual(names);
  expect(await rocksdb.resolve("1.20.3")).toEqual({ jars: await rocksdb.atHand("1.20.3") });
  expect({ other: await rocksdb.atHand("1.20.2"), said }).toEqual({ other: undefined, said: [] });
});

test("where it cannot be had there is a reason, and no failure", async () => {
  expect(JSON.stringify(await rocksdb.resolve("1.20.2"))).toMatch(/^\{"because":"No Maven was found on the PATH /);
  expect(said).toEqual(["resolving RocksDB's state backend of Flink 1.20.2 with Maven, to try what changed on it too"]);
});
