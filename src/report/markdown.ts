import type { JobIdentity } from "../manifest/manifest.js";
import type { Outcome } from "../rules/outcome.js";
import type { Verdict } from "../verdict/verdict.js";
import { fit, type Piece, type Section } from "./budget.js";
import { code, markdown } from "./escape.js";
import { graphOf } from "./graph.js";
import { headline, totals } from "./headline.js";
import { picture } from "./picture.js";
import { longestNotice, notice } from "./notice.js";
import { adviceRow, articles, folded, row, unseenRow } from "./pieces.js";
import { prose } from "./prose.js";
import { flinkWords, plural, severalPipelines, versionWords } from "./words.js";

/** GitHub takes 65,536 characters; the rest is for a marker and a notice that others put around it. */
export const longestComment = 60_000;

/**
 * A comment on a pull request: the verdict in a sentence, then what to do, then everything else folded. `foot` is given a line on what
 * exactly was judged, and makes the end of it.
 */
export const markdownReport = (
  verdict: Verdict,
  budget: number = longestComment,
  footOf: (judged: string) => string = (judged) => `<sub>${judged}</sub>`,
): string => {
  const parts = sections(verdict);
  const foot = `\n\n${footOf(scope(verdict))}\n`;
  const whole = fit(parts, budget - foot.length);
  if (whole.left.length === 0) return whole.body + foot;
  const fitted = fit(parts, budget - foot.length - longestNotice);
  return `${fitted.body}\n\n${notice(fitted.left)}${foot}`;
};

const sections = (verdict: Verdict): readonly Section[] => {
  const graph = graphOf(verdict);
  const [first = "", ...more] = headline(verdict);
  const pressing = verdict.findings.filter(({ outcome }) => !isQuiet(outcome));
  const quiet = verdict.findings.filter(({ outcome }) => isQuiet(outcome));
  return [
    {
      pieces: [
        { text: `### ${sign(verdict)} ${prose(first)}` },
        ...more.map((sentence) => ({ text: prose(sentence) })),
        { text: sides(verdict) },
      ],
    },
    { pieces: articles(pressing, severalPipelines(verdict)) },
    folded(costsNothing(quiet.length, pressing.length > 0), quiet.map(row)),
    drawn(graph === null ? [] : [{ text: picture(graph), turn: 2, what: "the picture" }], pressing.length > 0),
    folded("What could not be seen, on either side", verdict.unseen.map(unseenRow)),
    folded("Advice; it changes nothing about the verdict", verdict.advice.map(adviceRow)),
  ];
};

/** Where nothing is pressing, a picture is not either. */
const drawn = (pieces: readonly Piece[], pressing: boolean): Section =>
  pressing ? { pieces } : folded("Both jobs in one picture", pieces);

const costsNothing = (count: number, besides: boolean): string =>
  `${plural(count, besides ? "more finding" : "finding")} that ${count === 1 ? "costs" : "cost"} no state`;

const isQuiet = (outcome: Outcome): boolean => outcome === "migrates" || outcome === "compatible";

const sign = ({ passed, outcome }: Verdict): string => {
  if (!passed) return "⛔";
  return isQuiet(outcome) ? "✅" : "⚠️";
};

const sides = ({ baseline, candidate, findings, passed }: Verdict): string => {
  const counts = totals(findings).map(({ outcome, count }) => `${count} ${outcome}`);
  const flinks = [...new Set([flinkWords(baseline), flinkWords(candidate)])].map((words) => markdown(words));
  const jobs = `${code(candidate.mainClass)} · deployed ${version(baseline)} → this change ${version(candidate)} · ${flinks.join(" → ")}`;
  return `${jobs}<br>**Check ${passed ? "passed" : "failed"}** · ${counts.join(" · ") || "no findings"}`;
};

const version = (job: JobIdentity): string =>
  versionWords(job)
    .map((word) => code(word, 60))
    .join(" ");

/** What exactly was judged. */
const scope = ({ paths, candidate }: Verdict): string => {
  const backends = [...new Set(paths.map(({ stateBackend }) => stateBackend))].map((backend) =>
    backend === "rocksdb" ? "RocksDB" : "HashMap",
  );
  const flag = paths.some(({ allowNonRestoredState }) => allowNonRestoredState) ? "; non-restored state allowed" : "";
  return `Judged: restore from a canonical savepoint on ${backends.join(" and ") || "no backend"}${flag} · flink-upgrade-check, extractor ${markdown(candidate.extractor)}`;
};
