import { access } from "node:fs/promises";
import { readManifest } from "../baseline/manifestFile.js";
import { sourceOf } from "../baseline/source.js";
import { oneLine, UsageError } from "../errors.js";
import { elsewhere } from "./elsewhere.js";

/** A candidate that nothing could be compared with is still read, as far as that needs no JVM. */
export async function assertReadable(candidate: string): Promise<void> {
  const { kind, path } = await sourceOf(candidate, "the candidate");
  if (kind === "manifest") await readManifest(path, "the candidate");
}

/** In two jobs the candidate comes from the first one, and why it is not there is nearly always that this one failed. */
export async function assertHandedOver(candidate: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const { path, ofRun } = elsewhere(candidate, environment);
  const missing = await access(candidate).then(
    () => false,
    () => true,
  );
  if (ofRun && missing)
    throw new UsageError(
      `The candidate ${oneLine(path)} does not exist: the job that makes it failed or handed nothing over. Its log says why.`,
    );
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
    if (kind === undefined || kind === "manifest") continue;
    throw new UsageError(
      `The ${role} ${oneLine(text)} is ${kind === "jar" ? "a JAR" : "a script"}, and this run holds rights that the code of a pull request must not have, so it is not executed. ` +
        "Extract it in a job of the event pull_request and hand over the manifest and the trial.",
    );
  }
}
