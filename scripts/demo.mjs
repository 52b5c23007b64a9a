/**
 * `npm run demo`: the example job in its deployed and its changed version, judged by the released bundle as a user runs it.
 * Leaves both manifests, the trial and the reports in `demo/out/`. Exits 0 when the check said what it must.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { buildExample, jars } from "./demo/build.mjs";
import { missedBy } from "./demo/expected.mjs";
import { root } from "./run.mjs";

const out = join(root, "demo/out");
const files = Object.fromEntries(
  ["deployed.manifest.json", "changed.manifest.json", "trial.json", "report.json", "comment.md"].map((name) => [
    name,
    join(out, name),
  ]),
);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const began = performance.now();
say("Building the two versions of examples/orders with Maven (the first time it downloads Flink) ...");
say((await buildExample()) ? `  built${took()}` : "  unchanged since the last time");

say("The deployed version ...");
succeed("extract", jars.deployed, "--flink-version", "1.20.3", "-o", files["deployed.manifest.json"]);
say("The changed version, and the trial of the deployed one's states on it ...");
const trial = ["--baseline", files["deployed.manifest.json"], "--trial-output", files["trial.json"]];
succeed("extract", jars.changed, "--flink-version", "1.20.3", "-o", files["changed.manifest.json"], ...trial);

const sides = ["--baseline", files["deployed.manifest.json"], "--candidate", files["changed.manifest.json"]];
const check = (format) => flinkUpgradeCheck(["check", ...sides, "--trial", files["trial.json"], "--format", format]);
const text = check("text");
const json = check("json");
writeFileSync(files["report.json"], json.stdout);
writeFileSync(files["comment.md"], check("markdown").stdout);
process.stdout.write(`\n${text.stdout}\n`);

const missed = [
  ...missedBy(JSON.parse(readFileSync(files["report.json"], "utf8"))),
  ...(text.status === 1 ? [] : [`check ended with exit status ${text.status}, not 1`]),
];
if (missed.length > 0) {
  say(`The demo did not show what it must${took()}:\n${missed.map((line) => `  ${line}\n`).join("")}`);
  process.exitCode = 1;
} else {
  say(
    `The check failed this change with exit status 1, as it must: one silent loss, one refusal, one migration${took()}.`,
  );
  say(`See ${relative(process.cwd(), out) || "."}/: ${Object.keys(files).join(", ")}`);
}

function flinkUpgradeCheck(args) {
  const bundle = join(root, "dist/cli/index.js");
  const result = spawnSync(process.execPath, [bundle, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  // 2: the check could not be made; it has said why.
  if (result.status !== 0 && result.status !== 1) process.exit(1);
  return result;
}

function succeed(...args) {
  if (flinkUpgradeCheck(args).status !== 0) process.exit(1);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function took() {
  return ` (${((performance.now() - began) / 1000).toFixed(0)} s)`;
}
