import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtOnce, contentsOf, root } from "./built.js";

/** The command line as it stands in `src/`, compiled; run as a process of its own, as users do. */
export const cliPath = (): string => {
  const sources = [
    contentsOf(join(root, "src")),
    contentsOf(join(root, "schema")),
    readFileSync(join(root, "tsconfig.json"), "utf8"),
  ];
  const directory = builtOnce("cli", sources.join("\n"), (draft) => {
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const compiled = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", draft, "--noCheck"], {
      cwd: root,
      encoding: "utf8",
    });
    if (compiled.status !== 0) throw new Error(`src/ does not compile:\n${compiled.stdout}${compiled.stderr}`);
  });
  return join(directory, "src", "cli.js");
};

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  /** Added to our own environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Where tests keep the Flinks that they resolve, so that the user's own cache is neither needed nor touched. */
export const testCache = join(root, "build", "test", "cache");

export function cli(args: readonly string[], { cwd = root, env = {} }: Surroundings = {}): Promise<Ran> {
  const environment = { ...process.env, NODE_OPTIONS: undefined, FLINK_UPGRADE_CHECK_CACHE: testCache, ...env };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cliPath(), ...args], {
      cwd,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const texts = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...texts }));
  });
}
