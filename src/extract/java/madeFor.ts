import { minorOf } from "../flink/version.js";

/**
 * Javas that a Flink is made for and that the extractor runs on, the one of its own container image first (pages "Java compatibility" of Flink's
 * documentation). A version that is not known yet is taken for one like the newest.
 */
export function javasFor(flink: string): readonly number[] {
  const [major = 0, minor = 0] = minorOf(flink).split(".").map(Number);
  if (major >= 2) return [17, 11, 21];
  if (minor >= 19) return [11, 17, 21];
  return minor === 18 ? [11, 17] : [11];
}
