import { Command } from "commander";
import type { ReadBranch } from "../baseline/branch.js";
import { configured } from "../commandline/config.js";
import { declareExtract, extractOptions } from "../commandline/extractCommand.js";
import { runOptions } from "../commandline/runOptions.js";
import { UsageError } from "../errors.js";
import type { ExtractOptions } from "../extractJob.js";
import type { RunOptions } from "../extract/options.js";
import { assertOnlyData } from "./candidate.js";
import type { Open } from "./checkAction.js";
import { missingBaselineModes } from "./checkInputs.js";
import { argumentsOf, choice, extractOptionInputs, inputsOf, type Read } from "./inputs.js";
import { type Log, progressIn } from "./log.js";
import { oneMatch } from "./oneMatch.js";
import type { Runner } from "./runner.js";

/** Inputs that the command line has no option for. */
export const extractOwnInputs = ["candidate", "on-missing-baseline", "token"] as const;
export const extractOutputs = ["manifest-path", "trial-path"] as const;

/** The first of the two jobs: runs the code of the pull request, writes two files, and judges nothing. Throws what goes wrong. */
export async function extractAction(runner: Runner, log: Log, open: Open): Promise<number> {
  const read = inputsOf(runner.environment);
  const onMissing = choice("on-missing-baseline", missingBaselineModes, read);
  const { wanted, run } = await wantedOf(read);
  const github = open(read("token"));
  if (github?.context.mustNotExecute)
    await assertOnlyData({ candidate: wanted.jar, baseline: wanted.baseline ?? wanted.jar });
  const readBranch: ReadBranch | undefined = github && ((branch, path) => github.readFileFromBranch(branch, path));
  const { extractToTexts } = await import("../extractJob.js");
  const made = await extractToTexts({ ...wanted, ...(readBranch && { readBranch }) }, run, progressIn(log));
  if (wanted.baseline !== undefined && made.trial === undefined && onMissing === "fail")
    throw new UsageError(`There is no baseline at ${wanted.baseline} yet. Record the deployed version first.`);
  const manifest = await runner.keep("manifest.json", made.manifest);
  const trial = made.trial === undefined ? undefined : await runner.keep("trial.json", made.trial);
  runner.setOutputs({
    ...(manifest !== undefined && { "manifest-path": manifest }),
    ...(trial !== undefined && { "trial-path": trial }),
  });
  return manifest === undefined ? 1 : 0;
}

async function wantedOf(read: Read): Promise<{ readonly wanted: ExtractOptions; readonly run: RunOptions }> {
  if (read("candidate") === "")
    throw new UsageError("The input candidate is missing. Give the path of the new version's JAR.");
  const jar = await oneMatch(read("candidate"));
  const command = declareExtract(
    new Command("extract").exitOverride().configureOutput({ outputError: () => undefined }),
  );
  const values = await configured(
    command.parse([...argumentsOf(extractOptionInputs, read), "--", jar], { from: "user" }),
  );
  return { wanted: extractOptions(values, jar), run: runOptions(values) };
}
