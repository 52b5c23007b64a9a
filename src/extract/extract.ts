import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../manifest/manifest.js";
import type { Trial } from "../manifest/trial.js";
import { assembleTrial, type Written } from "./assemble.js";
import { type Made, runJvm } from "./jvm.js";
import type { JobInput, RunOptions } from "./options.js";
import { type Prepared, prepare, shareJvm } from "./prepare.js";
import { withTemporaryDirectory } from "./process/cleanup.js";
import type { Progress } from "./progress.js";

export interface Wanted {
  readonly candidate: JobInput;
  /** A JAR, or the manifest of one. */
  readonly baseline?: JobInput | Written<Manifest>;
  /** Whether the baseline's states are to be offered to the candidate. */
  readonly trial: boolean;
}

export interface Extracted {
  readonly candidate: Written<Manifest>;
  readonly baseline?: Written<Manifest>;
  readonly trial?: Written<Trial>;
}

/**
 * Job JARs -> manifests and the trial. One JVM does all of it where both sides run on one Flink; otherwise the baseline goes first and
 * its manifest is handed to the candidate's JVM as a file.
 */
export async function extract(wanted: Wanted, options: RunOptions, progress: Progress): Promise<Extracted> {
  const { baseline, trial } = wanted;
  const before = baseline && "side" in baseline ? await prepare(baseline, options, progress) : undefined;
  const after = await prepare(wanted.candidate, options, progress);
  return withTemporaryDirectory(options.debug, async (directory) => {
    if (options.debug) progress.say(`files of this run: ${directory}`);
    const jvm = (name: string, jobs: readonly Prepared[], baselineManifest?: string, wantsTrial = false) =>
      runJvm(
        {
          directory: join(directory, name),
          jobs,
          twoSided: baseline !== undefined,
          wantsTrial,
          ...(baselineManifest !== undefined && { baselineManifest }),
        },
        options,
        progress,
      );

    if (before && shareJvm(before, after)) return finished(await jvm("both", [before, after], undefined, trial));
    const made = before
      ? (await jvm("baseline", [before])).manifests.baseline
      : baseline && !("side" in baseline)
        ? baseline
        : undefined;
    if (!made) return finished(await jvm("candidate", [after]));
    const file = join(directory, "baseline.manifest.json");
    await writeFile(file, made.text);
    return finished(await jvm("candidate", [after], file, trial), made);
  }).finally(progress.close);
}

async function finished(made: Made, otherBaseline?: Written<Manifest>): Promise<Extracted> {
  const candidate = made.manifests.candidate;
  if (!candidate) throw new Error("the extractor said that it extracted the candidate, and did not");
  const baseline = otherBaseline ?? made.manifests.baseline;
  const trial =
    baseline && made.trialFacts !== undefined
      ? await assembleTrial(made.trialFacts, made.extractor, baseline, candidate)
      : undefined;
  return { candidate, ...(baseline && { baseline }), ...(trial && { trial }) };
}
