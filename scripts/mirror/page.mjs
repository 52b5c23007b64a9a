import { join } from "node:path";
import { appliesTo, compareVersions, mirrorHome } from "./jobs.mjs";
import { faults, mayBeIncomplete } from "./results.mjs";

export const pageFile = join(mirrorHome, "../../docs/mirror.md");

/** The page of `docs/mirror.md`. */
export function page(jobs, results) {
  const flinks = [...new Set(Object.values(results).flatMap(Object.keys))].sort(compareVersions);
  const all = jobs.flatMap((job) => Object.values(results[job.name] ?? {}).map((result) => ({ job, result })));
  const count = (of) => all.reduce((sum, { result }) => sum + (of(result) ?? 0), 0);
  const operators = count((result) => result.operators);
  const incomplete = count((result) => result.incomplete?.length);
  return [
    "# The mirror: manifests against real savepoints",
    "",
    "Made by `npm run mirror`; do not edit. Each sample job of `test/mirror/jobs` was run on a MiniCluster, with its classes loaded from its JAR, until a savepoint of it held",
    "all of its states. The manifest that the released bundle makes of the same JAR was held against what Flink's own code reads in that savepoint: the ids of all operators, parallelism,",
    "maximum parallelism, coordinators, and each state's name, kind and serializers, byte for byte.",
    "",
    `${jobs.length} sample jobs; Flink ${list(flinks)}; ${all.length} runs with ${operators} operators and ${count((result) => result.states)} states, of which ${all.filter(({ job, result }) => faults(job.name, result).length > 0).length} runs differ.`,
    `${incomplete} operators are incomplete, ${percent(incomplete, operators)} of all: of these the manifest says itself that it does not see everything.`,
    `Of the states, ${list(seenCounts(all).map(([seen, number]) => `${number} were ${seen}`))}.`,
    "",
    "Operators / states that are the same on both sides:",
    "",
    `| sample job | ${flinks.join(" | ")} |`,
    `| --- | ${flinks.map(() => "---").join(" | ")} |`,
    ...jobs.map(
      (job) => `| **${job.name}**: ${job.topic} | ${flinks.map((flink) => cell(job, flink, results)).join(" | ")} |`,
    ),
    "",
    "`-`: the job is not meant for that version. *untested*: nothing was compared there. Every run was made with the JDK that stands in `test/mirror/results.json`.",
    "",
    ...section("Differences", faultLines(all)),
    ...section(
      "Operators that are incomplete, and why they may be",
      Object.entries(mayBeIncomplete()).map(([operator, why]) => `**${operator}**: ${why}`),
    ),
    ...section(
      "Jobs whose serializers have no steady bytes, so that only their classes are compared",
      jobs.filter(({ unsteady }) => unsteady).map(({ name, unsteady }) => `**${name}**: ${unsteady}`),
    ),
    ...section("States that the manifests show and no savepoint held", [
      ...new Set(all.flatMap(({ job, result }) => (result.beyond ?? []).map((state) => `**${job.name}**, ${state}`))),
    ]),
  ].join("\n");
}

function cell(job, flink, results) {
  if (!appliesTo(job, flink)) return "-";
  const result = results[job.name]?.[flink];
  if (result === undefined) return "*untested*";
  if (result.broken !== undefined) return "could not be run";
  return `${faults(job.name, result).length > 0 ? "**differs** " : ""}${result.operators} / ${result.states}`;
}

const faultLines = (all) => [
  ...new Set(
    all.flatMap(({ job, result }) => faults(job.name, result).map((fault) => `**${job.name}**: ${oneLine(fault)}`)),
  ),
];

function seenCounts(all) {
  const counts = new Map();
  for (const { result } of all)
    for (const [seen, number] of Object.entries(result.seen ?? {})) counts.set(seen, (counts.get(seen) ?? 0) + number);
  return [...counts].sort(([, one], [, other]) => other - one);
}

const section = (title, lines) =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines.map((line) => `- ${line.replaceAll("|", "\\|")}`), ""];
const oneLine = (text) => text.split("\n")[0];
const percent = (part, whole) => `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`;
const list = (texts) => (texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`);
