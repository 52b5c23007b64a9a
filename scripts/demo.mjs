/**
 * `npm run demo`: the example job in its deployed and its changed version, judged by the released bundle as a user runs it; then its pull
 * request, with a second push that mends what the comment says. Leaves manifests, trials, reports and comments in `demo/out/`.
 * Exits 0 when the check said what it must.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { buildExample, jars } from "./demo/build.mjs";
import { card } from "./demo/card.mjs";
import { missedBy, missedOnPullRequest } from "./demo/expected.mjs";
import { root } from "./run.mjs";

const out = join(root, "demo/out");
const file = (name) => join(out, name);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const began = performance.now();
say("Building the versions of examples/orders with Maven (the first time it downloads Flink) ...");
say((await buildExample()) ? `  built${took()}` : "  unchanged since the last time");

say("The deployed version ...");
const deployed = file("deployed.manifest.json");
succeed("extract", jars.deployed, "--flink-version", "1.20.3", "-o", deployed);
say("The changed version, and the trial of the deployed one's states on it ...");
const changed = extracted("changed", "trial.json");

const sides = ["--baseline", deployed, "--candidate", changed.manifest];
const check = (format) => flinkUpgradeCheck(["check", ...sides, "--trial", changed.trial, "--format", format]);
const text = check("text");
writeFileSync(file("report.json"), check("json").stdout);
process.stdout.write(`\n${text.stdout}\n`);

say("Its pull request: the Action's bundle as a runner starts it, against a GitHub on this machine ...");
const mended = extracted("mended", "mended.trial.json");
const { pushes } = await import("./demo/pullRequest.mjs");
const [broken, fixed] = await pushes(deployed, [changed, mended]);
writeFileSync(file("comment-before.md"), `${broken.comments[0]?.body}\n`);
writeFileSync(file("comment-before.svg"), card(broken.comments[0]?.body ?? ""));
writeFileSync(file("comment-after.md"), `${fixed.comments[0]?.body}\n`);
const shown = (path) => relative(process.cwd(), file(path));
say(`  first push:            exit status ${broken.status}, ${count(broken.comments)}: ${shown("comment-before.md")}`);
say(`    ${headline(broken.comments)}`);
say(`  second push, mended:   exit status ${fixed.status}, ${count(fixed.comments)}: ${shown("comment-after.md")}`);
say(`    ${headline(fixed.comments)}`);

const missed = [
  ...missedBy(JSON.parse(readFileSync(file("report.json"), "utf8"))),
  ...(text.status === 1 ? [] : [`check ended with exit status ${text.status}, not 1`]),
  ...missedOnPullRequest(broken, fixed),
];
if (missed.length > 0) {
  say(`The demo did not show what it must${took()}:\n${missed.map((line) => `  ${line}\n`).join("")}`);
  process.exitCode = 1;
} else {
  say(
    `The check failed this change with exit status 1, as it must: one silent loss, one refusal, one migration; mended it passes${took()}.`,
  );
  say(`Manifests, trials, reports and comments are in ${relative(process.cwd(), out) || "."}/`);
}

/** Manifest and trial of one version of the job, and where its sources lie. */
function extracted(version, trialName) {
  const [manifest, trial] = [file(`${version}.manifest.json`), file(trialName)];
  const both = ["--baseline", deployed, "--trial-output", trial];
  succeed("extract", jars[version], "--flink-version", "1.20.3", "-o", manifest, ...both);
  return { manifest, trial, sources: [`examples/orders/${version}/src`, "examples/orders/shared/src"] };
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

function count(comments) {
  return `${comments.length} ${comments.length === 1 ? "comment" : "comments"}`;
}

/** The verdict in a comment: its first heading, without Markdown. */
function headline([comment]) {
  const line = /^### (.*)$/m.exec(comment?.body ?? "")?.[1] ?? "no verdict";
  return line.replaceAll("`", '"').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function took() {
  return ` (${((performance.now() - began) / 1000).toFixed(0)} s)`;
}
