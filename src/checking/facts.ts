import { readManifest, readTrial } from "../baseline/manifestFile.js";
import { runnable, type Runnable, sourceOf } from "../baseline/source.js";
import { assertUsableAsBaseline } from "../baseline/usable.js";
import type { Written } from "../extract/assemble.js";
import type { Early } from "../extract/extractor/early.js";
import type { JobInput, Side } from "../extract/options.js";
import type { Progress } from "../extract/progress.js";
import type { Manifest } from "../manifest/manifest.js";
import type { Trial } from "../manifest/trial.js";
import { baselineOf } from "./baselineOf.js";
import type { CheckOptions } from "./options.js";
import { sayUnused } from "./unusedOptions.js";

export interface Facts {
  readonly baseline: Written<Manifest>;
  readonly candidate: Written<Manifest>;
  readonly trial?: Trial;
}

/** Sources -> manifests and the trial. A trial can only be made where the candidate's classes are. */
export async function factsOf(options: CheckOptions, progress: Progress): Promise<Facts> {
  // A manifest needs no JVM, and a script another one.
  if (/\.(json|sql)$/.test(options.candidate)) return read(options, progress);
  const { withEarlyJvm } = await import("../extract/extractor/early.js");
  return withEarlyJvm(options.jobs.candidate, options.run, (early) => read(options, progress, early));
}

async function read(options: CheckOptions, progress: Progress, early?: Early): Promise<Facts> {
  const baseline = await baselineOf(options.baseline, options.readBranch);
  const candidate = await sourceOf(options.candidate, "the candidate");
  const before = baseline.kind === "manifest" ? baseline.manifest : undefined;
  const after = candidate.kind === "manifest" ? await readManifest(candidate.path, "the candidate") : undefined;
  if (before) assertUsableAsBaseline(before.value, options.baseline);
  if (before && after) sayUnused(options.jobs, progress);
  if (before && after) return withTrial(before, after);

  const { extract, extractOne } = await import("../extract/extract.js");
  const job = (side: Side, { kind, path }: Runnable): JobInput => ({ side, kind, path, options: options.jobs[side] });
  if (after && baseline.kind !== "manifest")
    return withTrial(await extractOne(job("baseline", baseline), options.run, progress), after);
  const wanted = {
    baseline: baseline.kind === "manifest" ? baseline.manifest : job("baseline", baseline),
    candidate: job("candidate", runnable(candidate)),
    trial: options.trial === true,
  };
  const extracted = await extract(wanted, options.run, progress, early);
  if (typeof options.trial === "string") return withTrial(extracted.baseline, extracted.candidate);
  return {
    baseline: extracted.baseline,
    candidate: extracted.candidate,
    ...(extracted.trial && { trial: extracted.trial.value }),
  };

  async function withTrial(before: Written<Manifest>, after: Written<Manifest>): Promise<Facts> {
    if (typeof options.trial === "string")
      return { baseline: before, candidate: after, trial: await readTrial(options.trial, before, after) };
    if (options.trial)
      progress.say(
        "no trial: the candidate is a manifest without --trial, so what Flink's own classes would say is missing",
      );
    return { baseline: before, candidate: after };
  }
}
