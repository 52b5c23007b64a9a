import { randomBytes } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { oneLine, UsageError } from "../../errors.js";
import { forget } from "../flink/archive.js";
import type { RunOptions } from "../options.js";
import { type Ended, type Hears, run } from "../process/run.js";
import type { Progress, Step } from "../progress.js";
import type { Early } from "./early.js";
import { commandOf, homeIn, type Launch } from "./launch.js";
import type { JobRequest, Request, Response, TrialRequest } from "./protocol.js";
import { parseResponse } from "./response.js";

/** One JVM: what it runs on, and what it is asked. */
export interface Start {
  readonly launch: Launch;
  /** One that may be running already. */
  readonly early: Early;
  readonly jobs: readonly JobRequest[];
  readonly trial?: TrialRequest;
  /** An empty directory of ours, for this JVM alone. */
  readonly directory: string;
}

/** An operator that does not answer within this is tried once more, then it counts as unseen. */
const operatorSeconds = 10;

const longestResponse = 16 * 1024 * 1024;

export async function startExtractor(start: Start, options: RunOptions, progress: Progress): Promise<Response> {
  const { launch, directory } = start;
  const token = randomBytes(16).toString("hex");
  const ready = start.early.take(launch);
  const at = ready?.at ?? (await homeIn(directory));
  const request: Request = {
    protocol: 1,
    jobs: start.jobs,
    ...(start.trial && { trial: start.trial }),
    exercise: options.exercise,
    deadlines: { mainSeconds: options.mainDeadline, operatorSeconds },
    userOutput: join(directory, "user-output.log"),
    temporaryDirectory: at.temporary,
    progress: token,
    response: join(directory, "response.json"),
  };
  const file = join(directory, "request.json");
  await writeFile(file, JSON.stringify(request, null, 1));
  const hears: Hears = (line) => {
    if (line === `${token} answered`) return "done";
    const step = stepIn(line, token);
    if (step) progress.step(step);
    return step !== undefined;
  };
  let ended = await (ready === undefined ? run(commandOf(launch, at, file, options), hears) : ready.ask(file, hears));
  const { archive, ...without } = launch;
  // A JVM that its own archive brings down must not stand between a user and the verdict. It ends by a signal or with status 1, as its build likes.
  if (archive !== undefined && ended.status !== 0 && !ended.killed) {
    ended = await run(commandOf(without, at, file, options), hears);
    // Whatever ends without it too was not its doing; one that is gone is not soon written again.
    if (ended.status === 0) await forget(archive);
  }
  const response = ended.status === 0 && !ended.killed ? await answerIn(request.response) : undefined;
  if (!response) throw noAnswer(ended, token);
  return response;
}

/** Lines without the token are the job's own words and none of our business. */
function stepIn(line: string, token: string): Step | undefined {
  const [first, who, phase, done, total] = line.split(" ");
  if (first !== token || !who || !phase || !/^\d+$/.test(done ?? "") || !/^\d+$/.test(total ?? "")) return undefined;
  return { who: oneLine(who, 20), phase: oneLine(phase, 40), done: Number(done), total: Number(total) };
}

async function answerIn(file: string): Promise<Response | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && found.size <= longestResponse ? parseResponse(await readFile(file, "utf8")) : undefined;
}

/** Not a word about the job: whatever happened, no verdict may come of it. */
function noAnswer(ended: Ended, token: string): UsageError {
  const how = ended.error
    ? `could not be started (${oneLine(ended.error.message)})`
    : ended.killed
      ? `was ended because it ${ended.killed === "silence" ? "made no progress for too long" : "took too long"}`
      : `ended with ${ended.signal ? `signal ${ended.signal}` : `status ${ended.status}`} and without an answer`;
  const last = ended.tail.filter((line) => !line.startsWith(token) && line.trim() !== "").slice(-5);
  return new UsageError(
    `The extractor's JVM ${how}, so nothing can be said about the job. Repeat with --debug, which keeps its files, and report it if it stays so.`,
    last.map((line) => `  it said: ${oneLine(line, 300)}`),
  );
}
