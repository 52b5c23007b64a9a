import { branchPlace, isBranch, manifestPath } from "../baseline/branch.js";
import type { GitHub } from "../github/github.js";
import { annotationsOf } from "../report/annotations.js";
import { defaultPolicy, type Policy } from "../verdict/policy.js";
import { assertHandedOver, assertOnlyData, isManifest } from "./candidate.js";
import { checkInputsOf, type Presentation, presentationOf } from "./checkInputs.js";
import { elsewhere } from "./elsewhere.js";
import { keepFiles } from "./files.js";
import { inputsOf, type Read } from "./inputs.js";
import { type Log, progressIn } from "./log.js";
import { outputsOf } from "./outputs.js";
import type { Origin } from "./passport.js";
import { repeatWords } from "./repeat.js";
import { type Result, resultOf, said } from "./result.js";
import type { Runner } from "./runner.js";
import { show } from "./show.js";
import { sourceFiles } from "./sourceFiles.js";
import { type About, inOneSentence } from "./words.js";

/** Undefined where nobody says which repository this is about, for instance outside GitHub. */
export type Open = (token: string) => GitHub | undefined;

/** Inputs -> result -> everything that shows it -> exit status. The status is the verdict; the rest presents it and may fail. */
export async function checkAction(runner: Runner, log: Log, open: Open): Promise<number> {
  const read = inputsOf(runner.environment);
  let presentation: Presentation;
  try {
    presentation = presentationOf(read, runner.environment);
  } catch (thrown) {
    log.fail(said(thrown));
    return 1;
  }
  const github = open(read("token"));
  const judged = await judge(read, runner, github, log);
  const { result } = judged;
  const passed = passes(result, presentation);
  const origin = await originOf(read("baseline"), result, github);
  const about = aboutOf(judged, origin, github, runner);
  tell(about, passed, presentation, log);
  const annotations = await annotate(judged, runner, log);
  const written = await keepFiles(result, runner);
  runner.setOutputs(outputsOf(result, passed, read("baseline"), written));
  await show({ about, presentation, passed, annotations }, runner, github, log);
  return passed ? 0 : 1;
}

interface Judged {
  readonly result: Result;
  readonly policy: Policy;
  readonly commandLine: readonly string[];
  /** The candidate's manifest came out of the job of a fork. */
  readonly claimed: boolean;
}

async function judge(read: Read, { environment }: Runner, github: GitHub | undefined, log: Log): Promise<Judged> {
  let known: Omit<Judged, "result"> = { policy: defaultPolicy, commandLine: [], claimed: false };
  const result = await resultOf(async () => {
    const { options, commandLine } = await checkInputsOf(read);
    known = { policy: options.policy, commandLine, claimed: false };
    await assertHandedOver(options.candidate, environment);
    if (github?.context.mustNotExecute) await assertOnlyData(options);
    const claimed = github?.context.fromFork === true && (await isManifest(options.candidate));
    known = { ...known, claimed };
    return {
      ...options,
      ...(github && { readBranch: (branch: string, path: string) => github.readFileFromBranch(branch, path) }),
      ...(claimed && { evidence: "heuristic" as const }),
    };
  }, progressIn(log));
  return { result, ...known };
}

const aboutOf = (
  { result, claimed, commandLine }: Judged,
  origin: Origin,
  github: GitHub | undefined,
  { environment }: Runner,
): About => {
  const runUrl = github?.context.runUrl;
  return {
    result,
    headSha: github?.context.headSha || (environment["GITHUB_SHA"] ?? ""),
    origin: { ...origin, source: elsewhere(origin.source, environment).path },
    claimed,
    repeat: repeatWords(commandLine, { environment, ...(github && { run: github.context.run }) }),
    ...(runUrl !== undefined && { runUrl }),
    now: Date.now(),
  };
};

/** Who recorded the baseline, and when. It is small print: what cannot be found out is left out, and nobody is warned. */
async function originOf(source: string, { kind }: Result, github: GitHub | undefined): Promise<Origin> {
  if (kind !== "judged" || !github || !isBranch(source)) return { source };
  const place = branchPlace(source);
  const answer = await github.lastChange(place.branch, manifestPath(place));
  return { source, ...(answer.state === "done" && answer.value && { recorded: answer.value }) };
}

/** A check that could not be made never passes. */
const passes = (result: Result, { onMissingBaseline }: Presentation): boolean => {
  if (result.kind === "judged") return result.verdict.passed;
  return result.kind === "no-baseline" && onMissingBaseline !== "fail";
};

function tell(about: About, passed: boolean, { onMissingBaseline }: Presentation, log: Log): void {
  const sentence = inOneSentence(about);
  if (about.result.kind === "judged") log.say(sentence);
  else if (!passed) log.fail(sentence);
  else if (onMissingBaseline === "warn") log.warn(sentence);
  else log.say(sentence);
}

async function annotate({ result, policy }: Judged, { workspace }: Runner, log: Log) {
  if (result.kind !== "judged") return [];
  const files = result.verdict.findings.flatMap(({ location }) => (location === undefined ? [] : [location.file]));
  const places = await sourceFiles(workspace, files);
  const annotations = annotationsOf(result.verdict, policy, (file) => places.get(file));
  for (const annotation of annotations) log.annotate(annotation);
  return annotations;
}
