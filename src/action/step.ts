import { openGitHub } from "../github/open.js";
import { readContext } from "../github/readEvent.js";
import type { Open } from "./checkAction.js";
import { commandFiles } from "./commandFiles.js";
import { type Log, logTo } from "./log.js";
import { said } from "./result.js";
import { type Runner, runnerOf } from "./runner.js";

/** What a step of an Action has around it: the runner's files, its log, the token. The exit status is the step's conclusion. */
export async function stepOf(action: (runner: Runner, log: Log, open: Open) => Promise<number>): Promise<void> {
  const log = logTo((line) => void process.stdout.write(line));
  const environment = { ...process.env };
  mask(environment["INPUT_TOKEN"]);
  // Children get an environment of their own; this is against the accident of a library that hands ours on.
  delete process.env["INPUT_TOKEN"];
  const commands = await commandFiles(environment);
  try {
    const context = readContext(environment);
    const open: Open = (token) => context && openGitHub({ context, token });
    process.exitCode = await action(runnerOf(environment, commands, log), log, open);
  } catch (thrown) {
    log.fail(said(thrown));
    process.exitCode = 1;
  }
  await commands.close(log);
}

/** The runner takes what it must not print from the log itself. */
const mask = (token: string | undefined): void => {
  if (token !== undefined && /^\S+$/.test(token)) process.stdout.write(`::add-mask::${token}\n`);
};
