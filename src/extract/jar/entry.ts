import { constants, createInflateRaw, inflateRawSync } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import type { Windows } from "./windows.js";

const stored = 0;
/** Deflated bytes that may come before the first inflated one. */
const roomForTables = 4096;

/** At most `limit` bytes from the start of an entry: in one piece, which for a job's small classes takes a tenth of what streams take. */
export async function head(zip: ZipFile, windows: Windows, entry: Entry, limit: number): Promise<Buffer> {
  if (!entry.canDecodeFileData()) throw new Error(`${entry.fileName} is encrypted or compressed in an unknown way`);
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const piece = (length: number): Buffer => windows.at(fileDataStart, Math.min(entry.compressedSize, length));
  if (entry.uncompressedSize <= limit) return whole(piece(most(entry.uncompressedSize)), entry);
  return entry.compressionMethod === stored ? piece(limit) : startOf(piece(most(limit)), limit);
}

/** Deflated bytes of so many; more are not read, whatever the directory says. */
const most = (inflated: number): number => 2 * inflated + roomForTables;

function whole(bytes: Buffer, { compressionMethod, uncompressedSize, fileName }: Entry): Buffer {
  // The directory says how long it is; one byte more, and it is a bomb or broken.
  const maxOutputLength = Math.max(1, uncompressedSize);
  const inflated = compressionMethod === stored ? bytes : inflateRawSync(bytes, { maxOutputLength });
  if (inflated.length !== uncompressedSize) throw new Error(`${fileName} is not as long as its directory says`);
  return inflated;
}

/** Inflated no further than wanted. */
function startOf(deflated: Buffer, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const inflating = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
    const chunks: Buffer[] = [];
    let length = 0;
    inflating.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= limit) inflating.destroy();
    });
    inflating.on("error", reject);
    inflating.on("close", () => resolve(Buffer.concat(chunks).subarray(0, limit)));
    inflating.end(deflated);
  });
}
