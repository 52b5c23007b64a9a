import { Command, type Option } from "commander";
import { oneLine, saidBy, UsageError } from "../errors.js";
import { readConfigFile } from "./configFile.js";
import { isRepeated, type Values } from "./jobOptions.js";

/** What one run is about, which a file for all of them cannot know. */
const ofOneRun = [
  "baseline",
  "candidate",
  "trial",
  "trial-output",
  "baseline-output",
  "output",
  "format",
  "config",
  "debug",
  "to",
];

export const addConfigOption = (command: Command): Command =>
  command.option("--config <file>", "YAML file with options, by their names; what is given beside it wins");

/**
 * Option values of a parsed command, and of its `--config` file for what was not given otherwise. The file serves all commands, so an option
 * that only `check` has is no mistake where another one reads it; `declareCheck` knows them all.
 */
export async function configured(command: Command): Promise<Values> {
  const file = command.opts<{ config?: string }>().config;
  if (file === undefined) return command.opts();
  const { declareCheck } = await import("./checkCommand.js");
  const known = declareCheck(new Command("check")).options;
  for (const [name, texts] of await readConfigFile(file)) {
    const at = `--config ${oneLine(file)}: ${oneLine(name, 60)}`;
    if (ofOneRun.includes(name)) throw new UsageError(`${at} belongs to one run. Give it as the option --${name}.`);
    if (optionCalled(name, known) === undefined)
      throw new UsageError(`${at} is no option of check. See flink-upgrade-check check --help.`);
    const option = optionCalled(name, command.options);
    if (option) give(command, option, texts, at);
  }
  return command.opts();
}

const optionCalled = (name: string, options: readonly Option[]): Option | undefined =>
  options.find((option) => option.long === `--${name}`);

function give(command: Command, option: Option, texts: readonly string[], at: string): void {
  const key = option.attributeName();
  const given: unknown = command.getOptionValueSource(key) === "cli" ? command.getOptionValue(key) : undefined;
  const value = valueOf(option, texts, at);
  if (value === undefined) return;
  // Of variables and configuration only the names that were given too, so that the rest need not be repeated.
  const merged = given === undefined ? value : isMap(given) && isMap(value) ? { ...value, ...given } : given;
  command.setOptionValueWithSource(key, merged, given === undefined ? "config" : "cli");
}

function valueOf(option: Option, texts: readonly string[], at: string): unknown {
  if (option.isBoolean() || option.negate) return flag(option, texts, at);
  if (option.long === "--fail-on") return parsed(option, texts.join(","), undefined, at);
  if (!isRepeated(option.attributeName()) && texts.length !== 1)
    throw new UsageError(`${at} takes one value. Write one.`);
  return texts.reduce<unknown>((before, text) => parsed(option, text, before, at), undefined);
}

function parsed(option: Option, text: string, before: unknown, at: string): unknown {
  const read = option.parseArg as ((text: string, before: unknown) => unknown) | undefined;
  try {
    return read ? read(text, before) : text;
  } catch (thrown) {
    throw new UsageError(`${at}: "${oneLine(text, 80)}" cannot be used. ${saidBy(thrown)}`, [], { cause: thrown });
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function flag(option: Option, texts: readonly string[], at: string): unknown {
  const [text] = texts;
  if (texts.length === 1 && text === "true") return !option.negate;
  if (texts.length === 1 && text === "false") return undefined;
  throw new UsageError(`${at} is neither true nor false. Write one of the two.`);
}
