import { readManifest, readTrial } from "./baseline/manifestFile.js";
import { sourceOf } from "./baseline/source.js";
import { assertUsableAsBaseline } from "./baseline/usable.js";
import type { Written } from "./extract/assemble.js";
import type { JobOptions, RunOptions, StateBackend } from "./extract/options.js";
import type { Progress } from "./extract/progress.js";
import type { Manifest } from "./manifest/manifest.js";
import type { Trial } from "./manifest/trial.js";
import type { RestorePath } from "./rules/outcome.js";
import type { Policy } from "./verdict/policy.js";
import type { Verdict } from "./verdict/verdict.js";

export interface CheckOptions {
  /** Paths of a JAR or a manifest. */
  readonly baseline: string;
  readonly candidate: string;
  readonly jobs: { readonly baseline: JobOptions; readonly candidate: JobOptions };
  /** A file, or whether one is to be made where it can be. */
  readonly trial: string | boolean;
  readonly allowNonRestoredState: boolean;
  readonly policy: Policy;
  readonly run: RunOptions;
}

/** Will the candidate restore from the baseline's state? Facts first, then the trial, then the judgement. */
export async function check(options: CheckOptions, progress: Progress): Promise<Verdict> {
  const { baseline, candidate, trial } = await factsOf(options, progress);
  assertUsableAsBaseline(baseline.value, options.baseline);
  const { assess } = await import("./verdict/assess.js");
  return assess({
    baseline: baseline.value,
    candidate: candidate.value,
    ...(trial && { trial }),
    paths: restorePaths(options, candidate.value),
    policy: options.policy,
  });
}

interface Facts {
  readonly baseline: Written<Manifest>;
  readonly candidate: Written<Manifest>;
  readonly trial?: Trial;
}

/** Sources -> manifests and the trial. A trial can only be made where the candidate's classes are. */
async function factsOf(options: CheckOptions, progress: Progress): Promise<Facts> {
  const [baseline, candidate] = [
    await sourceOf(options.baseline, "the baseline"),
    await sourceOf(options.candidate, "the candidate"),
  ];
  const before = baseline.kind === "manifest" ? await readManifest(baseline.path, "the baseline") : undefined;
  const after = candidate.kind === "manifest" ? await readManifest(candidate.path, "the candidate") : undefined;
  if (before && after) return withTrial(before, after);

  const { extract, extractOne } = await import("./extract/extract.js");
  const job = (side: "baseline" | "candidate", path: string) => ({ side, path, options: options.jobs[side] });
  if (after) return withTrial(await extractOne(job("baseline", baseline.path), options.run, progress), after);
  const wanted = {
    baseline: before ?? job("baseline", baseline.path),
    candidate: job("candidate", candidate.path),
    trial: options.trial === true,
  };
  const extracted = await extract(wanted, options.run, progress);
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

/** A state backend that nobody named and the job did not set is not guessed: both are judged, and the worse is the outcome. */
function restorePaths({ jobs, allowNonRestoredState }: CheckOptions, candidate: Manifest): readonly RestorePath[] {
  const stated = jobs.candidate.stateBackend ?? configuredBackend(candidate);
  const backends: readonly StateBackend[] = stated === undefined ? ["hashmap", "rocksdb"] : [stated];
  return backends.map((stateBackend) => ({
    restoreFrom: "canonical-savepoint",
    claimMode: "no-claim",
    stateBackend,
    allowNonRestoredState,
  }));
}

/** What all pipelines agree on; `filesystem` and `jobmanager` are the old names of the heap. */
function configuredBackend(manifest: Manifest): StateBackend | undefined {
  const names = manifest.pipelines.map(
    ({ configuration }) => configuration["state.backend.type"] ?? configuration["state.backend"] ?? "",
  );
  const all = new Set(
    names.map((name) =>
      /rocksdb/i.test(name)
        ? "rocksdb"
        : /^(hashmap|filesystem|jobmanager)$|HashMap/.test(name)
          ? "hashmap"
          : undefined,
    ),
  );
  const [only] = all;
  return all.size === 1 ? only : undefined;
}
