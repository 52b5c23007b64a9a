import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

export const root = dirname(dirname(import.meta.dirname));

/** What tests build lies here, under the hash of what it was built from; nothing of it is committed. */
const built = join(root, "build", "test");

/**
 * A directory with what `make` puts into it, made once for one `key`. Test files run in processes of their own, so two may come here at
 * once: each makes its own, and the first that is ready is everybody's.
 */
export function builtOnce(kind: string, key: string, make: (directory: string) => void): string {
  const directory = join(built, kind, createHash("sha256").update(key).digest("hex").slice(0, 24));
  if (existsSync(directory)) return directory;
  mkdirSync(join(built, kind), { recursive: true });
  const draft = mkdtempSync(join(built, kind, "draft-"));
  try {
    make(draft);
    renameSync(draft, directory);
  } catch (thrown) {
    if (!existsSync(directory)) throw thrown;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return directory;
}

/** Names and bytes of all files below a directory, as one text to hash. */
export const contentsOf = (directory: string): string =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file}\n${readFileSync(file, "utf8")}`)
    .join("\n");
