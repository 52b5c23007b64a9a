import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../manifest/manifest.js";
import type { Trial } from "../manifest/trial.js";
import { assembleTrial, type Written } from "./assemble.js";
import { assertNoPipelineCutOff } from "./cutShort.js";
import { type Early, notEarly, withEarlyJvm } from "./extractor/early.js";
import { completing } from "./flink/lacking.js";
import { flinkResolver } from "./flink/ofJob.js";
import { rocksdbOf } from "./flink/rocksdb.js";
import { type Jvm, type Made, runJvm } from "./jvm.js";
import type { JobInput, RunOptions, Side } from "./options.js";
import { type Prepared, prepare, type Preparing, shareJvm } from "./prepare.js";
import { probed } from "./probe.js";
import { withTemporaryDirectory } from "./process/cleanup.js";
import type { Progress } from "./progress.js";
import { runTrial, type TrialMade } from "./trial.js";

export interface Wanted {
  readonly candidate: JobInput;
  /** A JAR, or the manifest of one. */
  readonly baseline: JobInput | Written<Manifest>;
  /** Whether the baseline's states are to be offered to the candidate. */
  readonly trial: boolean;
}

export interface Extracted {
  readonly baseline: Written<Manifest>;
  readonly candidate: Written<Manifest>;
  readonly trial?: Written<Trial>;
}

/** One job JAR -> its manifest. */
export async function extractOne(job: JobInput, options: RunOptions, progress: Progress): Promise<Written<Manifest>> {
  if (job.kind !== "jar") return extractWith(notEarly, job, options, progress);
  return withEarlyJvm(job.options, options, (early) => extractWith(early, job, options, progress));
}

async function extractWith(
  early: Early,
  job: JobInput,
  options: RunOptions,
  progress: Progress,
): Promise<Written<Manifest>> {
  return attempts(options, progress, async (directory, preparing) => {
    const prepared = await prepare(job, preparing);
    const made = await runJvm(
      { directory: join(directory, job.side), jobs: [prepared], twoSided: false, early },
      options,
      progress,
    );
    return probed(manifestOf(job.side, made), prepared, directory, options, progress);
  });
}

/**
 * Baseline and candidate -> both manifests and the trial. One JVM does all of it where both sides run on one Flink; otherwise the
 * baseline goes first, and its manifest is handed to the candidate's JVM as a file.
 */
export async function extract(
  wanted: Wanted,
  options: RunOptions,
  progress: Progress,
  early: Early = notEarly,
): Promise<Extracted> {
  return attempts(options, progress, async (directory, preparing) => {
    const before = "side" in wanted.baseline ? await prepare(wanted.baseline, preparing) : wanted.baseline;
    const after = await prepare(wanted.candidate, preparing);
    if ("job" in before && shareJvm(before, after)) {
      const made = await last({ directory: join(directory, "both"), jobs: [before, after], twoSided: true, early });
      return together(manifestOf("baseline", made), await candidateOf(made), made, made.cutShort);
    }
    const first = "job" in before ? await alone(before, directory) : { baseline: before, cutShort: [] };
    const file = join(directory, "baseline.manifest.json");
    await writeFile(file, first.baseline.text);
    const second = await last(
      { directory: join(directory, "candidate"), jobs: [after], twoSided: true, ...("job" in before ? {} : { early }) },
      file,
    );
    return together(first.baseline, await candidateOf(second), second, [...first.cutShort, ...second.cutShort]);

    /** The baseline is what it is; whether the candidate will be found again is the question. */
    function candidateOf(made: Made): Promise<Written<Manifest>> {
      return probed(manifestOf("candidate", made), after, directory, options, progress);
    }

    async function last(jvm: Jvm, baselineManifest?: string): Promise<TrialMade> {
      if (wanted.trial) return runTrial(jvm, baselineManifest, preparing.rocksdb, options, progress);
      return { ...(await runJvm(jvm, options, progress)), untried: [] };
    }
  });

  async function alone(job: Prepared, directory: string) {
    const jvm = { directory: join(directory, "baseline"), jobs: [job], twoSided: true };
    const made = await runJvm(jvm, options, progress);
    return { baseline: manifestOf("baseline", made), cutShort: made.cutShort };
  }
}

async function together(
  baseline: Written<Manifest>,
  candidate: Written<Manifest>,
  made: TrialMade,
  cutShort: readonly Side[],
): Promise<Extracted> {
  assertNoPipelineCutOff({ baseline: baseline.value, candidate: candidate.value }, cutShort);
  if (made.trialFacts === undefined) return { baseline, candidate };
  const trial = await assembleTrial(made.trialFacts, made.extractor, baseline, candidate, made.untried);
  return { baseline, candidate, trial };
}

function manifestOf(side: Side, made: Made): Written<Manifest> {
  const manifest = made.manifests[side];
  if (!manifest) throw new Error(`the extractor said that it extracted the ${side}, and did not`);
  return manifest;
}

/** Each attempt gets a directory of its own; the second and later ones know of Flink's modules that the job lacked before. */
async function attempts<T>(
  options: RunOptions,
  progress: Progress,
  attempt: (directory: string, preparing: Preparing) => Promise<T>,
): Promise<T> {
  const said = new Set<string>();
  const say = (sentence: string): void => {
    if (!said.has(sentence)) progress.say(sentence);
    said.add(sentence);
  };
  const told = { say, step: progress.step };
  const resolve = flinkResolver(options, told);
  const rocksdb = rocksdbOf(options, told);
  try {
    return await completing(say, (more) =>
      withTemporaryDirectory(options.debug, (directory) => {
        if (options.debug) say(`files of this run: ${directory}`);
        return attempt(directory, { options, resolve, rocksdb, more, say });
      }),
    );
  } finally {
    progress.close();
  }
}
