import type { Finding } from "../rules/finding.js";

/**
 * A line that nobody sees, at the end of our own comment: which findings there were, so that the next run can say how many are gone.
 * Whoever may edit the comment may edit this, so it is held to its form and used for that one sentence and nothing else.
 */
export const remembered = (fingerprints: readonly string[]): string =>
  `<!-- flink-upgrade-check-findings:${fingerprints.slice(0, most).join(",")} -->`;

/** The list in the comment that stands there; empty where there is none in exactly our form. */
export const recalled = (before: string | undefined): readonly string[] => {
  const list = form.exec((before ?? "").slice(-longestLine))?.[1] ?? "";
  return list === "" ? [] : [...new Set(list.split(","))];
};

/** What is remembered of findings. Notes are left out: nobody mends them. */
export const fingerprintsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ outcome }) => outcome !== "compatible").map(({ fingerprint }) => fingerprint.slice(0, digits));

/** The sentence in Markdown, or nothing where nothing was mended. */
export const mendedWords = (before: readonly string[], now: readonly string[]): string | undefined => {
  const left = before.filter((one) => now.includes(one)).length;
  const gone = before.length - left;
  if (gone === 0) return undefined;
  if (before.length === 1) return "**Mended:** the finding of the last check is gone.";
  const rest = left === 0 ? "" : `; ${left} ${left === 1 ? "is" : "are"} still there`;
  const which = left === 0 ? `all ${gone} findings` : `${gone} of the ${before.length} findings`;
  return `**Mended:** ${which} of the last check ${gone === 1 ? "is" : "are"} gone${rest}.`;
};

const digits = 16;
const most = 200;
const longestLine = most * (digits + 1) + 100;
const form = /<!-- flink-upgrade-check-findings:([0-9a-f]{16}(?:,[0-9a-f]{16}){0,199}) -->\s*$/;
