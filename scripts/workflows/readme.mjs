import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/**
 * The workflows that the README tells people to copy, by the name in the comment before each. They are kept nowhere else: whatever lints
 * or runs them takes them from there.
 */
export function readmeWorkflows() {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const found = [...text.matchAll(/^<!-- workflow (\w+) -->\n```yaml\n([^]*?)^```$/gm)];
  if (found.length === 0)
    throw new Error("README.md has no workflow: a line <!-- workflow NAME --> before a block yaml");
  return Object.fromEntries(found.map(([, name, body]) => [name, body]));
}

/** The same as files, as they would lie in a repository that `folder` is a checkout of. Returns their paths. */
export function writeReadmeWorkflows(folder) {
  const workflows = join(folder, ".github/workflows");
  rmSync(workflows, { recursive: true, force: true });
  mkdirSync(workflows, { recursive: true });
  return Object.entries(readmeWorkflows()).map(([name, body]) => {
    const file = join(workflows, `${name}.yml`);
    writeFileSync(file, body);
    return file;
  });
}
