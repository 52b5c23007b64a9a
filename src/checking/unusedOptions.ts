import type { JobOptions } from "../extract/options.js";
import type { Progress } from "../extract/progress.js";
import type { CheckOptions } from "./options.js";

/** Neither ignored in silence nor refused: the same line of a script may be used for JARs and for manifests. */
export function sayUnused({ baseline, candidate }: CheckOptions["jobs"], progress: Progress): void {
  const given = runningOptions
    .filter(([name]) => [baseline[name], candidate[name]].some(isGiven))
    .map(([, option]) => option);
  if (given.length > 0) progress.say(`not used, because both sides are manifests: ${given.join(", ")}`);
}

/** Options about running a job; the state backend is about restoring and always counts. */
const runningOptions: readonly (readonly [keyof JobOptions, string])[] = [
  ["flinkVersion", "--flink-version"],
  ["flinkHome", "--flink-home"],
  ["java", "--java"],
  ["classpath", "--classpath"],
  ["mainClass", "--main-class"],
  ["sql", "--sql"],
  ["arguments", "--arg"],
  ["environment", "--env"],
  ["network", "--network"],
  ["declared", "--declared"],
  ["sampleInputs", "--sample-inputs"],
  ["configuration", "--flink-conf"],
  ["parallelism", "--parallelism"],
];

const isGiven = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.keys(value).length > 0 : value !== undefined;
