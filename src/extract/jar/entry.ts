import { inflateRawSync } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import type { Windows } from "./windows.js";

/** Entries up to this size are inflated in one piece: a stream for each takes ten times as long, and a job's classes are small. */
const small = 256 * 1024;
const stored = 0;
const deflated = 8;

/** At most `limit` bytes from the start of an entry. */
export async function head(zip: ZipFile, windows: Windows, entry: Entry, limit: number): Promise<Buffer> {
  const isSmall = entry.uncompressedSize <= small && entry.compressedSize <= small && !entry.isEncrypted();
  const isKnown = entry.compressionMethod === stored || entry.compressionMethod === deflated;
  return isSmall && isKnown ? (await whole(zip, windows, entry)).subarray(0, limit) : streamed(zip, entry, limit);
}

async function whole(zip: ZipFile, windows: Windows, entry: Entry): Promise<Buffer> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const raw = windows.at(fileDataStart, entry.compressedSize);
  // The directory says how long it is; one byte more, and it is a bomb or broken.
  const bytes =
    entry.compressionMethod === stored || raw.length === 0
      ? raw
      : inflateRawSync(raw, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  if (bytes.length !== entry.uncompressedSize)
    throw new Error(`${entry.fileName} is not as long as its directory says`);
  return bytes;
}

function streamed(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let length = 0;
      stream.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= limit) stream.destroy();
      });
      stream.on("error", (failed) => (length >= limit ? undefined : reject(failed)));
      stream.on("close", () => resolve(Buffer.concat(chunks).subarray(0, limit)));
    });
  });
}
