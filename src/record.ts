import { readManifest } from "./baseline/manifestFile.js";
import { sourceOf } from "./baseline/source.js";
import { assertUsableAsBaseline } from "./baseline/usable.js";
import { UsageError } from "./errors.js";
import { written } from "./extract/assemble.js";
import { extract, extractOne } from "./extract/extract.js";
import type { JobOptions, RunOptions } from "./extract/options.js";
import { sha256OfPath } from "./extract/sha256.js";
import type { Progress } from "./extract/progress.js";
import type { GitHub } from "./github/github.js";
import type { Manifest } from "./manifest/manifest.js";
import type { Trial } from "./manifest/trial.js";
import { carriedForward } from "./recording/carry.js";
import { type Earlier, earlierAt } from "./recording/earlier.js";
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
  const earlier = await earlierAt(to, target, github);
  if (earlier.unreadable) progress.say(`what was recorded before cannot be read: ${earlier.unreadable}`);
  const made = await madeOf(options, earlier.manifest, progress);
  assertUsableAsBaseline(made.manifest, source);
  const manifest = earlier.manifest ? carriedForward(earlier.manifest.value, made.manifest, made.trial) : made.manifest;
  const { text } = written(withOrigin(manifest, target, options.run.environment));
  return keep(text, target, github);
}

interface Made {
  readonly manifest: Manifest;
  /** Of what is recorded now on this version; only where there is a JAR to run it on. */
  readonly trial?: Trial;
}

async function madeOf(
  { source, job, run }: RecordOptions,
  earlier: Earlier["manifest"],
  progress: Progress,
): Promise<Made> {
  const { kind, path } = await sourceOf(source, "the job");
  if (kind === "manifest") return { manifest: (await readManifest(path, "the job")).value };
  const candidate = { side: "candidate", kind, path, options: job } as const;
  const alone = async (): Promise<Made> => ({ manifest: (await extractOne(candidate, run, progress)).value });
  if (!earlier || ((await sha256OfPath(path)) === earlier.value.job.jar && (await sameScript()))) return alone();
  async function sameScript(): Promise<boolean> {
    const sql = kind === "sql" ? path : job.sql;
    return (sql === undefined ? undefined : await sha256OfPath(sql)) === earlier?.value.job.sql;
  }
  try {
    const { candidate: now, trial } = await extract({ baseline: earlier, candidate, trial: true }, run, progress);
    return { manifest: now.value, ...(trial && { trial: trial.value }) };
  } catch (thrown) {
    // Whatever the trial met with: what this version is must be recorded, and says itself where it cannot be read.
    if (thrown instanceof UsageError) return alone();
    throw thrown;
  }
}
