import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { oneLine, saidBy, UsageError } from "../errors.js";
import { sha256OfFile } from "./sha256.js";

/** A script of SQL, as Flink's SQL client takes it with `-f`. */
export interface Script {
  /** As the user named it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
}

const longest = 1024 * 1024;

/** `role` is how a sentence names whose it is: "the candidate". Throws for what no script can be, before a JVM is started for it. */
export async function inspectScript(path: string, role: string): Promise<Script> {
  const name = `The script ${oneLine(path)} of ${role}`;
  const text = await textOf(path, name);
  if (text.includes("\0"))
    throw new UsageError(`${name} is no text. Give statements of SQL with semicolons between them.`);
  if (text.trim() === "")
    throw new UsageError(`${name} is empty. Give statements of SQL with semicolons between them.`);
  return { name: path, path: resolve(path), sha256: await sha256OfFile(path) };
}

async function textOf(path: string, name: string): Promise<string> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > longest)
      throw new UsageError(
        `${name} is larger than ${longest / 1024 ** 2} MiB, so it is not read. Give the job's statements alone.`,
      );
    bytes = await readFile(path);
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    throw new UsageError(
      `${name} cannot be read (${saidBy(thrown)}). Give the path of a file with statements of SQL.`,
      [],
      {
        cause: thrown,
      },
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (thrown) {
    throw new UsageError(`${name} is not encoded in UTF-8. Save it so.`, [], { cause: thrown });
  }
}
