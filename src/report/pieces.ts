import type { Advice, Finding, Unseen } from "../rules/finding.js";
import type { Outcome } from "../rules/outcome.js";
import type { Piece, Section } from "./budget.js";
import { code, markdown } from "./escape.js";
import { prose } from "./prose.js";
import { capital, evidenceOf, operatorWords, outcomeWords, pathWords } from "./words.js";

/** Findings at full length. When room is short they go by their place among those of their outcome, so that some of every outcome stay. */
export const articles = (findings: readonly Finding[], withPipeline: boolean): readonly Piece[] => {
  const ranks = new Map<Outcome, number>();
  return findings.flatMap((finding) => {
    const rank = ranks.get(finding.outcome) ?? 0;
    ranks.set(finding.outcome, rank + 1);
    return article(finding, rank, withPipeline);
  });
};

/** What a person has to act upon. Its explanation is the first to go when room is short, the longest first. */
const article = (finding: Finding, rank: number, withPipeline: boolean): readonly Piece[] => {
  const paths = pathWords(finding.paths).map((words) => prose(`${capital(words)}.`));
  const why = explanation(finding);
  return [
    {
      text: [
        `#### ${capital(outcomeWords[finding.outcome])} · ${subject(finding)}`,
        [prose(finding.message), ...paths].join(" "),
        todo(finding),
        `<sub>${small(finding, withPipeline).join(" · ")}</sub>`,
      ].join("\n\n"),
      turn: 5,
      order: rank,
      what: finding.outcome,
    },
    { text: why, turn: 1, order: why.length, what: "explanation" },
  ];
};

const subject = ({ operator, state }: Finding): string =>
  [code(operatorWords(operator).name), ...(state === undefined ? [] : [`state ${code(state)}`])].join(" · ");

const todo = (finding: Finding): string => `**Do now:** ${prose(finding.fix)}`;

const small = (finding: Finding, withPipeline: boolean): readonly string[] => {
  const { operator, pipeline, location, rule } = finding;
  const { aside } = operatorWords(operator);
  return [
    ...(location === undefined ? [] : [code(`${location.file}:${location.line}`)]),
    ...(aside === "" ? [] : [prose(aside)]),
    ...(withPipeline ? [`pipeline ${code(pipeline)}`] : []),
    `rule ${code(rule)}`,
    ...evidenceOf(finding).map((words) => markdown(words)),
  ];
};

const explanation = ({ why, flinkSays }: Finding): string =>
  [
    `<details><summary>Why${flinkSays === undefined ? "" : ", and what Flink says"}</summary>`,
    prose(why),
    ...(flinkSays === undefined ? [] : [`> ${code(flinkSays.exception)}: ${prose(flinkSays.message)}`]),
    "</details>",
  ].join("\n\n");

export const row = (finding: Finding): Piece => ({
  text: `- ${subject(finding)} · ${outcomeWords[finding.outcome]}: ${prose(finding.message)} ${todo(finding)}`,
  turn: 4,
  what: finding.outcome,
});

export const unseenRow = ({ operator, what, because, remedy }: Unseen): Piece => ({
  text: `- ${code(operatorWords(operator).name)}: ${prose(what)}, because ${prose(because)}. ${prose(remedy)}`,
  turn: 3,
  what: "unseen",
});

export const adviceRow = ({ message, fix }: Advice): Piece => ({
  text: `- ${prose(message)} ${prose(fix)}`,
  turn: 3,
  what: "advice",
});

export const folded = (summary: string, pieces: readonly Piece[]): Section => ({
  open: `<details><summary>${markdown(summary)}</summary>`,
  pieces,
  close: "</details>",
});
