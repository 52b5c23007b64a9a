import { appendFile, mkdtemp, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oneLine, saidBy } from "../errors.js";
import type { Log } from "./log.js";

/** What the machine that runs the step offers: variables in, files out. */
export interface Runner {
  readonly environment: NodeJS.ProcessEnv;
  /** The checkout. */
  readonly workspace: string;
  readonly setOutputs: (outputs: Readonly<Partial<Record<string, string>>>) => Promise<void>;
  readonly addSummary: (markdown: string) => Promise<void>;
  /** A file of this step under `RUNNER_TEMP`; answers its path. */
  readonly keep: (name: string, text: string) => Promise<string | undefined>;
}

/** What cannot be written is said and takes nothing away from the verdict. */
export function runnerOf(environment: NodeJS.ProcessEnv, log: Log): Runner {
  let folder: Promise<string> | undefined;
  const files = (): Promise<string> =>
    (folder ??= mkdtemp(join(environment["RUNNER_TEMP"] || tmpdir(), "flink-upgrade-check-")));
  const trying = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> =>
    work().catch((thrown: unknown) => {
      log.warn(`${what} could not be written (${saidBy(thrown)}).`);
      return undefined;
    });
  return {
    environment,
    workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
    setOutputs: async (outputs) => {
      const text = Object.entries(outputs).map(([name, value = ""]) => assignment(name, value));
      const file = environment["GITHUB_OUTPUT"];
      if (file) await trying("The outputs", () => appendFile(file, text.join("")));
    },
    addSummary: async (markdown) => {
      const file = environment["GITHUB_STEP_SUMMARY"];
      if (file) await trying("The step summary", () => appendFile(file, `${markdown}\n`));
    },
    keep: (name, text) =>
      trying(oneLine(name), async () => {
        const path = join(await files(), name);
        await writeFile(path, text);
        return path;
      }),
  };
}

/** A delimiter that nobody can foresee, so that no value ends itself and assigns another output. */
const assignment = (name: string, value: string): string => {
  const end = `end-${randomUUID()}`;
  return `${name}<<${end}\n${value}\n${end}\n`;
};
