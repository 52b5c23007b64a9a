import { Command } from "commander";
import { configured } from "../commandline/config.js";
import { declareRecord } from "../commandline/recordCommand.js";
import { runOptions } from "../commandline/runOptions.js";
import { sourceIn } from "../commandline/sourceIn.js";
import { UsageError } from "../errors.js";
import { assertOnlyData } from "./candidate.js";
import type { Open } from "./checkAction.js";
import { argumentsOf, inputsOf, recordOptionInputs } from "./inputs.js";
import { type Log, progressIn } from "./log.js";
import { oneMatch } from "./oneMatch.js";
import type { Runner } from "./runner.js";

/** Inputs that the command line has no option for. */
export const recordOwnInputs = ["source", "token"] as const;
export const recordOutputs = ["changed", "where", "commit"] as const;

/** Keeps the deployed version's manifest. Throws what goes wrong: recording is all that this step is for. */
export async function recordAction(runner: Runner, log: Log, open: Open): Promise<number> {
  const read = inputsOf(runner.environment);
  if (read("source") === "" || read("to") === "")
    throw new UsageError(
      "The inputs source and to are needed: the JAR that is deployed, and where to keep its manifest.",
    );
  const source = await oneMatch(read("source"));
  const command = declareRecord(new Command("record").exitOverride().configureOutput({ outputError: () => undefined }));
  const values = await configured(
    command.parse([...argumentsOf(recordOptionInputs, read), "--", source], { from: "user" }),
  );
  const github = open(read("token"));
  if (github?.context.mustNotExecute) await assertOnlyData({ candidate: source, baseline: source });
  const { record } = await import("../record.js");
  const { changed, where, commit } = await record(
    {
      source,
      to: read("to"),
      job: sourceIn(values, "candidate", source).options,
      run: runOptions(values),
      ...(github && { github }),
    },
    progressIn(log),
  );
  log.say(changed ? `Recorded: ${where}.` : `Nothing to record: ${where} holds this version already.`);
  runner.setOutputs({ changed: String(changed), where, ...(commit !== undefined && { commit }) });
  return 0;
}
