import { mkdtemp, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oneLine, saidBy } from "../errors.js";
import type { CommandFiles } from "./commandFiles.js";
import type { Log } from "./log.js";

/** What the machine that runs the step offers: variables in, files out. */
export interface Runner {
  readonly environment: NodeJS.ProcessEnv;
  /** The checkout. */
  readonly workspace: string;
  readonly setOutputs: (outputs: Readonly<Partial<Record<string, string>>>) => void;
  readonly addSummary: (markdown: string) => void;
  /** A file of this step under `RUNNER_TEMP`; answers its path. */
  readonly keep: (name: string, text: string) => Promise<string | undefined>;
}

/** What cannot be written is said and takes nothing away from the verdict. */
export function runnerOf(environment: NodeJS.ProcessEnv, commands: CommandFiles, log: Log): Runner {
  let folder: Promise<string> | undefined;
  const files = (): Promise<string> =>
    (folder ??= mkdtemp(join(environment["RUNNER_TEMP"] || tmpdir(), "flink-upgrade-check-")));
  return {
    environment,
    workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
    setOutputs: (outputs) => {
      for (const [name, value = ""] of Object.entries(outputs))
        commands.append("GITHUB_OUTPUT", assignment(name, value));
    },
    addSummary: (markdown) => commands.append("GITHUB_STEP_SUMMARY", `${markdown}\n`),
    keep: async (name, text) => {
      try {
        const path = join(await files(), name);
        await writeFile(path, text);
        return path;
      } catch (thrown) {
        log.warn(`${oneLine(name)} could not be written (${saidBy(thrown)}).`);
        return undefined;
      }
    },
  };
}

/** A delimiter that nobody can foresee, so that no value ends itself and assigns another output. */
const assignment = (name: string, value: string): string => {
  const end = `end-${randomUUID()}`;
  return `${name}<<${end}\n${value}\n${end}\n`;
};
