import type { Command } from "commander";
import { addConfigOption, configured } from "./config.js";
import { addJobOptions } from "./jobOptions.js";
import { githubOf } from "./onGithub.js";
import { addRunOptions, withRun } from "./runOptions.js";
import { sourceIn } from "./sourceIn.js";

/** The options of `record`, without what is done with them: the Action reads its inputs with them too. */
export function declareRecord(command: Command): Command {
  command
    .description("Keep the manifest of the deployed job version, for later ones to be held against.")
    .argument(
      "<job.jar | job.sql | manifest.json>",
      "the JAR that is deployed to Flink, a script of SQL, or a manifest made of it",
    )
    .requiredOption("--to <file | branch:NAME[/JOB[/ENVIRONMENT]] | release:TAG>", "where to keep it");
  addJobOptions(command, "one");
  addRunOptions(command);
  addConfigOption(command);
  command.addHelpText(
    "after",
    "\nbranch: and release: need GITHUB_REPOSITORY and GITHUB_TOKEN. The branch is made if it is not there.\nRecording the same version again changes nothing.",
  );
  return command;
}

/** `record`: keeps the manifest of the version that is deployed where `check` finds it. */
export function addRecord(program: Command): void {
  const command = declareRecord(program.command("record"));
  command.action(async (source: string) => {
    const values = await configured(command);
    await withRun(values, async (run, progress) => {
      const { record } = await import("../record.js");
      const github = await githubOf(process.env);
      const { source: of, options: job } = sourceIn(values, "candidate", source);
      const options = { source: of, to: String(values["to"]), job, run };
      const { changed, where } = await record({ ...options, ...(github && { github }) }, progress);
      progress.say(changed ? `recorded: ${where}` : `nothing to record: ${where} holds this version already`);
    });
  });
}
