import { type Command, Option } from "commander";
import { UsageError } from "../errors.js";

/** Commands that the design knows and this version does not. */
const commands = ["savepoint", "versions", "doctor", "init", "jobs", "merge"];

/** They exist by name, so that they are refused and not taken for a mistyped one. */
export function addCommandsThatAreNotYet(program: Command): void {
  for (const name of commands) {
    program
      .command(name, { hidden: true })
      .argument("[anything...]")
      .allowUnknownOption()
      .helpOption(false)
      .action(() => {
        throw new UsageError(`The command "${name}" is not there yet. What there is: check, extract, record, explain.`);
      });
  }
}

/** Options that are refused whatever their value, and never ignored: a check without them would be another check. */
export function addOptionsThatAreNotYet(command: Command, names: readonly string[]): void {
  for (const name of names) {
    const refuse = (): never => {
      throw new UsageError(`The option --${name} cannot be used yet. Leave it out.`);
    };
    command.addOption(new Option(`--${name} [value]`).hideHelp().argParser(refuse).preset(refuse));
  }
}
