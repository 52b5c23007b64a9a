import { Command } from "commander";
import type { CheckOptions } from "../checking/options.js";
import { checkOptions, declareCheck } from "../commandline/checkCommand.js";
import { configured } from "../commandline/config.js";
import { runOptions } from "../commandline/runOptions.js";
import { UsageError } from "../errors.js";
import { argumentsOf, checkOptionInputs, choice, type Read } from "./inputs.js";
import { oneMatch } from "./oneMatch.js";

/** When a comment is made. One that stands is brought up to date in any case but `never`. */
export const commentModes = ["always", "on-findings", "never"] as const;
/** What it means for the step that nobody has recorded a baseline yet. */
export const missingBaselineModes = ["warn", "fail", "pass"] as const;

/** Inputs that the command line has no option for. */
export const checkOwnInputs = ["comment", "check-run", "on-missing-baseline", "name", "token"] as const;

export interface Presentation {
  readonly comment: (typeof commentModes)[number];
  /** Name of a check run of our own. */
  readonly checkRun?: string;
  readonly onMissingBaseline: (typeof missingBaselineModes)[number];
  /** Tells the comments of several Flink jobs in one repository apart. */
  readonly key: string;
}

export interface CheckInputs {
  readonly options: CheckOptions;
  /** The same as a command line, for people to repeat what was done. */
  readonly commandLine: readonly string[];
}

/** Decoded before everything else: where the outcome is shown must be known even if the rest of the inputs is wrong. */
export const presentationOf = (read: Read, environment: NodeJS.ProcessEnv): Presentation => {
  const checkRun = read("check-run");
  const place = [environment["GITHUB_WORKFLOW"], environment["GITHUB_JOB"]].filter(Boolean).join("/");
  return {
    comment: choice("comment", commentModes, read),
    ...(checkRun !== "" && { checkRun }),
    onMissingBaseline: choice("on-missing-baseline", missingBaselineModes, read),
    key: read("name") || place || "flink-upgrade-check",
  };
};

/** Throws a `UsageError`, or what commander throws for a value that an option does not take. */
export async function checkInputsOf(read: Read): Promise<CheckInputs> {
  for (const name of ["candidate", "baseline"]) if (read(name) === "") throw missing(name);
  const candidate = await oneMatch(read("candidate"));
  const commandLine = argumentsOf(checkOptionInputs, (name) => (name === "candidate" ? candidate : read(name)));
  const command = declareCheck(new Command("check").exitOverride().configureOutput({ outputError: () => undefined }));
  const values = await configured(command.parse(commandLine, { from: "user" }));
  return { options: checkOptions(values, runOptions(values)), commandLine: ["check", ...commandLine] };
}

const missing = (name: string): UsageError =>
  new UsageError(
    name === "baseline"
      ? "The input baseline is missing. Say where the deployed version's manifest or JAR is."
      : "The input candidate is missing. Give the path of the new version's JAR, or of a manifest made of it.",
  );
