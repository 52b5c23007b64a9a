import { readFile, stat } from "node:fs/promises";
import { oneLine, saidBy, UsageError } from "../errors.js";

/** What a configuration file says, by the names of options; a list or a map is several values of one option. */
export type Entries = ReadonlyMap<string, readonly string[]>;

const longestFile = 64 * 1024;

/** YAML, read without types: a version 1.20 stays one and does not become the number 1.2. */
export async function readConfigFile(path: string): Promise<Entries> {
  const name = `--config ${oneLine(path)}`;
  const { parseDocument } = await import("yaml");
  const document = parseDocument(await textOf(path, name), { schema: "failsafe", version: "1.2" });
  const [problem] = document.errors;
  if (problem) throw new UsageError(`${name} is not YAML: ${oneLine(problem.message, 200)}. Mend that line.`);
  // Without aliases nothing in it is larger than it looks.
  const value = whole(() => document.toJS({ maxAliasCount: 0 }) as unknown, name);
  if (value === null || value === "") return new Map();
  if (typeof value !== "object" || Array.isArray(value))
    throw new UsageError(`${name} holds no options. Write one a line, as NAME: VALUE.`);
  return new Map(Object.entries(value).map(([key, given]) => [key, valuesOf(given, `${name}: ${oneLine(key, 60)}`)]));
}

async function textOf(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= longestFile) return await readFile(path, "utf8");
  } catch (thrown) {
    throw new UsageError(`${name} cannot be read (${saidBy(thrown)}). Give the path of a YAML file.`, [], {
      cause: thrown,
    });
  }
  throw new UsageError(`${name} is larger than ${longestFile / 1024} KiB, so it is no list of options.`);
}

function whole<T>(make: () => T, name: string): T {
  try {
    return make();
  } catch (thrown) {
    throw new UsageError(`${name} cannot be used (${oneLine(saidBy(thrown), 100)}). Write its values out.`, [], {
      cause: thrown,
    });
  }
}

/** A map becomes NAME=VALUE each, which is how options take it. */
function valuesOf(given: unknown, name: string): readonly string[] {
  if (typeof given === "string") return [given];
  const isMap = typeof given === "object" && given !== null && !Array.isArray(given);
  const values: readonly unknown[] = Array.isArray(given) ? given : isMap ? Object.values(given) : [undefined];
  if (!values.every((one) => typeof one === "string"))
    throw new UsageError(`${name} is neither a value nor a list or map of values. Write values alone.`);
  return isMap ? Object.entries(given).map(([key, value]) => `${key}=${value as string}`) : values;
}
