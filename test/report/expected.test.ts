import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonReport } from "../../src/report/json.js";
import { markdownReport } from "../../src/report/markdown.js";
import { textReport } from "../../src/report/text.js";
import { blocked, clean, hostile, migrating } from "./cases.js";

/** Reports as their readers get them, beside this test. `UPDATE_EXPECTED=1` rewrites them; read the difference before committing it. */
const expected = join(import.meta.dirname, "expected");

const agrees = (file: string, actual: string): void => {
  const path = join(expected, file);
  if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, "utf8"));
};

test.each([
  ["clean", clean],
  ["migrating", migrating],
  ["blocked", blocked],
  ["hostile", hostile],
] as const)("%s", (name, verdict) => {
  agrees(`${name}.txt`, textReport(verdict, { colour: false }));
  agrees(`${name}.md`, markdownReport(verdict));
});

test("blocked, as JSON", () => {
  agrees("blocked.json", jsonReport(blocked));
});
