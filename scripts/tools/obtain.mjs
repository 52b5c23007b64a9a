import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { installers } from "./installers.mjs";
import { pinned } from "./pinned.mjs";

const needs = { go: "Go", pip: "Python 3 with pip", npm: "npm" };

/**
 * `{ path }` of a pinned program, brought into build/tools if it is not there yet, or `{ lacking }`: a sentence that says why not and what
 * would help; throws if what came is not what is pinned. A variable of its name in capitals (ACT, ZIZMOR, ...) names one that is there already, in whatever version.
 */
export async function obtain(name) {
  const { version, from } = pinned[name];
  const variable = name.toUpperCase();
  const given = process.env[variable];
  if (given) return existsSync(given) ? { path: given } : { lacking: `${variable} is ${given}, which does not exist.` };
  const folder = join(root, "build/tools", `${name}-${version}`);
  try {
    if (!existsSync(folder)) await install(name, folder);
    return { path: join(folder, readFileSync(join(folder, "program"), "utf8")) };
  } catch (thrown) {
    // That something else came than what is pinned is no reason to go on without it.
    if (/checksum|SECURITY ERROR|DO NOT MATCH THE HASHES|EINTEGRITY/i.test(thrown.message)) throw thrown;
    const [reason, ...said] = thrown.message.trim().split("\n").reverse();
    if (said.length > 0) process.stderr.write(`${said.reverse().join("\n")}\n`);
    const sentence = `${name} ${version} could not be brought here: ${reason.replace(/\.$/, "")}.`;
    return { lacking: `${sentence} Install ${needs[from]}, or name the program in ${variable}.` };
  }
}

/** Made beside and renamed, so that half an installation is never taken for a whole one. */
async function install(name, folder) {
  process.stderr.write(`Bringing ${name} ${pinned[name].version} into build/tools (only this time) ...\n`);
  mkdirSync(join(root, "build/tools"), { recursive: true });
  const draft = mkdtempSync(join(root, "build/tools/draft-"));
  try {
    writeFileSync(join(draft, "program"), await installers[pinned[name].from](pinned[name], draft));
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
