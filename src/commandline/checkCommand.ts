import { type Command, Option } from "commander";
import type { CheckOptions } from "../checking/options.js";
import { oneLine, UsageError } from "../errors.js";
import type { RunOptions } from "../extract/options.js";
import { meanwhile } from "../extract/progress.js";
import { defaultPolicy, parsePolicy, type Policy } from "../verdict/policy.js";
import { formatNames, formatsThatAreNotYet, type FormatName, prepare, render } from "./formats.js";
import { addConfigOption, configured } from "./config.js";
import { addJobOptions, type Values } from "./jobOptions.js";
import { branchReader } from "./onGithub.js";
import { sourceIn } from "./sourceIn.js";
import { addOptionsThatAreNotYet } from "./notYet.js";
import { put } from "./output.js";
import { addRunOptions, withRun } from "./runOptions.js";
import { word } from "./values.js";

/** The options of `check`, without what is done with them: the Action reads its inputs with them too. */
export function declareCheck(command: Command): Command {
  command
    .description("Tell whether a changed job restores from the state of the deployed one.")
    .option("--baseline <jar | job.sql | manifest.json | branch:...>", "the job version whose state will be restored")
    .option("--candidate <jar | job.sql | manifest.json>", "the job version of the pull request")
    .addOption(new Option("--trial <file>", "trial made with extract, where the candidate is a manifest"))
    .addOption(new Option("--no-trial", "do not offer the baseline's states to the candidate's operators"))
    .addOption(new Option("--fail-on <outcome,...>", "outcomes that fail the check, or none").argParser(policy))
    .addOption(
      new Option("--format <format>", formatNames.join(", "))
        .argParser(word(formatNames, formatsThatAreNotYet))
        .default("text"),
    )
    .option("--output <file>", "write the report there instead of to standard output")
    .option("--allow-non-restored-state", "the job will be restored with -n");
  addRestorePath(command);
  addJobOptions(command, "both");
  addRunOptions(command);
  addConfigOption(command);
  addOptionsThatAreNotYet(command, ["acknowledgements"]);
  command.addHelpText(
    "after",
    "\nEvery option about the job exists as --baseline-... too, for where the two sides differ.\nExit status: 0 nothing fails the policy, 1 findings fail it, 2 the check could not be made.",
  );
  return command;
}

/** Option values of `check` -> what is to be checked. */
export function checkOptions(values: Values, run: RunOptions): CheckOptions {
  const trial = values["trial"];
  const [baseline, candidate] = [sourceIn(values, "baseline"), sourceIn(values, "candidate")];
  return {
    baseline: baseline.source,
    candidate: candidate.source,
    jobs: { baseline: baseline.options, candidate: candidate.options },
    trial: typeof trial === "string" ? trial : trial !== false,
    allowNonRestoredState: values["allowNonRestoredState"] === true,
    policy: (values["failOn"] as Policy | undefined) ?? defaultPolicy,
    run,
  };
}

/** `check`: answers with the exit status, 0 or 1. */
export function addCheck(program: Command, end: (status: number) => void): void {
  const command = declareCheck(program.command("check"));
  command.action(async () => {
    const values = await configured(command);
    const verdict = await withRun(values, async (run, progress) => {
      const { check } = await import("../check.js");
      const readBranch = branchReader(process.env);
      const preparing = meanwhile(progress, () => prepare(values["format"] as FormatName));
      return check({ ...checkOptions(values, run), ...(readBranch && { readBranch }) }, preparing);
    });
    const output = values["output"] as string | undefined;
    // https://no-color.org: set and not empty.
    const colour = output === undefined && process.stdout.isTTY && !process.env["NO_COLOR"];
    await put(await render(verdict, values["format"] as FormatName, colour), output, "--output");
    end(verdict.passed ? 0 : 1);
  });
}

/** One restore path can be judged so far; the others are refused by name. */
function addRestorePath(command: Command): void {
  const snapshots = word(["canonical-savepoint"], ["native-savepoint", "aligned-checkpoint", "unaligned-checkpoint"]);
  const modes = word(["no-claim"], ["claim", "legacy"]);
  command.addOption(
    new Option("--restore-from <snapshot>", "canonical-savepoint").argParser(snapshots).default("canonical-savepoint"),
  );
  command.addOption(new Option("--claim-mode <mode>", "no-claim").argParser(modes).default("no-claim"));
}

function policy(text: string): Policy {
  const parsed = parsePolicy(text);
  if ("failOn" in parsed) return parsed;
  throw new UsageError(
    `--fail-on: "${oneLine(parsed.unknown.join(", "), 80)}" is no outcome. Choose of ${parsed.choosable.join(", ")}, or say none.`,
  );
}
