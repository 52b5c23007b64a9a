import type { Untold } from "../compare/change.js";
import type { Rule } from "./rule.js";
import { wholeOf } from "./whole.js";
import { called, listed } from "./words.js";

export const flinkVersionChanged: Rule<"flink-changed"> = {
  id: "flink-version-changed",
  title: "The job moves to a Flink version for which a restore is not promised",
  judge: ({ before, after, pipeline, untold }, { tried }) => {
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
    const unknown = {
      ...common,
      outcome: "unknown",
      fix: "Restore a copy of the production savepoint on the new version before you rely on it.",
    } as const;
    if (is.major === was.major)
      return {
        ...unknown,
        message: `${step} Flink does not promise that an older version reads a newer one's savepoint.`,
        why: "What a savepoint holds only grows: an older Flink may not know what a newer one writes.",
      };
    // The new version's own classes have read, migrated and saved again all that the old one wrote; what they objected to is told of its state.
    if (tried && untold.length === 0) return null;
    const why =
      "The notes of Flink 2.0 exclude it: Kryo went from 2 to 5, and collections in POJOs are written otherwise.";
    return tried
      ? {
          ...unknown,
          message: `${step} Its own classes restored what the deployed job keeps, but not all of it: ${shown(untold)}.`,
          why,
        }
      : { ...unknown, message: `${step} Flink does not promise that 2.x reads a savepoint of 1.x.`, why };
  },
};

const shown = (untold: readonly Untold[]): string =>
  listed(untold.map(({ operator, because }) => `${called(operator)} (${because})`));

function parse(version: string): { readonly major: number; readonly minor: number } {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return { major, minor };
}
