import type { JobIdentity } from "../manifest/manifest.js";
import type { Advice, Finding, Unseen } from "../rules/finding.js";
import type { Outcome } from "../rules/outcome.js";
import type { Verdict } from "../verdict/verdict.js";
import { fit, type Piece, type Section } from "./budget.js";
import { code, markdown } from "./escape.js";
import { graphOf } from "./graph.js";
import { headline, totals } from "./headline.js";
import { picture } from "./picture.js";
import { prose } from "./prose.js";
import {
  evidenceWords,
  flinkWords,
  operatorWords,
  outcomeWords,
  pathWords,
  plural,
  severalPipelines,
  versionWords,
} from "./words.js";

/** GitHub takes 65,536 characters; the rest is for a marker and a notice that others put around it. */
export const longestComment = 60_000;

/** A comment on a pull request: the verdict in a sentence, then what to do, then everything else folded. */
export const markdownReport = (verdict: Verdict, budget: number = longestComment): string => {
  const parts = sections(verdict);
  const foot = `\n\n${footer(verdict)}\n`;
  const whole = fit(parts, budget - foot.length);
  if (whole.left.length === 0) return whole.body + foot;
  const fitted = fit(parts, budget - foot.length - longestNotice);
  return `${fitted.body}\n\n${notice(fitted.left)}${foot}`;
};

/** Every outcome left out with a large number, and all else that can be. */
const longestNotice = 600;

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
    { pieces: pressing.flatMap((finding) => article(finding, severalPipelines(verdict))) },
    folded(
      `${plural(quiet.length, "more finding")} that ${quiet.length === 1 ? "costs" : "cost"} no state`,
      quiet.map(row),
    ),
    { pieces: graph === null ? [] : [{ text: picture(graph), turn: 2, what: "the picture" }] },
    folded("What could not be seen, on either side", verdict.unseen.map(unseenRow)),
    folded("Advice; it changes nothing about the verdict", verdict.advice.map(adviceRow)),
  ];
};

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

/** What a person has to act upon. Its explanation is the first to go when room is short, the longest first; then the last findings. */
const article = (finding: Finding, withPipeline: boolean): readonly Piece[] => {
  const paths = pathWords(finding.paths).map((words) => prose(`${capital(words)}.`));
  return [
    {
      text: [
        `#### ${capital(outcomeWords[finding.outcome])} · ${subject(finding)}`,
        [prose(finding.message), ...paths].join(" "),
        todo(finding),
        `<sub>${small(finding, withPipeline).join(" · ")}</sub>`,
      ].join("\n\n"),
      turn: 4,
      what: finding.outcome,
    },
    { text: explanation(finding), turn: 1, by: "length", what: "explanation" },
  ];
};

const subject = ({ operator, state }: Finding): string =>
  [code(operatorWords(operator).name), ...(state === undefined ? [] : [`state ${code(state)}`])].join(" · ");

const todo = (finding: Finding): string => `**Do now:** ${prose(finding.fix)}`;

const small = ({ operator, pipeline, location, rule, evidence }: Finding, withPipeline: boolean): readonly string[] => {
  const { aside } = operatorWords(operator);
  return [
    ...(location === undefined ? [] : [code(`${location.file}:${location.line}`)]),
    ...(aside === "" ? [] : [prose(aside)]),
    ...(withPipeline ? [`pipeline ${code(pipeline)}`] : []),
    `rule ${code(rule)}`,
    markdown(evidenceWords[evidence]),
  ];
};

const explanation = ({ why, flinkSays }: Finding): string =>
  [
    `<details><summary>Why${flinkSays === undefined ? "" : ", and what Flink says"}</summary>`,
    prose(why),
    ...(flinkSays === undefined ? [] : [`> ${code(flinkSays.exception)}: ${prose(flinkSays.message)}`]),
    "</details>",
  ].join("\n\n");

const row = (finding: Finding): Piece => ({
  text: `- ${subject(finding)} · ${outcomeWords[finding.outcome]}: ${prose(finding.message)} ${todo(finding)}`,
  turn: 4,
  what: finding.outcome,
});

const unseenRow = ({ operator, what, because, remedy }: Unseen): Piece => ({
  text: `- ${code(operatorWords(operator).name)}: ${prose(what)}, because ${prose(because)}. ${prose(remedy)}`,
  turn: 3,
  what: "unseen",
});

const adviceRow = ({ message, fix }: Advice): Piece => ({
  text: `- ${prose(message)} ${prose(fix)}`,
  turn: 3,
  what: "advice",
});

const folded = (summary: string, pieces: readonly Piece[]): Section => ({
  open: `<details><summary>${markdown(summary)}</summary>`,
  pieces,
  close: "</details>",
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Says what is missing, by kind and number, and where it is whole. */
const notice = (left: readonly Piece[]): string => {
  const counted = new Map<string, number>();
  for (const { what } of left) if (what !== undefined) counted.set(what, (counted.get(what) ?? 0) + 1);
  const parts = [...counted].map(([what, count]) => (what === "the picture" ? what : leftOut(what, count)));
  return `> [!NOTE]\n> Left out to fit into a comment: ${parts.join("; ")}. The reports in text and JSON hold everything.`;
};

const leftOut = (what: string, count: number): string => {
  if (what === "explanation") return plural(count, "explanation");
  if (what === "unseen") return `${count} of what could not be seen`;
  if (what === "advice") return `${count} of the advice`;
  return `${plural(count, "finding")} of outcome ${what}`;
};

/** What exactly was judged, in small print. */
const footer = ({ paths, candidate }: Verdict): string => {
  const backends = [...new Set(paths.map(({ stateBackend }) => stateBackend))].map((backend) =>
    backend === "rocksdb" ? "RocksDB" : "HashMap",
  );
  const flag = paths.some(({ allowNonRestoredState }) => allowNonRestoredState) ? "; non-restored state allowed" : "";
  return `<sub>Judged: restore from a canonical savepoint on ${backends.join(" and ") || "no backend"}${flag} · flink-upgrade-check, extractor ${markdown(candidate.extractor)}</sub>`;
};
