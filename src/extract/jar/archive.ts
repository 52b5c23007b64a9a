import { stat } from "node:fs/promises";
import { constants, createInflateRaw } from "node:zlib";
import type { Entry, ZipFile, ZipFileOptions } from "yauzl";
import { oneLine, saidBy, systemCode, UsageError } from "../../errors.js";
import { type Bounds, boundedBy, jarBounds } from "./bounds.js";

/** A JAR whose directory was read and found within bounds. */
export interface Archive {
  readonly entries: ReadonlyMap<string, Entry>;
  /** At most `limit` bytes from the start of an entry. */
  readonly read: (entry: Entry, limit: number) => Promise<Buffer>;
}

/** Deflated bytes that may come before the first inflated one. */
const roomForTables = 4096;

/** Opens a JAR, hands it to `use` and closes it. `role` is how a sentence names it, for instance "the candidate". */
export async function withArchive<T>(
  path: string,
  role: string,
  use: (archive: Archive) => Promise<T>,
  bounds: Bounds = jarBounds,
): Promise<T> {
  const name = `${role} ${oneLine(path)}`;
  await assertFile(path, name);
  const zip = await open(path, name);
  try {
    const entries = await directoryOf(zip, name, bounds);
    return await use({ entries, read: (entry, limit) => head(zip, entry, limit, name) });
  } finally {
    zip.close();
  }
}

async function assertFile(path: string, name: string): Promise<void> {
  const found = await stat(path).catch((thrown: unknown) => {
    const reason = systemCode(thrown) === "ENOENT" ? "does not exist" : `cannot be read (${saidBy(thrown)})`;
    throw new UsageError(`${name} ${reason}. Build the job and give the path of its JAR.`, [], { cause: thrown });
  });
  if (!found.isFile()) throw new UsageError(`${name} is not a file. Give the path of the job's JAR itself.`);
  if (found.size === 0) throw new UsageError(`${name} is empty. Build the job again and give the path of its JAR.`);
}

async function open(path: string, name: string): Promise<ZipFile> {
  const { default: yauzl } = await import("yauzl");
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(notAJar(name, error)) : resolve(zip),
    );
  });
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

async function head(zip: ZipFile, entry: Entry, limit: number, name: string): Promise<Buffer> {
  if (entry.uncompressedSize <= limit || !entry.canDecodeFileData()) return bytesOf(zip, entry, {}, name);
  // Only the start is read, and all of that: where other reads wait, a stream of the archive's that is left early throws past everybody.
  const stored = entry.compressionMethod === 0;
  const end = Math.min(entry.compressedSize, stored ? limit : 2 * limit + roomForTables);
  const start = await bytesOf(zip, entry, { decodeFileData: false, start: 0, end }, name);
  return stored ? start : inflatedStart(start, limit, name);
}

function bytesOf(zip: ZipFile, entry: Entry, options: ZipFileOptions, name: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, options, (error, stream) => {
      if (error) return reject(notAJar(name, error));
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
      stream.on("error", (failed) => reject(notAJar(name, failed)));
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}

function inflatedStart(bytes: Buffer, limit: number, name: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const inflating = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
    const chunks: Buffer[] = [];
    let length = 0;
    inflating.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= limit) inflating.destroy();
    });
    inflating.on("error", (failed) => reject(notAJar(name, failed)));
    inflating.on("close", () => resolve(Buffer.concat(chunks).subarray(0, limit)));
    inflating.end(bytes);
  });
}

const notAJar = (name: string, error: Error): UsageError =>
  new UsageError(
    `${name} is not a JAR (${saidBy(error)}). Give the job's JAR, or a manifest whose name ends in .json.`,
    [],
    { cause: error },
  );
