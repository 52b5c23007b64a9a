/**
 * `npm run check [-- --without tests]`: what must hold before a change is merged, every step to its end.
 * The last line counts tests and steps from their reports.
 */
import { spawnSync } from "node:child_process";
import { counts, forgetSteps, line, noteStep, sum } from "./report/counts.mjs";
import { root } from "./run.mjs";

const steps = [
  ["types", "types"],
  ["lint", "lint"],
  ["format", "format:check"],
  ["dist", "check:dist"],
  ["tests", "test"],
];
const without = process.argv.includes("--without") ? process.argv.slice(process.argv.indexOf("--without") + 1) : [];

forgetSteps();
const failed = [];
for (const [name, script] of steps) {
  if (without.includes(name)) continue;
  process.stdout.write(`\n== ${name} (npm run ${script})\n`);
  const passed = spawnSync("npm", ["run", "--silent", script], { cwd: root, stdio: "inherit" }).status === 0;
  // Tests have reports of their own.
  if (name !== "tests") noteStep(name, passed);
  if (!passed) failed.push(name);
}

const reported = counts();
const parts = Object.values(reported).filter(Boolean);
process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(", ")}\n` : "\nEverything holds.\n");
const total = sum(parts);
process.stdout.write(`${line(total)}\n`);
process.exitCode = failed.length === 0 && total.failed === 0 && reported.jest && reported.extractor ? 0 : 1;
