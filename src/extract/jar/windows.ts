import { readSync } from "node:fs";
import type { RandomAccessReader } from "yauzl";

const windowBytes = 256 * 1024;

export interface Windows {
  /** For yauzl. */
  readonly reader: RandomAccessReader;
  /** Bytes of the file, fewer at its end. */
  readonly at: (position: number, length: number) => Buffer;
}

/**
 * Reads an open file by windows of it. An archive's directory is read entry by entry, and what lies beside one another is read one after the
 * other too: asking the system for each piece would take longer than everything that is done with it.
 *
 * @param base yauzl's own, which is loaded only when there is an archive to open
 */
export function windowsOf(base: typeof RandomAccessReader, fd: number): Windows {
  let start = 0;
  let held = Buffer.alloc(0);

  function at(position: number, length: number): Buffer {
    if (position < start || position + length > start + held.length) {
      const window = Buffer.allocUnsafe(Math.max(length, windowBytes));
      held = window.subarray(0, readSync(fd, window, 0, window.length, position));
      start = position;
    }
    return held.subarray(position - start, position - start + length);
  }

  class Reader extends base {
    override read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null, bytesRead?: number) => void,
    ): void {
      // Not at once: yauzl goes on to the next entry from within, and would go down a level for each.
      queueMicrotask(() => {
        try {
          callback(null, at(position, length).copy(buffer, offset));
        } catch (unreadable) {
          callback(unreadable instanceof Error ? unreadable : new Error(String(unreadable)));
        }
      });
    }
  }
  return { reader: new Reader(), at };
}
