import { type Command, Option } from "commander";
import type { RunOptions } from "../extract/options.js";
import { type Progress, progressOn } from "../extract/progress.js";
import type { Values } from "./jobOptions.js";
import { countUpTo } from "./values.js";

const mainDeadline = 120;
const longestMain = 1200;

export function addRunOptions(command: Command): void {
  command.option("--offline", "resolve nothing from the network");
  command.option("--no-exercise", "send no made-up records through the operators");
  command.option("--probe", "extract twice, to see whether ids stay the same (otherwise where they look random)");
  command.option("--no-probe", "never extract twice");
  command.option("--debug", "keep the files of the run, and show the stack of an error");
  const deadline = new Option("--main-deadline <seconds>", "time that main() may take").argParser(
    countUpTo(longestMain),
  );
  command.addOption(deadline.default(mainDeadline));
}

export const runOptions = (values: Values): RunOptions => ({
  offline: values["offline"] === true,
  debug: values["debug"] === true,
  mainDeadline: Number(values["mainDeadline"]),
  exercise: values["exercise"] !== false,
  ...(typeof values["probe"] === "boolean" && { probe: values["probe"] }),
  environment: process.env,
});

/** Words and progress go to standard error while `use` runs. */
export async function withRun<T>(values: Values, use: (run: RunOptions, progress: Progress) => Promise<T>): Promise<T> {
  const progress = await progressOn(process.stderr);
  try {
    return await use(runOptions(values), progress);
  } finally {
    progress.close();
  }
}
