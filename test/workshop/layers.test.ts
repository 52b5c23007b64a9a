import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";

const root = dirname(dirname(import.meta.dirname));
const oxlint = join(dirname(createRequire(import.meta.url).resolve("oxlint/package.json")), "bin/oxlint");

const layers = ["manifest", "compare", "rules", "verdict", "report"];
const pure = [...layers, "versions"];
const edges = [
  "extract",
  "savepoint",
  "baseline",
  "github",
  "commandline",
  "explain",
  "checking",
  "recording",
  "action",
];
const platform = ["node:fs", "child_process", "fs/promises", "@actions/core", "@octokit/rest", "../cli.js"];
const impure = ["process.cwd()", "Date.now()", "Buffer.from('')", "console.log()", "Math.random()", "fetch('')"];

interface Case {
  readonly folder: string;
  readonly code: string;
  readonly allowed: boolean;
}

const use = (from: string) => `import { it } from "${from}";\nexport const that = it;`;
const importing = (folder: string, from: string, allowed: boolean): Case => ({ folder, code: use(from), allowed });

const cases: readonly Case[] = [
  ...pure.flatMap((folder) => platform.map((from) => importing(folder, from, false))),
  ...pure.flatMap((folder) => edges.map((edge) => importing(folder, `../${edge}/it.js`, false))),
  ...pure.flatMap((folder) => impure.map((code) => ({ folder, code: `export const that = ${code};`, allowed: false }))),
  ...layers.flatMap((folder, position) =>
    layers
      .filter((other) => other !== folder)
      .map((other) => importing(folder, `../${other}/it.js`, layers.indexOf(other) < position)),
  ),
  ...pure.map((folder) => importing(folder, "./other.js", true)),
  ...pure.map((folder) => importing(folder, "ajv", true)),
  ...["extract", "savepoint", "baseline"].flatMap((edge) => [
    importing(edge, "../rules/it.js", false),
    importing(edge, "../compare/it.js", false),
    importing(edge, "../manifest/it.js", true),
    importing(edge, "node:fs", true),
  ]),
];

/** The project's own linter configuration over all cases at once, each a file of its own; gives back those it refuses. */
function refused(): readonly Case[] {
  const project = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    cpSync(join(root, "oxlint.config.mjs"), join(project, "oxlint.config.mjs"));
    cases.forEach(({ folder, code }, number) => {
      mkdirSync(join(project, "src", folder), { recursive: true });
      writeFileSync(join(project, "src", folder, `case-${number}.ts`), `${code}\n`);
    });
    const run = spawnSync(process.execPath, [oxlint, "-c", "oxlint.config.mjs", "-f", "unix", "src"], {
      cwd: project,
      encoding: "utf8",
    });
    const lines = run.stdout.split("\n").filter((line) => /no-restricted-/.test(line));
    const numbers = new Set(lines.map((line) => Number(/case-(\d+)\.ts/.exec(line)?.[1])));
    return cases.filter((_, number) => numbers.has(number));
  } finally {
    rmSync(project, { recursive: true });
  }
}

test("the linter refuses exactly what the layer rule forbids", () => {
  const asWritten = ({ folder, code }: Case) => `src/${folder}: ${code.split("\n")[0]}`;
  expect(refused().map(asWritten)).toEqual(cases.filter(({ allowed }) => !allowed).map(asWritten));
});

test("every folder of src has its place in the layer rule", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const config = readFileSync(join(root, "oxlint.config.mjs"), "utf8");
  for (const { name } of folders) expect(config).toMatch(new RegExp(`\\b${name}\\b`));
});
