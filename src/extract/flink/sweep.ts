import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Archives that lie beside each other: the newest, and one of another build that uses the same cache. */
const kept = 2;

/**
 * Removes the archives of earlier extractors, some ten MiB each, from beside one that was just written: of the same Flink and Java, which its name begins
 * with. A JVM that has one of them mapped keeps it to its end.
 *
 * @param file path of the archive that was written
 */
export async function sweep(file: string): Promise<void> {
  const directory = dirname(file);
  const runtime = withoutExtractor(basename(file));
  const beside = (await readdir(directory)).filter((name) => name.startsWith(`${runtime}.`));
  const archives = await Promise.all(
    beside
      .filter((name) => name.endsWith(".jsa"))
      .map(async (name) => ({
        beginning: name.slice(0, -"jsa".length),
        written: await writtenAt(join(directory, name)),
      })),
  );
  const newest = archives.sort((one, other) => other.written - one.written).slice(0, kept);
  // What is being written right now has a draft only; one that is removed under its writer's hands is written again.
  const old = beside.filter(
    (name) => !name.endsWith(".part") && !newest.some(({ beginning }) => name.startsWith(beginning)),
  );
  for (const name of old) await rm(join(directory, name), { force: true });
}

const withoutExtractor = (name: string): string => name.split(".").slice(0, -2).join(".");

const writtenAt = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
