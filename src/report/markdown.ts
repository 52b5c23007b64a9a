import type { JobIdentity } from "../manifest/manifest.js";
import type { Advice, Finding, Unseen } from "../rules/finding.js";
import type { Outcome } from "../rules/outcome.js";
import type { Verdict } from "../verdict/verdict.js";
import { fit, type Piece, type Section } from "./budget.js";
import { markdown } from "./escape.js";
import { graphOf } from "./graph.js";
import { headline, totals } from "./headline.js";
import { picture } from "./picture.js";
import { code, prose } from "./prose.js";
import { evidenceWords, flinkWords, operatorWords, outcomeWords, pathWords, plural, versionWords } from "./words.js";

/** GitHub takes 65,536 characters; the rest is for a marker and a notice that others put around it. */
export const longestComment = 60_000;

/** A comment on a pull request: the verdict in a sentence, then what to do, then everything else folded. */
export const markdownReport = (verdict: Verdict, budget: number = longestComment): string => {
  const { body, left } = fit(sections(verdict), budget - roomForNotice);
  return `${[body, ...notice(left), footer(verdict)].join("\n\n")}\n`;
};

const roomForNotice = 1200;

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
    { pieces: pressing.flatMap(article) },
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
  const flinks =
    flinkWords(baseline) === flinkWords(candidate)
      ? [flinkWords(candidate)]
      : [flinkWords(baseline), flinkWords(candidate)];
  return [
    `Deployed ${version(baseline)} → this change ${version(candidate)}`,
    flinks.map((words) => markdown(words)).join(" → "),
    counts.length === 0 ? "no findings" : counts.join(", "),
    `check **${passed ? "passed" : "failed"}**`,
  ].join(" · ");
};

const version = (job: JobIdentity): string =>
  versionWords(job)
    .map((word) => code(word, 60))
    .join(" ");

/** What a person has to act upon. Its explanation is the first to go when room is short, the longest first; then the last findings. */
const article = (finding: Finding): readonly Piece[] => {
  const { name, aside } = operatorWords(finding.operator);
  const subject = [
    `**${capital(outcomeWords[finding.outcome])}**`,
    code(name),
    ...(finding.state === undefined ? [] : [`state ${code(finding.state)}`]),
  ];
  const where = finding.location === undefined ? [] : [code(`${finding.location.file}:${finding.location.line}`)];
  const small = [...(aside === "" ? [] : [prose(aside)]), ...where];
  return [
    {
      text: [
        `#### ${subject.join(" · ")}`,
        ...(small.length === 0 ? [] : [`<sub>${small.join(" · ")}</sub>`]),
        prose(finding.message),
        `**Do now:** ${prose(finding.fix)}`,
      ].join("\n\n"),
      turn: 4,
      what: finding.outcome,
    },
    { text: explanation(finding), turn: 1, by: "length", what: "explanation" },
  ];
};

const explanation = (finding: Finding): string => {
  const says = finding.flinkSays;
  const paths = pathWords(finding.paths);
  return [
    `<details><summary>Why${says === undefined ? "" : ", and what Flink says"}</summary>`,
    prose(finding.why),
    ...(says === undefined ? [] : [`> ${code(says.exception)}: ${prose(says.message)}`]),
    ...(paths.length === 0 ? [] : [paths.map((words) => `- ${prose(words)}`).join("\n")]),
    `<sub>Rule ${code(finding.rule)} · ${markdown(evidenceWords[finding.evidence])}</sub>`,
    "</details>",
  ].join("\n\n");
};

const row = (finding: Finding): Piece => {
  const { name } = operatorWords(finding.operator);
  const subject = [code(name), ...(finding.state === undefined ? [] : [`state ${code(finding.state)}`])].join(" · ");
  return {
    text: `- ${subject}: **${outcomeWords[finding.outcome]}.** ${prose(finding.message)} ${prose(finding.fix)}`,
    turn: 4,
    what: finding.outcome,
  };
};

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
const notice = (left: readonly Piece[]): readonly string[] => {
  if (left.length === 0) return [];
  const counted = new Map<string, number>();
  for (const { what } of left) if (what !== undefined) counted.set(what, (counted.get(what) ?? 0) + 1);
  const parts = [...counted].map(([what, count]) => (what === "the picture" ? what : leftOut(what, count)));
  return [
    `> [!NOTE]\n> Left out to fit into a comment: ${parts.join("; ")}. The reports in text and JSON hold everything.`,
  ];
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
