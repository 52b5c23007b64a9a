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
  ["actionlint", "check:workflows", "actionlint"],
  ["zizmor", "check:workflows", "zizmor"],
  ["dist", "check:dist"],
  ["e2e", "e2e"],
  ["tests", "test"],
];
/** Exit status of a step that could not be made for want of a program that is no prerequisite; it has said so. */
const skipped = 3;
const without = process.argv.includes("--without") ? process.argv.slice(process.argv.indexOf("--without") + 1) : [];

forgetSteps();
const failed = [];
const left = [];
for (const [name, script, ...args] of steps) {
  if (without.includes(name)) continue;
  const command = ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])];
  process.stdout.write(`\n== ${name} (npm ${command.filter((word) => word !== "--silent").join(" ")})\n`);
  const { status } = spawnSync("npm", command, { cwd: root, stdio: "inherit" });
  const result = status === 0 ? "passed" : status === skipped ? "skipped" : "failed";
  // Tests have reports of their own.
  if (name !== "tests") noteStep(name, result);
  if (result === "failed") failed.push(name);
  if (result === "skipped") left.push(name);
}

const reported = counts();
const parts = Object.values(reported).filter(Boolean);
if (left.length > 0) process.stdout.write(`\nSKIPPED, and why is said above: ${left.join(", ")}\n`);
process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(", ")}\n` : "\nEverything holds.\n");
const total = sum(parts);
process.stdout.write(`${line(total)}\n`);
process.exitCode = failed.length === 0 && total.failed === 0 && reported.jest && reported.extractor ? 0 : 1;
