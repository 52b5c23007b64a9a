import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";

const asked = input("path")
  .split("\n")
  .map((line) => line.trim())
  .filter(Boolean);
if (asked.some((path) => /[*?[]/.test(path))) throw new Error("patterns are not imitated here");
const files = asked.filter((path) => existsSync(path));

if (files.length === 0) {
  const level = input("if-no-files-found") === "error" ? "error" : "warning";
  console.log(
    `::${level}::No files were found with the provided path: ${asked.join(", ")}. No artifacts will be uploaded.`,
  );
  process.exit(level === "error" ? 1 : 0);
}

const folders = files.map((file) => dirname(file).split(sep));
const shared = folders[0].findIndex((name, at) => folders.some((folder) => folder[at] !== name));
const root = folders[0].slice(0, shared < 0 ? undefined : shared).join(sep);
const artifact = join(process.env.E2E_ARTIFACTS, process.env.GITHUB_RUN_ID, input("name"));
for (const file of files) {
  const target = join(artifact, relative(root, file));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(file, target);
}
console.log(`Kept ${files.length} files as ${input("name")}`);
