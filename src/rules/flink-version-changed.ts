import type { Rule } from "./rule.js";

export const flinkVersionChanged: Rule<"flink-changed"> = {
  id: "flink-version-changed",
  title: "The job moves to a Flink version for which a restore is not promised",
  judge: ({ before, after, operators }) => {
    const [was, is] = [parse(before), parse(after)];
    const subject = operators[0];
    // Patches and minors upwards within one major are what Flink promises; the trial has run on the new version.
    if (subject === undefined || (was.major === is.major && was.minor <= is.minor)) return null;
    const down = is.major < was.major || (is.major === was.major && is.minor < was.minor);
    return {
      outcome: "unknown",
      evidence: "rule",
      operator: subject,
      at: subject,
      message: `The job moves from Flink ${before} to ${after}. Flink does not promise that ${down ? "an older version reads a newer one's savepoint" : "2.x reads a savepoint of 1.x"}.`,
      why: down
        ? "The format of savepoints only grows: an older Flink does not know what a newer one writes."
        : "The notes of Flink 2.0 exclude it: Kryo went from 2 to 5, and collections in POJOs are written otherwise.",
      fix: "Restore a copy of the production savepoint on the new version before you rely on it.",
      change: `${before} -> ${after}`,
    };
  },
};

function parse(version: string): { readonly major: number; readonly minor: number } {
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  return { major, minor };
}
