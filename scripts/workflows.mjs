/**
 * `npm run check:workflows -- actionlint|zizmor`: one linter over our workflows, the README's and the action files.
 * Exits 3 and says why when the linter is not to be had: nobody needs it to work on the project, and nobody is told that it passed.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pinned } from "./tools/pinned.mjs";
import { obtain } from "./tools/obtain.mjs";
import { writeReadmeWorkflows } from "./workflows/readme.mjs";
import { root } from "./run.mjs";

const readme = writeReadmeWorkflows(join(root, "build/readme"));
const own = readdirSync(join(root, ".github/workflows")).map((name) => join(root, ".github/workflows", name));
const actions = ["action.yml", "extract/action.yml", "record/action.yml"];

const linters = {
  // It reads an action file only through a workflow that uses it.
  actionlint: [...own, ...readme],
  // Offline: what it would ask of GitHub depends on the day and not on the files.
  zizmor: ["--offline", "--no-progress", "--config", ".github/zizmor.yml", ".github", ...actions, ...readme],
};

const [name] = process.argv.slice(2);
if (!(name in linters)) {
  process.stderr.write(`Say which: ${Object.keys(linters).join(" or ")}.\n`);
  process.exit(2);
}
const { path, lacking } = await obtain(name);
if (lacking) {
  process.stderr.write(`SKIPPED: the workflows were not looked at. ${lacking}\n`);
  process.exit(3);
}
const { status, error } = spawnSync(path, linters[name], { cwd: root, stdio: "inherit" });
if (error) process.stderr.write(`${relative(root, path)}: ${error.message}\n`);
if (status === 0) process.stdout.write(`${name} ${pinned[name].version} has nothing to say.\n`);
process.exitCode = status === 0 ? 0 : 1;
