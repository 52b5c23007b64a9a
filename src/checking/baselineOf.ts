import { isBranch, type ReadBranch, readRecorded } from "../baseline/branch.js";
import { readManifest } from "../baseline/manifestFile.js";
import { type Runnable, sourceOf } from "../baseline/source.js";
import { NoBaselineError, UsageError } from "../errors.js";
import type { Written } from "../extract/assemble.js";
import type { Manifest } from "../manifest/manifest.js";

export type Baseline = Runnable | { readonly kind: "manifest"; readonly manifest: Written<Manifest> };

/** The baseline wherever it lies; a JAR is not opened yet. Throws `NoBaselineError` where nobody has recorded one. */
export async function baselineOf(text: string, read: ReadBranch | undefined): Promise<Baseline> {
  if (!isBranch(text)) {
    const { kind, path } = await sourceOf(text, "the baseline");
    return kind !== "manifest" ? { kind, path } : { kind, manifest: await readManifest(path, "the baseline") };
  }
  if (!read) {
    throw new UsageError(
      `${text} is on GitHub, and which repository is meant is not known. Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that can read it.`,
    );
  }
  const recorded = await readRecorded(text, "The baseline", read);
  if (recorded.state === "missing") throw new NoBaselineError(recorded.message);
  return { kind: "manifest", manifest: recorded.manifest };
}
