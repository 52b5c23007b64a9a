import type { Command } from "commander";
import { UsageError } from "../errors.js";
import { addConfigOption, configured } from "./config.js";
import type { ExtractOptions } from "../extractJob.js";
import { addJobOptions, type Values } from "./jobOptions.js";
import { branchReader } from "./onGithub.js";
import { put } from "./output.js";
import { addRunOptions, withRun } from "./runOptions.js";
import { sourceIn } from "./sourceIn.js";

/** The options of `extract`, without what is done with them: the Action reads its inputs with them too. */
export function declareExtract(command: Command): Command {
  command
    .description("Write the manifest of a job: everything about it that decides a restore.")
    .argument("[job.jar | job.sql]", "the JAR that is deployed to Flink, or the script of SQL")
    .option("-o, --output <manifest.json>", "write the manifest there instead of to standard output")
    .option(
      "--baseline <jar | job.sql | manifest.json | branch:...>",
      "offer the states of this job version to the job's operators",
    )
    .option("--trial-output <trial.json>", "where to write what Flink's own classes said of that")
    .option("--baseline-output <manifest.json>", "where to write that job version's manifest");
  addJobOptions(command, "both");
  addRunOptions(command);
  addConfigOption(command);
  return command;
}

/** Option values of `extract` and its argument -> what is to be extracted. */
export function extractOptions(values: Values, jar: string | undefined): ExtractOptions {
  if (jar === undefined && values["sql"] === undefined)
    throw new UsageError(
      "missing required argument 'job.jar'. Give the JAR that is deployed to Flink, or a script with --sql.",
    );
  const candidate = sourceIn(values, "candidate", jar);
  const wanted = values["baseline"] ?? values["baselineSql"];
  const baseline = wanted === undefined ? undefined : sourceIn(values, "baseline");
  return {
    jar: candidate.source,
    ...(baseline && { baseline: baseline.source }),
    sides: { candidate: candidate.options, baseline: baseline?.options ?? candidate.options },
  };
}

/** `extract`: a JAR's manifest, and the trial against a baseline. */
export function addExtract(program: Command): void {
  const command = declareExtract(program.command("extract"));
  command.action(async (jar: string | undefined) => {
    const values = await configured(command);
    const { trialOutput, baselineOutput, output } = values as Readonly<Record<string, string | undefined>>;
    const wanted = extractOptions(values, jar);
    const { baseline } = wanted;
    if ((baseline === undefined) !== (trialOutput === undefined)) {
      throw new UsageError(
        "--baseline and --trial-output go together: the trial is made of both job versions. Give both or neither.",
      );
    }
    if (baselineOutput !== undefined && baseline === undefined)
      throw new UsageError("--baseline-output is where --baseline's manifest goes. Give both.");
    const { extractToTexts } = await import("../extractJob.js");
    const readBranch = branchReader(process.env);
    const options = { ...wanted, ...(readBranch && { readBranch }) };
    const made = await withRun(values, (run, progress) => extractToTexts(options, run, progress));
    if (baselineOutput !== undefined && made.baseline !== undefined)
      await put(made.baseline, baselineOutput, "--baseline-output");
    if (made.trial !== undefined) await put(made.trial, trialOutput, "--trial-output");
    await put(made.manifest, output, "--output");
  });
}
