/** `npm run bench [-- runs]`: what the check costs, as medians of interleaved runs on this machine and as ratios to Flink itself. */
import { availableParallelism, loadavg } from "node:os";
import { costRows } from "./bench/cost.mjs";
import { interleaved } from "./bench/measure.mjs";
import { processes } from "./bench/processes.mjs";
import { purePart } from "./bench/pure.mjs";
import { buildExample, jars } from "./demo/build.mjs";

const runs = Number(process.argv[2] ?? 7);
if (!Number.isInteger(runs) || runs < 1) throw new Error("How often? Say npm run bench -- 7");
process.stderr.write(`Medians of ${runs} runs each, in turn.\n`);
await buildExample();

const { planPrinting, extraction, realRestore, wholeCheck, emptyNode, start, actions } = processes(jars);
const [plan, extracted] = interleaved([planPrinting, extraction], runs);
const [restored, checked] = interleaved([realRestore, wholeCheck], runs);
const [nothing, ...started] = interleaved([emptyNode, start, ...actions], runs * 3);
const { first, half, whole } = await purePart(runs);
const { example, queries, few, lots } = await costRows(jars.changed, runs);

const rows = [
  of("extraction : Flink's plan printing", ms, extracted, plan, 1.5),
  of("whole check : real savepoint and restore", ms, checked, restored, 0.2),
  ...["command line", "check", "extract", "record"].map((name, at) => [
    `${name}, start to first work : empty Node`,
    ms(started[at]),
    ms(nothing),
    ms(started[at] - nothing),
    "150 ms",
    started[at] < 150,
  ]),
  ["pure part, 10,000 operators : 5,000", ms(whole), ms(half), ratio(whole, half), "300 ms", whole < 300],
  ["  the same, linear", ms(whole), ms(half), ratio(whole, half), "2.5", whole / half < 2.5],
  ["  the same, first run in a process", ms(first), "", "", "", true],
  of("extraction of SQL : Flink's plan printing", ms, queries.extraction.millis, queries.plan.millis, 1.5),
  of("extraction of 1,000 operators : of 200", ms, lots.extraction.millis, few.extraction.millis, 5),
  of("  the same : Flink's plan printing", ms, lots.extraction.millis, lots.plan.millis),
  of("peak memory of an extraction : plan printing", mib, example.extraction.mebibytes, example.plan.mebibytes, 1.5),
  of("  the same of SQL", mib, queries.extraction.mebibytes, queries.plan.mebibytes, 1.5),
  of("  the same of 1,000 operators", mib, lots.extraction.mebibytes, lots.plan.mebibytes),
];
print([
  ["", "ours", "theirs", "ratio", "at most", ""],
  ...rows.map((row) => [...row.slice(0, 5), row[5] ? "" : "MISSED"]),
]);
if (loadavg()[1] > availableParallelism() + 1) {
  const busy = `load ${loadavg()[1].toFixed(0)} on ${availableParallelism()} cores`;
  process.stdout.write(
    `This machine was busy with other things (${busy}): its milliseconds mean little, its ratios more.\n`,
  );
}
process.exitCode = rows.every((row) => row[5]) ? 0 : 1;

/** `most`: the ratio's; absent where none was set. */
function of(name, unit, ours, theirs, most) {
  const limit = most === undefined ? "" : String(most);
  return [name, unit(ours), unit(theirs), ratio(ours, theirs), limit, most === undefined || ours / theirs <= most];
}

function mib(value) {
  return `${value.toFixed(0)} MiB`;
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

function ratio(ours, theirs) {
  return (ours / theirs).toFixed(2);
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
  }
}
