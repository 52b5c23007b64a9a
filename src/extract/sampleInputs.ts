import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { oneLine, saidBy, UsageError } from "../errors.js";
import { parseSampleInputs } from "../manifest/parse.js";

const longest = 1024 * 1024;

/** Absolute path of a file with sample inputs that is what its schema says. Whether the values fit the job's types is seen where those are. */
export async function inspectSampleInputs(path: string): Promise<string> {
  const name = `--sample-inputs ${oneLine(path)}`;
  const parsed = parseSampleInputs(await textOf(path, name));
  if (!parsed.ok) throw new UsageError(`${name} cannot be used: ${parsed.problem.message}. Mend that place of it.`);
  return resolve(path);
}

async function textOf(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= longest) return await readFile(path, "utf8");
  } catch (thrown) {
    throw new UsageError(`${name} cannot be read (${saidBy(thrown)}). Give the path of a JSON file.`, [], {
      cause: thrown,
    });
  }
  throw new UsageError(`${name} is larger than ${longest / 1024 ** 2} MiB. A few records of each type are enough.`);
}
