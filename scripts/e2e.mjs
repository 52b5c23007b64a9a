/**
 * `npm run e2e`: the README's workflows, word for word, run by act on this machine with the committed bundles, against the fake GitHub.
 * What it needs besides the project's own prerequisites is said when it is not there. Words after `--` go to jest.
 */
import { spawnSync } from "node:child_process";
import { root, tool } from "./run.mjs";
import { obtain } from "./tools/obtain.mjs";

const wanted = { E2E_ACT: "act", E2E_NODE: "node24" };
const found = {};
for (const [variable, name] of Object.entries(wanted)) {
  const { path, lacking } = await obtain(name);
  if (lacking) {
    process.stderr.write(
      `The README's workflows were not run. They are run by act, a program that runs GitHub's workflows on this machine, and with Node 24. ${lacking}\n`,
    );
    process.exit(3);
  }
  found[variable] = path;
}

const tests = ["--testMatch", "<rootDir>/test/e2e/**/*.e2e.ts", "--runInBand", "--verbose"];
const node = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", tool("jest")];
const result = spawnSync(process.execPath, [...node, ...tests, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...found },
});
process.exitCode = result.status ?? 1;
