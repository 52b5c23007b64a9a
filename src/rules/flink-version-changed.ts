import type { Rule } from "./rule.js";
import { wholeOf } from "./whole.js";

export const flinkVersionChanged: Rule<"flink-changed"> = {
  id: "flink-version-changed",
  title: "The job moves to a Flink version for which a restore is not promised",
  judge: ({ before, after, pipeline }) => {
    const [was, is] = [parse(before), parse(after)];
    // Patches and minors upwards within one major are what Flink promises; the trial has run on the new version.
    if (was.major === is.major && was.minor <= is.minor) return null;
    const common = { operator: wholeOf(pipeline), evidence: "rule", change: `${before} -> ${after}` } as const;
    const step = `The job moves from Flink ${before} to ${after}.`;
    if (is.major < was.major)
      return {
        ...common,
        outcome: "refuses",
        message: `${step} Flink ${is.major}.x cannot read a savepoint of ${was.major}.x, and the job does not start.`,
        why: "The version of a savepoint's metadata went up with Flink 2.0 (from 4 to 5, later 6), and a 1.x only knows those up to 4.",
        fix: "Stay on the newer Flink, or go back to a savepoint that the older one has taken.",
        flinkSays: {
          exception: "java.lang.IllegalArgumentException",
          message: "Unrecognized checkpoint version number",
        },
      };
    const down = is.major === was.major;
    return {
      ...common,
      outcome: "unknown",
      message: `${step} Flink does not promise that ${down ? "an older version reads a newer one's savepoint" : "2.x reads a savepoint of 1.x"}.`,
      why: down
        ? "What a savepoint holds only grows: an older Flink may not know what a newer one writes."
        : "The notes of Flink 2.0 exclude it: Kryo went from 2 to 5, and collections in POJOs are written otherwise.",
      fix: "Restore a copy of the production savepoint on the new version before you rely on it.",
    };
  },
};

function parse(version: string): { readonly major: number; readonly minor: number } {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return { major, minor };
}
