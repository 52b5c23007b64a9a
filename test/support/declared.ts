import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { root } from "./built.js";

/** An `action.yml` as the runner reads it. */
export interface Declared {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
  /** Absolute path of `runs.main`. */
  readonly main: string;
}

export function declared(file: string): Declared {
  const path = join(root, file);
  const read = parse(readFileSync(path, "utf8")) as Omit<Declared, "main">;
  return { ...read, main: join(dirname(path), read.runs.main) };
}
