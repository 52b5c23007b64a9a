import { CommanderError } from "commander";
import { oneLine, UsageError } from "../errors.js";

const name = "flink-upgrade-check";

/** The check could not be made. */
export const couldNotBeMade = 2;

/** What a thrown value says to the user, and the status to end with. Only here does anything become words and a status. */
export function endingOf(thrown: unknown, debug: boolean): { readonly status: number; readonly text: string } {
  if (thrown instanceof CommanderError)
    return thrown.exitCode === 0 ? { status: 0, text: "" } : { status: couldNotBeMade, text: usage(thrown) };
  const stack = debug && thrown instanceof Error ? `${thrown.stack ?? ""}\n` : "";
  if (thrown instanceof UsageError) {
    return { status: couldNotBeMade, text: `${[`${name}: ${thrown.message}`, ...thrown.lines].join("\n")}\n${stack}` };
  }
  const said = oneLine(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
  const remedy = debug ? "Please report it." : "Repeat with --debug and report it.";
  return {
    status: couldNotBeMade,
    text: `${name}: the check could not be made because of a fault of its own (${said}). ${remedy}\n${stack}`,
  };
}

/** Commander's sentence, in our form. */
function usage(error: CommanderError): string {
  // No command at all: commander has printed its help instead of a sentence.
  if (error.code === "commander.help") return `${name}: give a command: check, extract, record or explain.\n`;
  const said = oneLine(error.message.replace(/^error: /, "")).replace(/\.$/, "");
  return `${name}: ${said}. See ${name} --help.\n`;
}
