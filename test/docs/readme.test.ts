import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { canonicalText } from "../../src/manifest/canonical.js";
import { outcomes } from "../../src/rules/outcome.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { manifest } from "../support/manifests.js";
import { findingsOfExample } from "./example.js";
import { generated, page, table } from "./markdown.js";
import { pagesOf, root, rules } from "./pages.js";

const readme = page("README.md");
const plain = (cell = "") => cell.replaceAll("`", "");

/** Runs the released bundle. */
const program = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "dist/cli/index.js"), ...args], { cwd: root, encoding: "utf8" });

const optionsIn = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, name = ""]) => name).filter((name) => name !== "--help");

test.each([
  ["check", 1],
  ["extract", 2],
])("the options of %s are those of the table", (command, column) => {
  const rows = table(readme, "option").filter((row) => row[column] === "yes");
  const written = rows.map(([option]) => plain(option).split(" ")[0] ?? "");
  expect(written.toSorted()).toEqual(optionsIn(program(command, "--help").stdout).toSorted());
});

test("each option takes what the table says it takes", () => {
  const help = ["check", "extract"].map((command) => program(command, "--help").stdout).join("\n");
  const taken = (name: string) =>
    new Set([...help.matchAll(new RegExp(`${name} (<[^>]*>)`, "g"))].map(([, value]) => value));
  // `--output` takes a report here and a manifest there.
  const options = table(readme, "option").map(([option]) => plain(option));
  const rows = options.filter((option) => !option.startsWith("--output")).map((option) => option.split(/ (.*)/));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.map(([name = ""]) => [name, ...taken(name)])).toEqual(rows.map((row) => row.filter(Boolean)));
});

test("the commands are those of the table", () => {
  const help = program("--help").stdout;
  const listed = [...help.slice(help.indexOf("Commands:")).matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  expect(table(readme, "command").map(([name]) => plain(name))).toEqual(listed.filter((name) => name !== "help"));
});

test("each exit status comes as the table says", () => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const job = (state: string) =>
    manifest({ operators: [{ uid: "a", key: "String", states: [{ name: state, kind: "value" }] }] });
  const [deployed, changed] = ["seen", "seenSince"].map((state) => {
    const file = join(folder, `${state}.json`);
    writeFileSync(file, canonicalText(job(state)));
    return file;
  });
  const check = (baseline = "", candidate = "") =>
    program("check", "--baseline", baseline, "--candidate", candidate).status;
  const statuses = [check(deployed, deployed), check(deployed, changed), check(join(folder, "none.json"), deployed)];
  rmSync(folder, { recursive: true });
  expect(table(readme, "exit status").map(([status]) => Number(status))).toEqual(statuses);
});

test("the default policy is the one that is described", () => {
  const sentence = /What fails the policy: (.*), unless/.exec(readme)?.[1] ?? "";
  expect([...sentence.matchAll(/`([\w-]+)`/g)].map(([, word]) => word)).toEqual(defaultPolicy.failOn);
  const glossary = table(page("docs/architecture.md"), "outcome");
  expect(glossary.map(([outcome]) => plain(outcome))).toEqual(outcomes);
  const failing = glossary.filter(([, , policy]) => policy === "fails").map(([outcome]) => plain(outcome));
  expect(failing.toSorted()).toEqual(defaultPolicy.failOn.toSorted());
});

test("what is judged is what the rule book judges", () => {
  const rows = rules.map(({ id, title }) => {
    const outcome = findingsOfExample(id)[0]?.outcome ?? "-";
    return `| [\`${id}\`](docs/rules/${id}.md) | ${title} | \`${outcome}\` |`;
  });
  const wanted = ["| rule | what it says | outcome of its example |", "| --- | --- | --- |", ...rows].join("\n");
  const { is } = generated("README.md", "<!-- rules -->", "<!-- /rules -->", wanted);
  expect(is).toBe(wanted);
});

test("every runtime dependency is used by the source and has its reason", () => {
  const { dependencies } = JSON.parse(page("package.json")) as { dependencies: Record<string, string> };
  const reasons = table(page("docs/architecture.md"), "package").map(([name]) => plain(name));
  expect(reasons.filter((name) => !name.includes("extractor JAR"))).toEqual(Object.keys(dependencies));
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, "src", name), "utf8"))
    .join("\n");
  const unused = Object.keys(dependencies).filter((name) => !new RegExp(`(from |import\\()"${name}["/]`).test(sources));
  expect(unused).toEqual([]);
});

test("the architecture names every folder of src", () => {
  const named = table(page("docs/architecture.md"), "folder").map(([folder]) => plain(folder));
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.filter(({ name }) => !named.includes(`src/${name}/`)).map(({ name }) => name)).toEqual([]);
});

test("every local link of the pages leads somewhere", () => {
  const pages = ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "examples/README.md"];
  const all = [...pages, ...pagesOf("docs/rules").map((name) => `docs/rules/${name}`)];
  const links = all.flatMap((file) =>
    [...page(file).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) =>
      join(file, "..", target),
    ),
  );
  expect(links.length).toBeGreaterThan(all.length);
  expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});
