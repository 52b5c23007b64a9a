import { Ajv2020 } from "ajv/dist/2020.js";
import manifestSchema from "../../schema/manifest.schema.json" with { type: "json" };
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { jsonReport, type JsonReport } from "../../src/report/json.js";
import { longestComment, markdownReport } from "../../src/report/markdown.js";
import { textReport } from "../../src/report/text.js";
import { outcomes, type Outcome } from "../../src/rules/outcome.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { blocked, clean, hostile, migrating, thousand } from "./cases.js";

const cases: readonly (readonly [string, Verdict])[] = [
  ["clean", clean],
  ["migrating", migrating],
  ["blocked", blocked],
  ["hostile", hostile],
  ["a thousand findings", thousand],
];

const validate = new Ajv2020({ strict: true }).addSchema(manifestSchema, "manifest.schema.json").compile(reportSchema);

test.each(cases)("%s: the JSON report is as its schema says", (_, verdict) => {
  const report: unknown = JSON.parse(jsonReport(verdict));
  expect(validate(report)).toBe(true);
  expect(validate({ ...(report as JsonReport), outcome: "fine" })).toBe(false);
});

/** `2 loses` and the like, wherever a report counts. */
const counted = (line: string): Partial<Record<Outcome, number>> =>
  Object.fromEntries(
    [...line.matchAll(/(\d+) ([a-z-]+)/g)]
      .filter(([, , word]) => outcomes.includes(word as Outcome))
      .map(([, count, word]) => [word, Number(count)]),
  );

test.each(cases)("%s: text, Markdown and JSON count and conclude alike", (_, verdict) => {
  const report = JSON.parse(jsonReport(verdict)) as JsonReport;
  const expected: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of report.findings) expected[outcome] = (expected[outcome] ?? 0) + 1;
  const text = textReport(verdict, { colour: false }).split("\n");
  const comment = markdownReport(verdict).split("\n");
  expect(counted(text.find((line) => line.startsWith("  findings ")) ?? "")).toEqual(expected);
  expect(counted(comment.find((line) => line.includes("**Check")) ?? "")).toEqual(expected);
  expect(text).toContain(`  check        ${report.passed ? "passed" : "failed"}`);
  expect(comment.some((line) => line.includes(`**Check ${report.passed ? "passed" : "failed"}**`))).toBe(true);
});

test("findings stand in one order everywhere", () => {
  const order = (report: string): string[] =>
    ["sum", "Sink: audit", "Convert currency", "Dedupe orders"].sort(
      (a, b) => position(report, a) - position(report, b),
    );
  const position = (report: string, name: string): number =>
    report.search(new RegExp(`(STATE|START|TOLD|####).*${name}`));
  expect(order(markdownReport(blocked))).toEqual(order(textReport(blocked, { colour: false })));
});

test("a thousand findings stay below the limit, in whole pieces, and what is left out is counted", () => {
  const comment = markdownReport(thousand);
  expect(comment.length).toBeLessThanOrEqual(longestComment);
  expect(comment.length).toBeGreaterThan(longestComment * 0.9);
  expect(comment).not.toMatch(/\p{Cs}/u);
  expect(comment.match(/<details>/g)?.length ?? 0).toBe(comment.match(/<\/details>/g)?.length ?? 0);
  const shown = comment.match(/^(#### |- `Step)/gm)?.length ?? 0;
  const notice = comment.split("\n").find((line) => line.includes("Left out")) ?? "";
  const left = [...notice.matchAll(/(\d+) findings? of outcome/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(shown + left).toBe(1000);
  for (const words of ["Misreads state", "Loses state", "Refuses to start", "Cannot be told"]) {
    expect(comment.split(`#### ${words}`).length - 1).toBeGreaterThan(10);
  }
  expect(notice).toMatch(/the picture/);
  expect(notice).toMatch(/explanations/);
});

test.each([0, 2_000, 4_000, 5_000, 8_000, 30_000])(
  "a budget of %d is kept as far as the verdict itself allows",
  (budget) => {
    const comment = markdownReport(blocked, budget);
    const least = markdownReport(blocked, 0).length;
    expect(comment.length).toBeLessThanOrEqual(Math.max(budget, least));
    expect(comment).toContain("This job does not restore");
    expect(comment).toContain("1 loses · 2 refuses");
    expect((comment.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
  },
);

test("the longest explanations go first, the picture before any finding, the last findings before the first", () => {
  const at = (budget: number): string => markdownReport(blocked, budget);
  const whole = at(100_000);
  expect(whole).not.toContain("Left out");
  const withoutOne = at(whole.length - 1);
  expect(withoutOne).toMatch(/Left out to fit into a comment: \d explanations?\./);
  expect(withoutOne).not.toContain("Failed to rollback");
  expect(at(whole.length)).toBe(whole);
  const tight = at(4_500);
  expect(tight).not.toContain("```mermaid");
  expect(tight).toContain("#### Loses state");
});

test("colour is only an addition", () => {
  const painted = textReport(blocked, { colour: true });
  // oxlint-disable-next-line no-control-regex
  expect(painted.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(textReport(blocked, { colour: false }));
  expect(painted).not.toBe(textReport(blocked, { colour: false }));
});

test("no name can command a terminal or a build server, whatever the format", () => {
  for (const report of [textReport(hostile, { colour: false }), markdownReport(hostile), jsonReport(hostile)]) {
    for (const line of report.split("\n")) {
      expect(line).not.toMatch(/^\s*::|##\w*\[/);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  }
});

test("lines of a text report are at most 100 columns, unless one word is longer", () => {
  for (const line of textReport(blocked, { colour: false }).split("\n"))
    expect([...line].length).toBeLessThanOrEqual(100);
});
