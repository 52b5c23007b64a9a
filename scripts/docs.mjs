/** `npm run docs`: brings what is generated on the pages up to date. The tests of the pages write instead of comparing. */
import { spawnSync } from "node:child_process";
import { root, tool } from "./run.mjs";

const jest = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  tool("jest"),
  "test/docs",
  "test/examples",
];
const result = spawnSync(process.execPath, jest, {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, REWRITE_DOCS: "1" },
});
process.exitCode = result.status ?? 1;
