import { readManifest } from "./baseline/manifestFile.js";
import { sourceOf } from "./baseline/source.js";
import { assertUsableAsBaseline } from "./baseline/usable.js";
import { UsageError } from "./errors.js";
import { type Written, written } from "./extract/assemble.js";
import { extractOne } from "./extract/extract.js";
import type { JobOptions, RunOptions } from "./extract/options.js";
import type { Progress } from "./extract/progress.js";
import type { GitHub } from "./github/github.js";
import type { Manifest } from "./manifest/manifest.js";
import { withOrigin } from "./recording/origin.js";
import { keep, type Kept } from "./recording/keep.js";
import { targetOf } from "./recording/target.js";

export interface RecordOptions {
  /** Path of the JAR that is deployed, or of its manifest. */
  readonly source: string;
  /** A file, `branch:NAME[/JOB[/ENVIRONMENT]]` or `release:TAG`. */
  readonly to: string;
  readonly job: JobOptions;
  readonly run: RunOptions;
  /** Absent where no repository is known. */
  readonly github?: GitHub;
}

/** The version that is deployed, so that later ones are held against it. What is there already is not written again. */
export async function record(options: RecordOptions, progress: Progress): Promise<Kept> {
  const { source, to, github } = options;
  const target = targetOf(to);
  if (target.kind !== "file" && !github) {
    throw new UsageError(
      `--to ${to} is on GitHub, and which repository is meant is not known. Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that can write there.`,
    );
  }
  const manifest = await manifestOf(options, progress);
  assertUsableAsBaseline(manifest.value, source);
  const { text } = written(withOrigin(manifest.value, target, options.run.environment));
  return keep(text, target, github);
}

async function manifestOf({ source, job, run }: RecordOptions, progress: Progress): Promise<Written<Manifest>> {
  const { kind, path } = await sourceOf(source, "the job");
  if (kind === "manifest") return readManifest(path, "the job");
  return extractOne({ side: "candidate", path, options: job }, run, progress);
}
