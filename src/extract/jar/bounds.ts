import type { Entry } from "yauzl";
import { UsageError } from "../../errors.js";

/**
 * What a job JAR may be at most. Real fat JARs stay an order of magnitude below; an archive beyond is broken or a bomb, and it is
 * refused from its directory alone, before a byte of it is inflated and before any JVM opens it.
 */
export interface Bounds {
  readonly entries: number;
  readonly inflatedBytes: number;
  /** Inflated over deflated size of the whole; class files reach 3, text 20. Not applied to small archives. */
  readonly ratio: number;
  readonly ratioAppliesFrom: number;
}

export const jarBounds: Bounds = {
  entries: 200_000,
  inflatedBytes: 4 * 1024 ** 3,
  ratio: 100,
  ratioAppliesFrom: 16 * 1024 ** 2,
};

/** Throws if the archive's directory goes beyond the bounds. Called for every entry, so that a long directory is never held whole. */
export function boundedBy(bounds: Bounds, name: string): (entry: Entry) => void {
  let entries = 0;
  let deflated = 0;
  let inflated = 0;
  return (entry) => {
    entries += 1;
    deflated += entry.compressedSize;
    inflated += entry.uncompressedSize;
    if (entries > bounds.entries) refuse(name, `it has more than ${bounds.entries} entries`);
    if (inflated > bounds.inflatedBytes)
      refuse(name, `it inflates to more than ${mebibytes(bounds.inflatedBytes)} MiB`);
    if (inflated >= bounds.ratioAppliesFrom && inflated > deflated * bounds.ratio) {
      refuse(name, `it inflates to more than ${bounds.ratio} times its size`);
    }
  };
}

function refuse(name: string, reason: string): never {
  throw new UsageError(
    `${name} is not opened because ${reason}: no job JAR looks like that. Give the JAR that is deployed to Flink.`,
  );
}

const mebibytes = (bytes: number): number => Math.round(bytes / 1024 ** 2);
