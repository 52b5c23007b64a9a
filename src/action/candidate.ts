import { readManifest } from "../baseline/manifestFile.js";
import { sourceOf } from "../baseline/source.js";
import { oneLine, UsageError } from "../errors.js";

/** A candidate that nothing could be compared with is still read, as far as that needs no JVM. */
export async function assertReadable(candidate: string): Promise<void> {
  const { kind, path } = await sourceOf(candidate, "the candidate");
  if (kind === "manifest") await readManifest(path, "the candidate");
}

/** Whether this is a manifest, hence data that somebody else's job may have made; false where it cannot be told. */
export const isManifest = async (candidate: string): Promise<boolean> =>
  sourceOf(candidate, "the candidate").then(
    ({ kind }) => kind === "manifest",
    () => false,
  );

/** In runs that hold secrets although the code is a stranger's, a JAR is not executed whoever asks for it. */
export async function assertOnlyData(sources: Readonly<Record<"candidate" | "baseline", string>>): Promise<void> {
  for (const [role, text] of Object.entries(sources)) {
    const kind = await sourceOf(text, `the ${role}`).then(
      (source) => source.kind,
      () => undefined,
    );
    if (kind !== "jar") continue;
    throw new UsageError(
      `The ${role} ${oneLine(text)} is a JAR, and this run holds rights that the code of a pull request must not have, so it is not executed. ` +
        "Extract it in a job of the event pull_request and hand over the manifest and the trial.",
    );
  }
}
