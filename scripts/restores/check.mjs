import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jarOf } from "./jars.mjs";
import { backends } from "./pairs.mjs";

/** The bundle as it is released; `FLINK_UPGRADE_CHECK_BUNDLE` names another, to compare two. */
const bundle =
  process.env.FLINK_UPGRADE_CHECK_BUNDLE ?? fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/**
 * What the released bundle says of a pair on one Flink version: per state backend the outcome and, of each rule that has something to say
 * there, the worst outcome. `error` instead where the check could not be made. `builtFor`: the Flink that the JARs were compiled for.
 */
export async function judge(pair, flink, builtFor = flink) {
  const [before, after] = ["before", "after"].map((side) => jarOf(pair, side, builtFor));
  const options = ["--format", "json", "--flink-version", flink, ...jobsOptions(pair), ...flagOf(pair)];
  return answer(
    await (needsManifests(pair)
      ? checkManifests(pair, (directory) => extractApart(pair, flink, directory))
      : run(["check", "--baseline", before, "--candidate", after, ...options])),
  );
}

/** The same of manifests and a trial that were made before: files in the order of `extract`. */
export const judgeFiles = async (pair, files) => answer(await checkManifests(pair, files));

function answer({ status, output, words }) {
  if (status !== 0 && status !== 1) return { error: words.trim().split("\n").at(-1) ?? `exit status ${status}` };
  const report = JSON.parse(output);
  return Object.fromEntries(backends.map((backend) => [backend, said(report, backend)]));
}

/** An option without its baseline twin applies to both sides, so that a setting of one side alone can only be said of one manifest at a time. */
const needsManifests = ({ before, after }) =>
  Object.keys(after.configuration).some((key) => before.configuration[key] === undefined);

async function checkManifests(pair, make) {
  const directory = await mkdtemp(join(tmpdir(), "pair-"));
  try {
    const [baseline, candidate, trial] = await make(directory);
    const sides = ["--baseline", baseline, "--candidate", candidate, "--trial", trial];
    return await run(["check", ...sides, "--format", "json", ...flagOf(pair)]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const filesIn = (directory) => ["baseline.json", "candidate.json", "trial.json"].map((name) => join(directory, name));

/** Manifests of both sides and the trial, as files in a directory. */
export async function extract(pair, flink, directory) {
  if (needsManifests(pair)) return extractApart(pair, flink, directory);
  const [before, after] = ["before", "after"].map((side) => jarOf(pair, side, flink));
  const files = filesIn(directory);
  const outputs = ["--baseline-output", files[0], "-o", files[1], "--trial-output", files[2]];
  await succeed(["extract", after, "--baseline", before, ...outputs, "--flink-version", flink, ...jobsOptions(pair)]);
  return files;
}

/** The same by two commands, as where the baseline's manifest was made when it was released. */
export async function extractApart(pair, flink, directory) {
  const [before, after] = ["before", "after"].map((side) => jarOf(pair, side, flink));
  const files = filesIn(directory);
  await succeed([
    "extract",
    before,
    "-o",
    files[0],
    "--flink-version",
    pair.from ?? flink,
    ...jobOptions(pair.before, ""),
  ]);
  await succeed([
    "extract",
    after,
    "-o",
    files[1],
    "--baseline",
    files[0],
    "--trial-output",
    files[2],
    "--flink-version",
    flink,
    ...jobOptions(pair.after, ""),
  ]);
  return files;
}

function said(report, backend) {
  const outcome = report.paths.find((path) => path.stateBackend === backend)?.outcome;
  const rules = {};
  for (const { rule, paths } of report.findings) {
    const here = paths.find((path) => path.stateBackend === backend)?.outcome;
    if (here !== undefined && here !== "compatible") (rules[rule] ??= []).push(here);
  }
  return {
    outcome,
    rules: Object.fromEntries(
      Object.keys(rules)
        .sort()
        .map((rule) => [rule, [...new Set(rules[rule])].sort().join(", ")]),
    ),
  };
}

const jobsOptions = (pair) => [
  ...jobOptions(pair.after, ""),
  ...jobOptions(pair.before, "baseline-"),
  ...(pair.from === undefined ? [] : ["--baseline-flink-version", pair.from]),
];

const flagOf = ({ allowNonRestoredState }) => (allowNonRestoredState ? ["--allow-non-restored-state"] : []);

const jobOptions = ({ parallelism, configuration }, prefix) => [
  `--${prefix}parallelism`,
  String(parallelism),
  ...Object.entries(configuration).flatMap(([key, value]) => [`--${prefix}flink-conf`, `${key}=${value}`]),
];

async function succeed(given) {
  const { status, words } = await run(given);
  if (status !== 0) throw new Error(`flink-upgrade-check ${given[0]}: ${words.trim().split("\n").at(-1)}`);
}

/** Runs the bundle; resolves to its exit status, its report and its words. */
export function run(given) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...given], { stdio: ["ignore", "pipe", "pipe"] });
    const [output, words] = [[], []];
    child.stdout.on("data", (part) => output.push(part));
    child.stderr.on("data", (part) => words.push(part));
    child.once("error", reject);
    child.once("close", (status) =>
      resolve({ status, output: Buffer.concat(output).toString(), words: Buffer.concat(words).toString() }),
    );
  });
}

/** Runs `work` over the items, two at a time: each starts a JVM. */
export async function twoAtATime(items, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
