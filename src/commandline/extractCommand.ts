import type { Command } from "commander";
import { UsageError } from "../errors.js";
import { addConfigOption, configured } from "./config.js";
import { addJobOptions, jobOptions } from "./jobOptions.js";
import { branchReader } from "./onGithub.js";
import { addOptionsThatAreNotYet } from "./notYet.js";
import { put } from "./output.js";
import { addRunOptions, withRun } from "./runOptions.js";

/** The options of `extract`, without what is done with them: the Action reads its inputs with them too. */
export function declareExtract(command: Command): Command {
  command
    .description("Write the manifest of a job: everything about it that decides a restore.")
    .argument("<job.jar>", "the JAR that is deployed to Flink")
    .option("-o, --output <manifest.json>", "write the manifest there instead of to standard output")
    .option(
      "--baseline <jar | manifest.json | branch:...>",
      "offer the states of this job version to the job's operators",
    )
    .option("--trial-output <trial.json>", "where to write what Flink's own classes said of that");
  addJobOptions(command, "both");
  addRunOptions(command);
  addConfigOption(command);
  addOptionsThatAreNotYet(command, ["sql", "baseline-sql", "sample-inputs"]);
  return command;
}

/** `extract`: a JAR's manifest, and the trial against a baseline. */
export function addExtract(program: Command): void {
  const command = declareExtract(program.command("extract"));
  command.action(async (jar: string) => {
    const values = await configured(command);
    const { baseline, trialOutput, output } = values as { baseline?: string; trialOutput?: string; output?: string };
    if ((baseline === undefined) !== (trialOutput === undefined)) {
      throw new UsageError(
        "--baseline and --trial-output go together: the trial is made of both job versions. Give both or neither.",
      );
    }
    const { extractToTexts } = await import("../extractJob.js");
    const sides = { candidate: jobOptions(values, "candidate"), baseline: jobOptions(values, "baseline") };
    const readBranch = branchReader(process.env);
    const options = { jar, sides, ...(baseline !== undefined && { baseline }), ...(readBranch && { readBranch }) };
    const made = await withRun(values, (run, progress) => extractToTexts(options, run, progress));
    if (made.trial !== undefined) await put(made.trial, trialOutput, "--trial-output");
    await put(made.manifest, output, "--output");
  });
}
