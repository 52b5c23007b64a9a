import { extractorJar } from "../../package.js";
import { archiveOf } from "../flink/archive.js";
import { cachedFlink } from "../flink/ofJob.js";
import { findJava, oldestJava } from "../java/find.js";
import type { JobOptions, RunOptions } from "../options.js";
import { withTemporaryDirectory } from "../process/cleanup.js";
import { type Ended, type Hears, run } from "../process/run.js";
import { commandOf, type Home, homeIn, isSameLaunch, type Launch } from "./launch.js";

/** A JVM that may be getting ready already. */
export interface Early {
  /** The one that was started, if it is the one that is wanted; then it is nobody else's. */
  readonly take: (wanted: Launch) => Ready | undefined;
}

/** For where nothing was started. */
export const notEarly: Early = { take: () => undefined };

/** It has loaded its classes, or is about to, and waits to be asked. */
export interface Ready {
  readonly at: Home;
  /** `file` with the request -> how it ended. */
  readonly ask: (file: string, hears: Hears) => Promise<Ended>;
}

/**
 * Starts the candidate's JVM while its JAR and the baseline are still being read: it needs a second core for as long as those do. It is only a
 * guess at what the JAR will turn out to need, so it is made only where all of it is at hand: a named Flink, its class-data archive, the Java that
 * is set. A wrong guess is thrown away and costs nothing but that core. With `debug` there is none, so that all files lie in one place.
 */
export async function withEarlyJvm<T>(
  job: JobOptions,
  options: RunOptions,
  use: (early: Early) => Promise<T>,
): Promise<T> {
  const version = job.flinkVersion;
  if (options.debug || version === undefined || job.flinkHome !== undefined || job.sql !== undefined)
    return use(notEarly);
  return withTemporaryDirectory(false, async (directory) => {
    // Whatever hinders it hinders the JVM that is started in time, and is said there.
    const started = await guess(version, job, options)
      .then((launch) => launch && start(launch, directory, options))
      .catch(() => undefined);
    if (started === undefined) return use(notEarly);
    try {
      return await use({
        take: (wanted) => {
          if (isSameLaunch(started.launch, wanted)) return started.take();
          void started.end();
          return undefined;
        },
      });
    } finally {
      await started.end();
    }
  });
}

async function guess(version: string, job: JobOptions, options: RunOptions): Promise<Launch | undefined> {
  const { environment } = options;
  const where = { environment, ...(job.java !== undefined && { option: job.java }) };
  const asked = { needed: oldestJava, who: "the extractor", flink: version };
  const [flink, java] = await Promise.all([cachedFlink(version, options), findJava(where, asked, () => undefined)]);
  if (flink === undefined) return undefined;
  const extractor = extractorJar();
  const archive = await archiveOf(flink, java, extractor);
  return archive && { extractor, java, flink, archive, environment: job.environment };
}

interface Started {
  readonly launch: Launch;
  /** Undefined the second time: a JVM answers one request. */
  readonly take: () => Ready | undefined;
  /** Nothing more is asked of it; answers once it has ended. */
  readonly end: () => Promise<Ended>;
}

async function start(launch: Launch, directory: string, options: RunOptions): Promise<Started> {
  const at = await homeIn(directory);
  let hear: Hears = () => true;
  let tell: (file: string) => void = () => undefined;
  let taken = false;
  const input = new Promise<string>((resolve) => (tell = resolve));
  const running = run(commandOf(launch, at, input, options), (line) => hear(line));
  const ask: Ready["ask"] = (file, hears) => {
    hear = hears;
    tell(file);
    return running;
  };
  let over = false;
  void running.then(() => (over = true));
  return {
    launch,
    take: () => {
      // One that waited for too long was ended meanwhile.
      const usable = !taken && !over;
      taken = true;
      return usable ? { at, ask } : undefined;
    },
    end: () => {
      // To one that has been asked this says nothing.
      tell("");
      return running;
    },
  };
}
