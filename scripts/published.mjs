// npm run published [-- --only <job,...>]: extracts published job JARs of other projects (test/published/jobs.json) and holds each against another patch of itself.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run } from "./restores/check.mjs";
import { library } from "./restores/flink.mjs";

const home = resolve(fileURLToPath(new URL("../test/published", import.meta.url)));
const { values } = parseArgs({ options: { only: { type: "string" } } });
const wanted = values.only?.split(",");
const jobs = JSON.parse(readFileSync(join(home, "jobs.json"), "utf8")).filter(
  ({ name }) => wanted?.includes(name) ?? true,
);

/** The options that say how a job is deployed. */
const options = ({ flink, mainClass, classpath = [], arguments: given = [], configuration = {} }) => [
  "--flink-version",
  flink,
  ...(mainClass === undefined ? [] : ["--main-class", mainClass]),
  ...classpath.flatMap((one) => ["--classpath", one.startsWith("./") ? join(home, one) : library(one, flink)]),
  ...given.flatMap((argument) => ["--arg", argument.replaceAll("${here}", home)]),
  ...Object.entries(configuration).flatMap(([key, value]) => ["--flink-conf", `${key}=${value}`]),
];

/** What is not as it should be, in a sentence; nothing if all is. */
async function extracting(job) {
  const { status, output, words } = await run(["extract", library(job.artifact, job.flink), ...options(job)]);
  if (job.says !== undefined)
    return status === 2 && words.includes(job.says) ? undefined : `status ${status}, and it says: ${words}`;
  if (status !== 0) return words;
  const operators = JSON.parse(output).pipelines.flatMap((pipeline) => pipeline.operators);
  const states = operators.flatMap((operator) => operator.states.map(({ name }) => name));
  const unseen = job.states.filter((name) => !states.includes(name));
  if (operators.length !== job.operators) return `${operators.length} operators, not ${job.operators}`;
  return unseen.length === 0 ? undefined : `unseen: ${unseen.join(", ")}`;
}

/** Nobody changed anything that decides a restore between two patches: a finding is a false alarm. */
async function upgrading(job) {
  const [before, after] = [job.artifact, job.against].map((artifact) => library(artifact, job.flink));
  const args = ["check", "--baseline", before, "--candidate", after, "--format", "json", ...options(job)];
  const { status, output, words } = await run(args);
  if (status === 2) return words;
  const { outcome, findings } = JSON.parse(output);
  return outcome === "compatible" && findings.length === 0
    ? undefined
    : `${outcome} against ${job.against}: ${findings.map(({ rule }) => rule).join(", ")}`;
}

let wrong = 0;
for (const job of jobs) {
  const fault = (await extracting(job)) ?? (job.against === undefined ? undefined : await upgrading(job));
  if (fault !== undefined) wrong++;
  process.stdout.write(`${job.flink}  ${job.name}  ${fault ?? "as it should be"}\n`);
}
process.exitCode = wrong === 0 ? 0 : 1;
