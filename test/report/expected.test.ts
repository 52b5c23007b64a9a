import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonReport } from "../../src/report/json.js";
import { markdownReport } from "../../src/report/markdown.js";
import { textReport } from "../../src/report/text.js";
import { blocked, clean, hostile, migrating } from "./cases.js";

/** Reports as their readers get them, beside this test. `UPDATE_EXPECTED=1` rewrites them; read the difference before committing it. */
const expected = join(import.meta.dirname, "expected");

const committed = (file: string, actual: string): string => {
  const path = join(expected, file);
  if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(path, actual);
  return readFileSync(path, "utf8");
};

test.each([
  ["clean", clean],
  ["migrating", migrating],
  ["blocked", blocked],
  ["hostile", hostile],
] as const)("%s", (name, verdict) => {
  const text = textReport(verdict, { colour: false });
  const comment = markdownReport(verdict);
  expect(text).toBe(committed(`${name}.txt`, text));
  expect(comment).toBe(committed(`${name}.md`, comment));
});

test("blocked, as JSON", () => {
  const json = jsonReport(blocked);
  expect(json).toBe(committed("blocked.json", json));
});
