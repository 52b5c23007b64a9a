import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mirrorHome } from "./jobs.mjs";

/** Results by sample job and Flink version. */
export const resultsFile = join(mirrorHome, "results.json");
export const readResults = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** Writes new results among those that are there. */
export function keepResult(file, job, flink, result) {
  const results = readResults(file);
  results[job] = sorted({ ...results[job], [flink]: result });
  writeFileSync(file, `${JSON.stringify(sorted(results), null, 2)}\n`);
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * `incomplete.json`: the operators that may be incomplete, as `<job>: <uid or name>`, each with the reason. It only shrinks: an operator that is complete by now leaves
 * it, and one that is not on it is a difference.
 */
const incompleteFile = join(mirrorHome, "incomplete.json");
export const mayBeIncomplete = () => readResults(incompleteFile);

/** Takes off the list what is complete by now: operators of jobs that have results and none of whose results names them. */
export function shrink(results) {
  const still = new Set(
    Object.entries(results).flatMap(([job, byFlink]) =>
      Object.values(byFlink).flatMap(({ incomplete = [] }) => incomplete.map(({ operator }) => `${job}: ${operator}`)),
    ),
  );
  const broken = Object.keys(results).filter((job) => Object.values(results[job]).some((result) => result.broken));
  const kept = Object.entries(mayBeIncomplete()).filter(
    ([operator]) => still.has(operator) || broken.some((job) => operator.startsWith(`${job}: `)),
  );
  writeFileSync(incompleteFile, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

/** What is wrong with a result: differences, and operators that are incomplete without leave. */
export const faults = (job, { broken, differences = [], incomplete = [] }) => [
  ...(broken === undefined ? [] : [broken]),
  ...differences,
  ...incomplete
    .filter(({ operator }) => mayBeIncomplete()[`${job}: ${operator}`] === undefined)
    .map(({ operator, because }) => `${operator}: is incomplete (${because}) and not on the list`),
];
