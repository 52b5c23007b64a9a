import type { ClasspathEntry } from "../../manifest/manifest.js";

/** One Flink, ready to be put on a class path. */
export interface Flink {
  /** In class-path order. */
  readonly jars: readonly FlinkJar[];
  /** The resolved version; absent for a directory of the user's, whose version is what its classes say. */
  readonly version?: string;
  /** Set when another patch of the same minor stands in for the one that was wanted. */
  readonly wanted?: string;
  /** Where the cache keeps what it has of this Flink, as the beginning of file names; absent for a directory of the user's. */
  readonly cached?: string;
  /** It was resolved just now, and nothing is there yet that makes it start quickly. */
  readonly fresh?: boolean;
}

export interface FlinkJar extends ClasspathEntry {
  /** Absolute. */
  readonly path: string;
}

/** Two Flinks are one if their class paths hold the same bytes in the same order. */
export const isSameFlink = (a: Flink, b: Flink): boolean =>
  a.jars.length === b.jars.length && a.jars.every((jar, index) => jar.sha256 === b.jars[index]?.sha256);
