import { readManifest } from "./baseline/manifestFile.js";
import { sourceOf } from "./baseline/source.js";
import { assertUsableAsBaseline } from "./baseline/usable.js";
import { UsageError, oneLine } from "./errors.js";
import { extract, extractOne } from "./extract/extract.js";
import type { JobOptions, RunOptions, Side } from "./extract/options.js";
import type { Progress } from "./extract/progress.js";

export interface ExtractOptions {
  readonly jar: string;
  /** A JAR or a manifest, to make the trial against. */
  readonly baseline?: string;
  readonly sides: { readonly [S in Side]: JobOptions };
}

export interface Texts {
  readonly manifest: string;
  readonly trial?: string;
}

/** A job JAR -> the canonical texts of its manifest and, with a baseline, of the trial. */
export async function extractToTexts(options: ExtractOptions, run: RunOptions, progress: Progress): Promise<Texts> {
  const { kind, path } = await sourceOf(options.jar, "the candidate");
  if (kind === "manifest") throw new UsageError(`${oneLine(path)} is a manifest already. Give the job's JAR.`);
  const candidate = { side: "candidate", path, options: options.sides.candidate } as const;
  if (options.baseline === undefined) return { manifest: (await extractOne(candidate, run, progress)).text };

  const source = await sourceOf(options.baseline, "the baseline");
  const baseline =
    source.kind === "manifest"
      ? await readManifest(source.path, "the baseline")
      : ({ side: "baseline", path: source.path, options: options.sides.baseline } as const);
  const made = await extract({ baseline, candidate, trial: true }, run, progress);
  assertUsableAsBaseline(made.baseline.value, options.baseline);
  return { manifest: made.candidate.text, ...(made.trial && { trial: made.trial.text }) };
}
