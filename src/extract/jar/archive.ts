import { open, stat } from "node:fs/promises";
import type { Entry, ZipFile } from "yauzl";
import { oneLine, saidBy, systemCode, UsageError } from "../../errors.js";
import { type Bounds, boundedBy, jarBounds } from "./bounds.js";
import { head } from "./entry.js";
import { type Windows, windowsOf } from "./windows.js";

/** A JAR whose directory was read and found within bounds. */
export interface Archive {
  readonly entries: ReadonlyMap<string, Entry>;
  /** At most `limit` bytes from the start of an entry. */
  readonly read: (entry: Entry, limit: number) => Promise<Buffer>;
}

/** Opens a JAR, hands it to `use` and closes it. `role` is how a sentence names it, for instance "the candidate". */
export async function withArchive<T>(
  path: string,
  role: string,
  use: (archive: Archive) => Promise<T>,
  bounds: Bounds = jarBounds,
): Promise<T> {
  const name = `${role} ${oneLine(path)}`;
  const { zip, windows, close } = await opened(path, name, await sizeOf(path, name));
  try {
    const entries = await directoryOf(zip, name, bounds);
    return await use({ entries, read: (entry, limit) => read({ zip, windows }, entry, limit, name) });
  } finally {
    await close();
  }
}

async function sizeOf(path: string, name: string): Promise<number> {
  const found = await stat(path).catch((thrown: unknown) => {
    const reason = systemCode(thrown) === "ENOENT" ? "does not exist" : `cannot be read (${saidBy(thrown)})`;
    throw new UsageError(`${name} ${reason}. Build the job and give the path of its JAR.`, [], { cause: thrown });
  });
  if (!found.isFile()) throw new UsageError(`${name} is not a file. Give the path of the job's JAR itself.`);
  if (found.size === 0) throw new UsageError(`${name} is empty. Build the job again and give the path of its JAR.`);
  return found.size;
}

async function read(
  { zip, windows }: Omit<Opened, "close">,
  entry: Entry,
  limit: number,
  name: string,
): Promise<Buffer> {
  try {
    return await head(zip, windows, entry, limit);
  } catch (thrown) {
    throw notAJar(name, thrown);
  }
}

interface Opened {
  readonly zip: ZipFile;
  readonly windows: Windows;
  readonly close: () => Promise<void>;
}

async function opened(path: string, name: string, size: number): Promise<Opened> {
  const { default: yauzl } = await import("yauzl");
  const file = await open(path, "r").catch((thrown: unknown) => {
    throw notAJar(name, thrown);
  });
  try {
    const windows = windowsOf(yauzl.RandomAccessReader, file.fd);
    const zip = await yauzl.fromRandomAccessReaderPromise(windows.reader, size, { autoClose: false });
    return { zip, windows, close: () => file.close() };
  } catch (thrown) {
    await file.close();
    throw notAJar(name, thrown);
  }
}

function directoryOf(zip: ZipFile, name: string, bounds: Bounds): Promise<ReadonlyMap<string, Entry>> {
  const check = boundedBy(bounds, name);
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on("error", (error) => reject(notAJar(name, error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry) => {
      try {
        check(entry);
        entries.set(entry.fileName, entry);
        zip.readEntry();
      } catch (refused) {
        reject(refused instanceof Error ? refused : new Error(String(refused)));
      }
    });
    zip.readEntry();
  });
}

const notAJar = (name: string, error: unknown): UsageError =>
  new UsageError(
    `${name} is not a JAR (${saidBy(error)}). Give the job's JAR, or a manifest whose name ends in .json.`,
    [],
    { cause: error },
  );
