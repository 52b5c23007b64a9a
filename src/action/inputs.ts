import { UsageError } from "../errors.js";

/** How an input becomes options of the command line: one value, one a line, or a flag that stands alone. */
export type Shape = "value" | "lines" | "flag";
export type Inputs = Readonly<Record<string, Shape>>;

/** What can be said about a job, and how its `main()` is run: the options of `extract` and `check`, under their names. */
const job: Inputs = {
  "flink-version": "value",
  "flink-home": "value",
  java: "value",
  classpath: "lines",
  "main-class": "value",
  sql: "value",
  arg: "lines",
  env: "lines",
  network: "value",
  declared: "lines",
  "sample-inputs": "value",
  "flink-conf": "lines",
  parallelism: "value",
  "state-backend": "value",
};
const jobOfBaseline: Inputs = Object.fromEntries(
  Object.entries(job).map(([name, shape]) => [`baseline-${name}`, shape]),
);
const run: Inputs = {
  offline: "flag",
  "main-deadline": "value",
  config: "value",
  "no-exercise": "flag",
  probe: "flag",
  "no-probe": "flag",
  debug: "flag",
};

/** Inputs that are options of `check`; the parsers of the command line decide what they may be. */
export const checkOptionInputs: Inputs = {
  candidate: "value",
  baseline: "value",
  trial: "value",
  "no-trial": "flag",
  "fail-on": "value",
  "allow-non-restored-state": "flag",
  "restore-from": "value",
  "claim-mode": "value",
  ...job,
  ...jobOfBaseline,
  ...run,
};

/** Inputs of the Action that extracts; `candidate` is the JAR. */
export const extractOptionInputs: Inputs = { baseline: "value", ...job, ...jobOfBaseline, ...run };

/** Inputs of the Action that records, when it is given a JAR. */
export const recordOptionInputs: Inputs = { to: "value", ...job, ...run };

/** Reads one input; empty is what GitHub hands over for one that was not given. */
export type Read = (name: string) => string;

/** The way the runner hands inputs over: upper case, hyphens stay. */
export const inputsOf =
  (environment: NodeJS.ProcessEnv): Read =>
  (name) =>
    (environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();

/** `--name=value` in one piece, so that no value is ever taken for an option. */
export const argumentsOf = (inputs: Inputs, read: Read): readonly string[] =>
  Object.entries(inputs).flatMap(([name, shape]) => {
    const text = read(name);
    if (text === "") return [];
    if (shape === "flag") return yes(name, text) ? [`--${name}`] : [];
    if (shape === "lines") return lines(text).map((line) => `--${name}=${line}`);
    return [`--${name}=${text}`];
  });

const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The words that YAML 1.2 has for it, as the Actions toolkit takes them. */
export function yes(name: string, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE|)$/.test(text)) return false;
  throw new UsageError(`The input ${name} is neither true nor false. Write one of the two.`);
}

/** One of a few words; the first is what holds when nothing is said. */
export function choice<T extends string>(name: string, words: readonly [T, ...T[]], read: Read): T {
  const text = read(name);
  const found = text === "" ? words[0] : words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new UsageError(`The input ${name} is not one of its words. Choose of ${words.join(", ")}.`);
}
