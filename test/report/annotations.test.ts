import { expect, test } from "@jest/globals";
import { annotationsOf, mostOfALevel, workflowCommand } from "../../src/report/annotations.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { blocked, clean, hostile, migrating, thousand } from "./cases.js";

const nowhere = () => undefined;

test("what fails the policy is an error, what only warns a warning, and what costs nothing is not told", () => {
  const levels = annotationsOf(blocked, defaultPolicy, nowhere).map(({ level, title }) => `${level} ${title}`);
  expect(levels).toEqual([
    "error loses state: Totals per customer, state sum",
    "error refuses to start: Sink: audit",
    "error refuses to start: Convert currency, state rates",
    "warning cannot be told: Dedupe orders",
  ]);
  expect(annotationsOf(clean, defaultPolicy, nowhere)).toEqual([]);
  expect(annotationsOf(migrating, defaultPolicy, nowhere)).toEqual([]);
  expect(annotationsOf(migrating, { failOn: ["migrates"] }, nowhere)).not.toEqual([]);
});

test("only files that are there carry a line", () => {
  const file = "com/acme/orders/OrderJob.java";
  const placed = annotationsOf(blocked, defaultPolicy, (name) => (name === file ? `app/${file}` : undefined));
  expect(placed[0]).toMatchObject({ file: `app/${file}`, line: 71 });
  expect(placed[1]).not.toHaveProperty("file");
  expect(annotationsOf(blocked, defaultPolicy, nowhere).some((one) => "file" in one)).toBe(false);
});

test("no more of a level than GitHub shows, the most silent first", () => {
  const all = annotationsOf(thousand, defaultPolicy, nowhere);
  for (const level of ["error", "warning"])
    expect(all.filter((one) => one.level === level).length).toBeLessThanOrEqual(mostOfALevel);
  expect(all.length).toBeGreaterThanOrEqual(mostOfALevel);
});

test("names are one line of one command, however they are chosen", () => {
  for (const annotation of annotationsOf(hostile, defaultPolicy, (name) => `x,line=9::${name}`)) {
    const line = workflowCommand(annotation);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line.match(/^::(error|warning) [^:]*::/)).not.toBeNull();
    expect(line.slice(2)).not.toMatch(/##\[\w/);
  }
});

test("what the runner undoes is what was said", () => {
  const said = { level: "error", file: "a,b:c%.java", line: 2, title: "t: 1,2", message: "100%: a%0Ab" } as const;
  expect(workflowCommand(said)).toBe("::error file=a%2Cb%3Ac%25.java,line=2,title=t%3A 1%2C2::100%25: a%250Ab");
});
