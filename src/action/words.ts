import { markdownReport } from "../report/markdown.js";
import { code, plain } from "../report/escape.js";
import { prose } from "../report/prose.js";
import { asInputs } from "./inputLines.js";
import { fingerprintsOf, mendedWords, recalled, remembered } from "./mended.js";
import { type Origin, passport } from "./passport.js";
import type { Result } from "./result.js";

/** What is known besides the result, for everything that shows it. */
export interface About {
  readonly result: Result;
  /** The commit that was checked. */
  readonly headSha: string;
  readonly origin: Origin;
  /** The candidate's manifest came out of the job of a fork. */
  readonly claimed: boolean;
  /** How to have the same on another machine, as a fence of shell lines; empty where that is not known. */
  readonly repeat: string;
  readonly runUrl?: string;
  /** Milliseconds. */
  readonly now: number;
}

/** The comment. `before` is the one that stands, for what was mended since. */
export const commentOf = (about: About, before: string | undefined, budget: number): string => {
  const earlier = recalled(before);
  if (about.result.kind === "not-checked") return joined(shown(about, budget), remembered(earlier));
  const now = about.result.kind === "judged" ? fingerprintsOf(about.result.verdict.findings) : [];
  const mended = about.result.kind === "judged" ? mendedWords(earlier, now) : undefined;
  const [verdict = "", ...rest] = shown(about, budget - roomOfList).split(/\n\n(.*)/s);
  return joined(verdict, mended, ...rest, now.length > 0 ? remembered(now) : undefined);
};

/** 200 fingerprints and the sentence about them. */
const roomOfList = 4_000;

/** The same for comment, step summary and check run. */
export const shown = (about: About, budget: number): string => {
  const { result } = about;
  if (result.kind === "no-baseline") return joined(noBaseline(result.because, about.origin.source), small(about));
  if (result.kind === "not-checked")
    return joined(notChecked(about.headSha, result.because), repeated(about), small(about));
  const foot = (judged: string): string =>
    joined(
      passport(result.verdict.baseline, about.origin, about.now),
      about.claimed ? claim : undefined,
      repeated(about),
      small(about, judged),
    );
  return markdownReport(result.verdict, budget, foot).trim();
};

const notChecked = (headSha: string, because: string): string =>
  [
    `### ⚠️ Not checked at ${code(headSha.slice(0, 10))}`,
    ...reasons(because),
    "Whether this job restores is not known. What an earlier commit was told does not hold for this one.",
  ].join("\n\n");

/** Sentences, and under them the options to paste, which stand indented on lines of their own. */
const reasons = (because: string): readonly string[] => {
  const lines = because.split("\n").slice(0, mostReasons);
  const options = lines
    .filter((line) => line.startsWith("  "))
    .map((line) => plain(line, 400).replaceAll("```", "` ` `"));
  const said = lines
    .filter((line) => !line.startsWith("  ") && line.trim() !== "")
    .map((line) => prose(line.replace(/^the /, "The ")));
  if (options.length === 0) return said;
  const inputs = asInputs(options);
  return [
    ...said,
    `\`\`\`text\n${options.join("\n")}\n\`\`\``,
    "The Action has an input of the same name for each of them" + (inputs === "" ? "." : ":"),
    ...(inputs === "" ? [] : [`\`\`\`yaml\n${inputs}\n\`\`\``]),
  ];
};

const mostReasons = 60;

const noBaseline = (because: string, source: string): string =>
  [
    "### ⚠️ There is no baseline yet, so nothing was compared",
    // The remedy that follows there is the command line's; here it is a step of a workflow.
    prose(because.split(/(?<=\.) /)[0] ?? ""),
    "Record the deployed version once, in the workflow that releases or deploys it; from then on every pull request is held against it:",
    `\`\`\`yaml\n- uses: flink-upgrade-check/flink-upgrade-check/record@v1\n  with:\n    source: target/job.jar\n    to: ${named(source)}\n\`\`\``,
  ].join("\n\n");

const named = (source: string): string => (/^branch:[\w./-]+$/.test(source) ? source : "branch:flink-baselines");

const claim =
  "The manifest and the trial were made by a job of the fork, so they are its claim: whoever can change the code there can change them. The evidence is lowered to a guess.";

/** Options can be as long as a workflow file; a report is not given up for them. */
const longestRepeat = 4_000;

const repeated = ({ repeat }: About): string | undefined =>
  repeat === "" || repeat.length > longestRepeat
    ? undefined
    : `<details><summary>The same on your machine</summary>\n\n${repeat}\n\n</details>`;

const small = ({ headSha, runUrl }: About, judged?: string): string => {
  const run = runUrl !== undefined && /^https?:\/\/[\w.:/-]+$/.test(runUrl) ? ` · [run](${runUrl})` : "";
  const lines = [...(judged === undefined ? [] : [judged]), `Checked commit ${code(headSha.slice(0, 10))}${run}`];
  return `<sub>${lines.join("<br>")}</sub>`;
};

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => part?.trim())
    .join("\n\n");

/** One sentence for the log, an annotation without a place, or the title of a check run. Not escaped yet. */
export const inOneSentence = ({ result, headSha }: About): string => {
  if (result.kind === "not-checked") return `Not checked at ${headSha.slice(0, 10)}. ${result.because}`;
  if (result.kind === "no-baseline") return `There is no baseline yet, so nothing was compared. ${result.because}`;
  const { outcome, passed } = result.verdict;
  return `The outcome is ${outcome}; the check ${passed ? "passed" : "failed"}.`;
};
