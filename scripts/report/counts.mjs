import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

const reports = join(root, "build/reports");
const surefire = join(root, "extractor/target/surefire-reports");

/** Where jest writes its report (`--json --outputFile`). */
export const jestReport = join(reports, "jest.json");

/** Reports of an earlier run must not be counted as this one's. */
export function forgetTestReports() {
  rmSync(jestReport, { force: true });
  rmSync(surefire, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
}

/** Notes what became of a step that is no test of its own (types, lint, ...): `passed`, `failed` or `skipped`. */
export function noteStep(name, result) {
  const folder = join(reports, "steps");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ result }));
}

export function forgetSteps() {
  rmSync(join(reports, "steps"), { recursive: true, force: true });
}

/** What the reports on disk say, each under its name; a report that is not there is not in the list. */
export function counts() {
  return { jest: fromJest(), extractor: fromSurefire(), steps: fromSteps() };
}

function fromJest() {
  if (!existsSync(jestReport)) return undefined;
  const report = JSON.parse(readFileSync(jestReport, "utf8"));
  return {
    passed: report.numPassedTests,
    // A file that does not even load has no failed test of its own.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function fromSurefire() {
  if (!existsSync(surefire)) return undefined;
  const files = readdirSync(surefire).filter((name) => /^TEST-.*\.xml$/.test(name));
  return sum(files.map((name) => suite(readFileSync(join(surefire, name), "utf8"))));
}

function suite(xml) {
  const head = /<testsuite\b[^>]*>/.exec(xml)?.[0] ?? "";
  const count = (attribute) => Number(new RegExp(`\\b${attribute}="(\\d+)"`).exec(head)?.[1] ?? 0);
  const failed = count("failures") + count("errors");
  return { passed: count("tests") - failed - count("skipped"), failed, skipped: count("skipped") };
}

function fromSteps() {
  const folder = join(reports, "steps");
  if (!existsSync(folder)) return undefined;
  const steps = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const count = (wanted) => steps.filter(({ result }) => result === wanted).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}

export const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** `12 passed, 0 failed`, and the skipped where there are any. */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
