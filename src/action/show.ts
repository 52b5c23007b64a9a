import type { Answer, CheckRun, GitHub } from "../github/github.js";
import { longestBody } from "../github/github.js";
import type { Annotation } from "../report/annotations.js";
import { plain } from "../report/escape.js";
import type { Presentation } from "./checkInputs.js";
import type { Log } from "./log.js";
import type { Runner } from "./runner.js";
import { type About, commentOf, inOneSentence, shown } from "./words.js";

export interface Showing {
  readonly about: About;
  readonly presentation: Presentation;
  readonly passed: boolean;
  readonly annotations: readonly Annotation[];
}

/** GitHub takes 1 MiB of a step's summary; a character has up to three bytes here. */
const longestSummary = 300_000;
const longestCheckSummary = 65_000;

/** Step summary, comment and check run: the same words. Each stands for itself; what cannot be shown is one warning. */
export async function show(showing: Showing, runner: Runner, github: GitHub | undefined, log: Log): Promise<void> {
  runner.addSummary(shown(showing.about, longestSummary));
  if (github === undefined) return;
  if (showing.presentation.comment !== "never") await comment(showing, github, log);
  const { checkRun: name } = showing.presentation;
  if (name !== undefined) done(await github.postCheckRun(checkRun(name, showing)), log);
}

async function comment({ about, presentation }: Showing, github: GitHub, log: Log): Promise<void> {
  const pullRequest = done(await github.pullRequest(), log);
  if (pullRequest === undefined) return;
  const state = done(
    await github.upsertComment({
      pullRequest: pullRequest.number,
      key: presentation.key,
      headSha: about.headSha,
      body: (before) => commentOf(about, before, longestBody),
      create: presentation.comment === "always" || isFinding(about),
    }),
    log,
  );
  if (state?.did === "superseded") log.say("The comment is about a newer commit already and was left alone.");
}

const isFinding = ({ result }: About): boolean =>
  result.kind === "judged" ? result.verdict.outcome !== "compatible" : result.kind === "not-checked";

const checkRun = (name: string, { about, passed, annotations }: Showing): CheckRun => ({
  name,
  headSha: about.headSha,
  // Never neutral for what could not be decided: GitHub counts that as passed.
  conclusion: passed ? "success" : about.result.kind === "judged" ? "failure" : "action_required",
  title: plain(inOneSentence(about), 250),
  summary: shown(about, longestCheckSummary),
  annotations: annotations.flatMap(({ file, line, level, title, message }) =>
    file === undefined
      ? []
      : [{ path: file, line: line ?? 1, level: level === "error" ? "failure" : "warning", title, message }],
  ),
});

/** A fault of GitHub is one warning that names the remedy. */
const done = <T>(answer: Answer<T>, log: Log): T | undefined => {
  if (answer.state === "done") return answer.value;
  log.warn(`${answer.because} ${answer.remedy}`);
  return undefined;
};
