import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** Lower-case hex. */
export const sha256OfText = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Lower-case hex of a file's bytes, read in pieces. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest("hex");
}

/** A file's bytes; a directory's relative paths and bytes, in sorted order, so that where it lies does not show. */
export async function sha256OfPath(path: string): Promise<string> {
  if (!(await stat(path)).isDirectory()) return sha256OfFile(path);
  const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const names = files.map((one) => join(one.parentPath, one.name).slice(path.length + 1)).sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\n${await sha256OfFile(join(path, name))}\n`);
  return hash.digest("hex");
}
