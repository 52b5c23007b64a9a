import { headline } from "../../src/report/headline.js";
import { operatorWords, pathWords } from "../../src/report/words.js";
import type { Outcome, PathOutcome } from "../../src/rules/outcome.js";
import { wholeId } from "../../src/rules/whole.js";
import { blocked, clean, migrating } from "./cases.js";

const path = (stateBackend: "hashmap" | "rocksdb", allowNonRestoredState: boolean, outcome: Outcome): PathOutcome => ({
  restoreFrom: "canonical-savepoint",
  claimMode: "no-claim",
  stateBackend,
  allowNonRestoredState,
  outcome,
});

test("paths are told only where they differ, and only by what makes the difference", () => {
  expect(pathWords([path("hashmap", false, "refuses"), path("rocksdb", false, "refuses")])).toEqual([]);
  expect(pathWords([path("hashmap", false, "migrates"), path("rocksdb", false, "refuses")])).toEqual([
    "on the HashMap backend: migrates",
    "on RocksDB: refuses to start",
  ]);
  const byFlag = [
    path("hashmap", false, "refuses"),
    path("rocksdb", false, "refuses"),
    path("hashmap", true, "loses"),
    path("rocksdb", true, "loses"),
  ];
  expect(pathWords(byFlag)).toEqual([
    "without --allowNonRestoredState: refuses to start",
    "with --allowNonRestoredState: loses state",
  ]);
});

test("an operator is called by its name, then its uid, then its id", () => {
  const id = "1".repeat(32);
  expect(operatorWords({ id, uid: "dedupe", name: "Dedupe" })).toEqual({ name: "Dedupe", aside: 'uid "dedupe"' });
  expect(operatorWords({ id, uid: "dedupe", name: "dedupe" })).toEqual({ name: "dedupe", aside: "" });
  expect(operatorWords({ id, name: "Map" })).toEqual({ name: "Map", aside: `no uid, id ${id}` });
  expect(operatorWords({ id, name: "" })).toEqual({ name: id, aside: "no uid" });
  expect(operatorWords({ id: wholeId, name: "orders" })).toEqual({ name: "orders", aside: "the pipeline as a whole" });
});

test("the verdict is a sentence; what a loud failure hides is the next", () => {
  expect(headline(blocked)).toEqual([
    'This job does not restore: Flink refuses to start it because of "Convert currency" and "Sink: audit".',
    'Once that is mended, it would lose state of "Totals per customer" without an error.',
  ]);
  expect(headline(clean)[0]).toBe("This job restores everything that the deployed one saved.");
  expect(headline(migrating)[0]).toBe('This job restores. Flink migrates state of "Totals per customer" on the way.');
});
