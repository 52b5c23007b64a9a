import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

const root = dirname(dirname(import.meta.dirname));
const id = "stripes-repainted";
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "new-rule-"));
  for (const name of ["package.json", "jest.config.js", "tsconfig.json", ".prettierrc.json"])
    cpSync(join(root, name), join(copy, name));
  // Pairs are looked at and added to, never changed: a link to each keeps the copy small.
  const pairs = join(root, "test/restores/pairs");
  const large = [pairs, join(root, "test/restores/target"), join(root, "test/restores/harness")];
  for (const name of ["src", "schema", "scripts", "docs", "test"])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !large.includes(path) });
  mkdirSync(join(copy, "test/restores/pairs"));
  for (const name of readdirSync(pairs)) symlinkSync(join(pairs, name), join(copy, "test/restores/pairs", name));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", maxBuffer: 64 * 1024 ** 2 });
const newRule = (...args: readonly string[]) => run("scripts/new-rule.mjs", ...args);
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(copy, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
};

/** Names of the tests about the new rule that fail. */
const failing = (): readonly string[] => {
  const jest = [
    "--experimental-vm-modules",
    "node_modules/jest/bin/jest.js",
    "--json",
    "-t",
    id,
    "test/docs",
    "test/rules",
  ];
  const report = JSON.parse(run(...jest).stdout) as {
    testResults: { assertionResults: { status: string; title: string }[] }[];
  };
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return results.filter(({ status }) => status === "failed").map(({ title }) => title);
};

test("a name that is none, a rule that is there, a kind that is not: refused with what to say instead", () => {
  expect(newRule("Stripes")).toMatchObject({ status: 2, stderr: expect.stringContaining("state-kind-changed") });
  expect(newRule("state-renamed")).toMatchObject({ status: 2, stderr: expect.stringContaining("already") });
  expect(newRule(id)).toMatchObject({ status: 2, stderr: expect.stringContaining("facts-changed") });
});

test("a new rule fails until it is filled in, and then holds", () => {
  expect(newRule(id, "facts-changed")).toMatchObject({ status: 0, stderr: "" });
  expect(newRule(id, "facts-changed").status).toBe(2);
  expect(run("node_modules/typescript/bin/tsc", "-p", "tsconfig.json").stdout).toBe("");
  expect(run("node_modules/prettier/bin/prettier.cjs", "--check", "src/rules", "test/rules").status).toBe(0);
  expect(failing()).toEqual(
    expect.arrayContaining([
      "is headed by the rule's id and begins with its title",
      "shows an example that the whole rule book judges by this rule alone",
      "is judged by the whole book",
    ]),
  );

  edit(`src/rules/${id}.ts`, 'title: ""', 'title: "The stripes have another colour"');
  edit(
    `src/rules/${id}.ts`,
    "judge: () => null",
    `judge: ({ before }) => ({ outcome: "misreads", evidence: "rule", operator: before, message: "The stripes of " + before.name + " (" + before.uid + ") are blue now.", why: "Flink paints what it finds.", fix: "Paint them red again.", change: "stripes" })`,
  );
  edit(
    `docs/rules/${id}.md`,
    "Fill in: one sentence, what happens to whose state. The rule's title says the same.",
    "The stripes have another colour.",
  );
  edit(`docs/rules/${id}.md`, "{ uid: count, ", "{ uid: count, facts: { stripes: red }, ");
  edit(
    `test/rules/${id}.test.ts`,
    "before: jobOf(counting())",
    'before: jobOf(counting({ facts: { stripes: "red" } }))',
  );
  edit(`test/rules/${id}.test.ts`, "unknown", "misreads");
  expect(failing()).toEqual([]);
}, 600_000);
