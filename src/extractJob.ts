import type { ReadBranch } from "./baseline/branch.js";
import { sourceOf } from "./baseline/source.js";
import { assertUsableAsBaseline } from "./baseline/usable.js";
import { baselineOf } from "./checking/baselineOf.js";
import { NoBaselineError, UsageError, oneLine } from "./errors.js";
import type { Written } from "./extract/assemble.js";
import { extract, extractOne } from "./extract/extract.js";
import type { JobInput, JobOptions, RunOptions, Side } from "./extract/options.js";
import type { Progress } from "./extract/progress.js";
import type { Manifest } from "./manifest/manifest.js";

export interface ExtractOptions {
  /** A JAR, or a script of SQL. */
  readonly jar: string;
  /** A JAR, a manifest or `branch:...`, to make the trial against. */
  readonly baseline?: string;
  readonly readBranch?: ReadBranch;
  readonly sides: { readonly [S in Side]: JobOptions };
}

export interface Texts {
  readonly manifest: string;
  /** The baseline's manifest, where there is one. */
  readonly baseline?: string;
  readonly trial?: string;
}

/** A job JAR -> the canonical texts of its manifest and, with a baseline, of that one's and of the trial. */
export async function extractToTexts(options: ExtractOptions, run: RunOptions, progress: Progress): Promise<Texts> {
  const { kind, path } = await sourceOf(options.jar, "the candidate");
  if (kind === "manifest") throw new UsageError(`${oneLine(path)} is a manifest already. Give the job's JAR.`);
  const candidate = { side: "candidate", kind, path, options: options.sides.candidate } as const;
  const baseline = await baselineFor(options, progress);
  if (options.baseline === undefined || baseline === undefined) {
    const manifest = await extractOne(candidate, run, progress);
    sayRefused(manifest.value, progress);
    return { manifest: manifest.text };
  }
  const made = await extract({ baseline, candidate, trial: true }, run, progress);
  assertUsableAsBaseline(made.baseline.value, options.baseline);
  sayRefused(made.candidate.value, progress);
  return {
    manifest: made.candidate.text,
    baseline: made.baseline.text,
    ...(made.trial && { trial: made.trial.text }),
  };
}

/** On the first run of all there is none yet: the manifest is made, and the trial is not. */
async function baselineFor(
  { baseline: text, readBranch, sides }: ExtractOptions,
  progress: Progress,
): Promise<JobInput | Written<Manifest> | undefined> {
  if (text === undefined) return undefined;
  try {
    const baseline = await baselineOf(text, readBranch);
    if (baseline.kind !== "manifest")
      return { side: "baseline", kind: baseline.kind, path: baseline.path, options: sides.baseline };
    assertUsableAsBaseline(baseline.manifest.value, text);
    return baseline.manifest;
  } catch (thrown) {
    if (!(thrown instanceof NoBaselineError)) throw thrown;
    progress.say(`no trial: ${thrown.message}`);
    return undefined;
  }
}

/** The manifest is whole and says so itself; whoever stores it as that of a release should know all the same. */
function sayRefused({ pipelines }: Manifest, progress: Progress): void {
  for (const { name, refused } of pipelines) {
    if (refused)
      progress.say(
        `Flink refuses to build ${name === "" ? "the job's graph" : `the pipeline "${oneLine(name, 80)}"`}: ${oneLine(refused.message)}`,
      );
  }
}
