import type { JobIdentity } from "../manifest/manifest.js";
import type { Advice, Finding, Unseen } from "../rules/finding.js";
import type { Outcome } from "../rules/outcome.js";
import type { Verdict } from "../verdict/verdict.js";
import { plain } from "./escape.js";
import { headline, totals } from "./headline.js";
import {
  evidenceOf,
  flinkWords,
  operatorWords,
  outcomeWords,
  pathWords,
  severalPipelines,
  versionWords,
} from "./words.js";
import { wrap } from "./wrap.js";

export interface TextOptions {
  /** Only for a terminal, and not where NO_COLOR is set; the report reads the same without. */
  readonly colour: boolean;
}

/** Plain text for people, 100 columns, the verdict first. */
export const textReport = (verdict: Verdict, { colour }: TextOptions): string => {
  const paint = colour ? painted : unpainted;
  const blocks = [
    headline(verdict)
      .map((sentence, position) =>
        paragraph(sentence, position === 0 ? (text) => paint(text, verdict.outcome) : undefined),
      )
      .join("\n"),
    [
      side("deployed", verdict.baseline),
      side("this change", verdict.candidate),
      `  ${"findings".padEnd(column)}${totalsLine(verdict.findings)}`,
      `  ${"check".padEnd(column)}${verdict.passed ? "passed" : "failed"}`,
    ].join("\n"),
    ...verdict.findings.map((finding) => findingBlock(finding, paint, severalPipelines(verdict))),
    ...section("Not seen", verdict.unseen, unseenLines),
    ...section("Advice (changes nothing about the verdict)", verdict.advice, adviceLines),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const column = 13;

const totalsLine = (findings: readonly Finding[]): string =>
  totals(findings)
    .map(({ outcome, count }) => `${count} ${outcome}`)
    .join(", ") || "none";

const paragraph = (text: string, paint: (text: string) => string = (same) => same): string =>
  paint(wrap(plain(text, longest), "", ""));

const side = (role: string, job: JobIdentity): string =>
  `  ${role.padEnd(column)}${[job.mainClass, ...versionWords(job), flinkWords(job)].map((word) => plain(word, 120)).join(", ")}`;

const longest = 4000;

const findingBlock = (finding: Finding, paint: Paint, withPipeline: boolean): string => {
  const { operator, state, location, flinkSays } = finding;
  const { name, aside } = operatorWords(operator);
  const subject = plain(state === undefined ? name : `${name}, state ${state || '""'}`, longest);
  const about = [
    finding.rule,
    ...(aside === "" ? [] : [aside]),
    ...(withPipeline ? [`pipeline "${finding.pipeline}"`] : []),
    ...(location === undefined ? [] : [`${location.file}:${location.line}`]),
    ...evidenceOf(finding),
  ];
  return [
    paint(wrap(subject, `${outcomeWords[finding.outcome].toUpperCase()}  `, "  "), finding.outcome),
    wrap(plain(finding.message, longest), "  ", "  "),
    labelled("Do", finding.fix),
    labelled("Why", finding.why),
    ...(flinkSays === undefined ? [] : [labelled("Flink", `${flinkSays.exception}: ${flinkSays.message}`)]),
    ...pathWords(finding.paths).map((words, position) => labelled(position === 0 ? "Path" : "", words)),
    labelled("Rule", about.map((words) => plain(words)).join(" · ")),
  ].join("\n");
};

const labelled = (label: string, text: string): string =>
  wrap(plain(text, longest), `    ${label.padEnd(7)}`, " ".repeat(11));

const section = <T>(title: string, entries: readonly T[], lines: (entry: T) => string): readonly string[] =>
  entries.length === 0 ? [] : [[`${title}:`, ...entries.map(lines)].join("\n")];

const unseenLines = ({ operator, what, because, remedy }: Unseen): string =>
  wrap(plain(`${operatorWords(operator).name}: ${what}, because ${because}. ${remedy}`, longest), "  - ", "    ");

const adviceLines = ({ message, fix }: Advice): string => wrap(plain(`${message} ${fix}`, longest), "  - ", "    ");

type Paint = (text: string, outcome: Outcome) => string;

const colours: Readonly<Record<Outcome, number>> = {
  misreads: 31,
  loses: 31,
  "fails-later": 31,
  refuses: 31,
  unknown: 33,
  migrates: 36,
  compatible: 32,
};
const painted: Paint = (text, outcome) => `\u001b[1;${colours[outcome]}m${text}\u001b[0m`;
const unpainted: Paint = (text) => text;
