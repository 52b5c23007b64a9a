import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseManifest, parseTrial } from "../../src/manifest/parse.js";
import { blockLines, generated, page, rewriting } from "../docs/markdown.js";
import { root } from "../docs/pages.js";

const minutes = 60_000;
// A JAR's digest depends on the compiler that made it.
const anyJar = (report: string) => report.replace(/(JAR (?:<[^>]*>)*)[0-9a-f]{10}/g, "$1..........");
/** Flink puts an identity hash behind the names of some serializers. */
const stable = (message: string) => message.replace(/@[0-9a-f]+/g, "");

const out = (name: string) => readFileSync(join(root, "demo/out", name), "utf8");

/** `npm run demo` on this very checkout. */
let demo: { status: number | null; stdout: string; stderr: string };
beforeAll(() => {
  demo = spawnSync("npm", ["run", "--silent", "demo"], { cwd: root, encoding: "utf8" });
}, 10 * minutes);

test("the demo shows one silent loss, one refusal and one migration, and says so", () => {
  expect(demo.stderr).toContain("one silent loss, one refusal, one migration; mended it passes");
  expect(demo.status).toBe(0);
});

test("the files that it leaves are what they are called", () => {
  const manifests = ["deployed", "changed", "mended"].map((name) => parseManifest(out(`${name}.manifest.json`)));
  const operators = manifests.map((read) => (read.ok ? read.value.pipelines[0]?.operators.length : read.problem));
  expect(operators).toEqual([10, 11, 11]);
  const trial = parseTrial(out("trial.json"));
  expect(trial.ok ? trial.value.operators.filter(({ result }) => result === "unseen") : trial.problem).toEqual([]);
  const schema = (name: string) => JSON.parse(page(`schema/${name}.schema.json`)) as object;
  const ajv = new Ajv2020({ strict: true }).addSchema(schema("manifest"), "manifest.schema.json");
  const holds = ajv.compile(schema("report"));
  expect(holds(JSON.parse(out("report.json"))) ? [] : holds.errors).toEqual([]);
});

test("its pull request has one comment, red after the first push and green after the second", () => {
  expect(demo.stderr).toMatch(/first push: +exit status 1, 1 comment: demo\/out\/comment-before\.md\n/);
  expect(demo.stderr).toMatch(/second push, mended: +exit status 0, 1 comment: demo\/out\/comment-after\.md\n/);
  const [before, after] = [out("comment-before.md"), out("comment-after.md")];
  for (const word of ["### ⛔", "`open-orders`", "`strikes`"]) expect(before).toContain(word);
  for (const word of ["### ✅", "**Mended:** 2 of the 3 findings"]) expect(after).toContain(word);
});

test(
  "a real restore of the example refuses as the report says",
  () => {
    const real = spawnSync(process.execPath, ["scripts/demo/restore.mjs"], { cwd: root, encoding: "utf8" });
    const said = JSON.parse(real.stdout.trim().split("\n").at(-1) ?? "") as { exception: string; message: string };
    const report = JSON.parse(out("report.json")) as {
      findings: { outcome: string; flinkSays?: { exception: string; message: string } }[];
    };
    const told = report.findings.find(({ outcome }) => outcome === "refuses")?.flinkSays;
    expect(told).toEqual({ exception: said.exception, message: stable(said.message) });
  },
  10 * minutes,
);

test(
  "what the comment says to do is enough for a real restore",
  () => {
    const real = spawnSync(process.execPath, ["scripts/demo/restore.mjs", "mended"], { cwd: root, encoding: "utf8" });
    expect(JSON.parse(real.stdout.trim().split("\n").at(-1) ?? "")).toEqual({});
    expect(real.status).toBe(0);
  },
  10 * minutes,
);

test("the picture in the README is of the comment that the demo's first push gets", () => {
  const drawn = out("comment-before.svg");
  if (rewriting) writeFileSync(join(root, "docs/comment.svg"), drawn);
  expect(anyJar(page("docs/comment.svg"))).toBe(anyJar(drawn));
  expect(page("README.md")).toMatch(/!\[[^\]]{80,}\]\(docs\/comment\.svg\)/);
});

test("the README shows the report of the demo", () => {
  const { is, wanted } = generated("README.md", "```text report", "```", demo.stdout.trim());
  expect(anyJar(is)).toBe(anyJar(wanted));
});

test(
  "the commands of the README do what it says",
  () => {
    const commands = blockLines(page("README.md"), "sh").filter((line) => line.startsWith("node dist/cli/index.js "));
    const statuses = commands.map((line) => {
      const [, ...args] = line.split(" ");
      return [args[1], spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" }).status];
    });
    expect(statuses).toEqual([
      ["check", 1],
      ["extract", 0],
      ["check", 1],
    ]);
  },
  10 * minutes,
);

test("the README's other commands are scripts of this project", () => {
  const { scripts } = JSON.parse(page("package.json")) as { scripts: Record<string, string> };
  const files = ["README.md", "CONTRIBUTING.md"];
  const called = files.flatMap((file) => [...page(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name));
  expect(called.length).toBeGreaterThan(5);
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});
