import { randomBytes } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { oneLine, UsageError } from "../../errors.js";
import { sharedClasses } from "../../package.js";
import { type Archive, classPath, forget } from "../flink/archive.js";
import type { Flink } from "../flink/flink.js";
import type { Java } from "../java/inspect.js";
import { jvmOptions } from "../java/options.js";
import type { RunOptions } from "../options.js";
import { environmentForExtractor } from "../process/environment.js";
import { type Ended, run } from "../process/run.js";
import type { Progress, Step } from "../progress.js";
import type { JobRequest, Request, Response, TrialRequest } from "./protocol.js";
import { parseResponse } from "./response.js";

/** One JVM: what it runs on, what it may see, and what it is asked. */
export interface Start {
  readonly extractor: string;
  readonly java: Java;
  readonly flink: Flink;
  /** Of that Flink, Java and extractor. */
  readonly archive?: Archive;
  readonly environment: Readonly<Record<string, string>>;
  readonly jobs: readonly JobRequest[];
  readonly trial?: TrialRequest;
  /** An empty directory of ours, for this JVM alone. */
  readonly directory: string;
}

/** An operator that does not answer within this is tried once more, then it counts as unseen. */
const operatorSeconds = 10;

/** Longest that all of it may take, and how long beyond `main()` it may stay silent: the extractor has deadlines of its own. */
const wholeDeadline = 1800;
const silenceBeyondMain = 90;

const longestResponse = 16 * 1024 * 1024;

export async function startExtractor(start: Start, options: RunOptions, progress: Progress): Promise<Response> {
  const [home, temporary] = [join(start.directory, "home"), join(start.directory, "tmp")];
  for (const place of [home, temporary]) await mkdir(place, { recursive: true });
  const token = randomBytes(16).toString("hex");
  const request: Request = {
    protocol: 1,
    jobs: start.jobs,
    ...(start.trial && { trial: start.trial }),
    exercise: options.exercise,
    deadlines: { mainSeconds: options.mainDeadline, operatorSeconds },
    userOutput: join(start.directory, "user-output.log"),
    temporaryDirectory: temporary,
    progress: token,
    response: join(start.directory, "response.json"),
  };
  const file = join(start.directory, "request.json");
  await writeFile(file, JSON.stringify(request, null, 1));
  const { archive } = start;
  let ended = await runJava(archive);
  // A JVM that its own archive brings down must not stand between a user and the verdict. It ends by a signal or with status 1, as its build likes.
  if (archive !== undefined && ended.status !== 0 && !ended.killed) {
    await forget(archive);
    ended = await runJava(undefined);
  }
  const response = ended.status === 0 && !ended.killed ? await answerIn(request.response) : undefined;
  if (!response) throw noAnswer(ended, token);
  return response;

  function runJava(archive: Archive | undefined): Promise<Ended> {
    const extractor = archive?.extractor ?? start.extractor;
    return run(
      {
        program: start.java.executable,
        arguments: [
          ...jvmOptions(start.java.version, {
            home,
            temporary,
            ...(archive !== undefined && { archive: archive.file }),
          }),
          `-javaagent:${extractor}${archive === undefined ? "" : `=${sharedClasses()}`}`,
          "-cp",
          classPath(start.flink, extractor),
          "io.github.flinkupgradecheck.extractor.Main",
          file,
        ],
        directory: process.cwd(),
        environment: environmentForExtractor(
          options.environment,
          { home, temporary, javaHome: start.java.home },
          start.environment,
        ),
        deadline: wholeDeadline,
        silence: options.mainDeadline + silenceBeyondMain,
      },
      (line) => {
        const step = stepIn(line, token);
        if (step) progress.step(step);
        return step !== undefined;
      },
    );
  }
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
