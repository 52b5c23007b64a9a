/**
 * The check could not be made, and it is not our bug: one plain sentence that names the thing, the reason and the remedy.
 * Ends the program with status 2. `lines` are put under the sentence, one each, for instance the options to paste.
 */
export class UsageError extends Error {
  readonly lines: readonly string[];

  constructor(message: string, lines: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
    this.lines = lines;
  }
}

/**
 * Text of strangers (file names, exception messages, names out of a job) for a terminal or a build log: on one line and without
 * control characters, so that it can neither draw on the terminal nor start a line that a build server takes for a command.
 */
export function oneLine(text: string, longest = 400): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  const characters = [...plain];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}...` : plain;
}

/** What a caught value says, for a sentence of ours. */
export const saidBy = (thrown: unknown): string => oneLine(textIn(thrown, "message") ?? String(thrown));

/** The code of a Node system error (`ENOENT`, `EACCES`), where there is one. */
export const systemCode = (thrown: unknown): string | undefined => textIn(thrown, "code");

// By shape and not by class: an error of another realm is no `instanceof` ours.
function textIn(thrown: unknown, name: "message" | "code"): string | undefined {
  const value = typeof thrown === "object" && thrown !== null ? (thrown as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

/**
 * Where the baseline was looked for there is none yet: nothing is broken, nobody has recorded one. Thrown by sources that can tell
 * this apart from a mistyped name or a missing right; the Action turns it into an outcome of its own (`on-missing-baseline`).
 */
export class NoBaselineError extends UsageError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, [], options);
    this.name = "NoBaselineError";
  }
}
