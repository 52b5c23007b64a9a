import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

const root = dirname(dirname(import.meta.dirname));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "counts-"));
  for (const name of ["scripts/run.mjs", "scripts/report/counts.mjs"]) cpSync(join(root, name), join(copy, name));
});
afterEach(() => rmSync(copy, { recursive: true }));

const report = (path: string, text: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};

/** What the last line would say, part by part and in sum. */
const counted = (): unknown => {
  const code = `const m = await import("./scripts/report/counts.mjs"); const c = m.counts();
    console.log(JSON.stringify({ ...c, line: m.line(m.sum(Object.values(c).filter(Boolean))) }));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: copy, encoding: "utf8" });
  return JSON.parse(run.stdout);
};

test("no report is no count", () => {
  expect(counted()).toEqual({ line: "0 passed, 0 failed" });
});

test("tests, files that did not load, errors and steps are all counted", () => {
  const jest = {
    numPassedTests: 7,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 2,
    numPendingTests: 1,
    numTodoTests: 1,
  };
  report("build/reports/jest.json", JSON.stringify(jest));
  const suite = (numbers: string) =>
    `<?xml version="1.0"?>\n<testsuite name="a.Test" time="1.5" ${numbers}>\n</testsuite>`;
  report("extractor/target/surefire-reports/TEST-a.xml", suite('tests="5" errors="1" skipped="1" failures="1"'));
  report("extractor/target/surefire-reports/TEST-b.xml", suite('tests="3" errors="0" skipped="0" failures="0"'));
  report("extractor/target/surefire-reports/a.txt", "Tests run: 100");
  report("build/reports/steps/lint.json", '{"result":"failed"}');
  report("build/reports/steps/types.json", '{"result":"passed"}');
  report("build/reports/steps/zizmor.json", '{"result":"skipped"}');
  expect(counted()).toEqual({
    jest: { passed: 7, failed: 3, skipped: 2 },
    extractor: { passed: 5, failed: 2, skipped: 1 },
    steps: { passed: 1, failed: 1, skipped: 1 },
    line: "13 passed, 6 failed, 4 skipped",
  });
});
