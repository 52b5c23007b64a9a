import { lstat, readFile, rm, writeFile } from "node:fs/promises";
import { saidBy } from "../errors.js";
import type { Log } from "./log.js";

/** Files that the runner reads when a step has ended: variables and paths for the next ones, outputs, the summary. */
const names = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"] as const;
export type CommandFileName = (typeof names)[number];

/** Theirs is a step's own, and empty when it begins. */
const largest = 1024 * 1024;

interface CommandFile {
  readonly name: CommandFileName;
  readonly path: string;
  readonly before: string;
  added: string;
}

export interface CommandFiles {
  readonly append: (name: CommandFileName, text: string) => void;
  /** Writes what was appended, to what the files held when the step began. */
  readonly close: (log: Log) => Promise<void>;
}

/**
 * The job's code runs as the same user, so it can write into these files: another verdict, a summary that says that all is well, a PATH for
 * the next step. So ours are written when it has ended, and what it put there is taken back and told. It keeps nobody out who leaves
 * a process behind.
 */
export async function commandFiles(environment: NodeJS.ProcessEnv): Promise<CommandFiles> {
  const files: CommandFile[] = [];
  for (const name of names) {
    const path = environment[name];
    if (!path) continue;
    const before = await contentOf(path);
    files.push({ name, path, before: before ?? "", added: "" });
  }
  return {
    append: (name, text) => {
      for (const file of files) if (file.name === name) file.added += text;
    },
    close: async (log) => {
      const changed: string[] = [];
      for (const file of files) {
        const strange = (await contentOf(file.path)) !== file.before;
        if (strange) changed.push(file.name);
        if (!strange && file.added === "") continue;
        await write(file).catch((thrown: unknown) =>
          log.warn(`${file.name} could not be written (${saidBy(thrown)}).`),
        );
      }
      if (changed.length > 0)
        log.warn(
          `The job's code wrote into files by which this step speaks to the runner (${changed.join(", ")}), which no job has to do. ` +
            "That was taken back. Look at what this change does there before anything else of it runs.",
        );
    },
  };
}

/** Undefined for what the runner did not make: another kind of file, or one too large. */
async function contentOf(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > largest) return undefined;
  return readFile(path, "utf8").catch(() => undefined);
}

async function write({ path, before, added }: CommandFile): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  // Never through a link that was put in its place.
  if (found && !found.isFile()) await rm(path, { recursive: true, force: true });
  await writeFile(path, before + added);
}
