import { join } from "node:path";
import { oneLine } from "../errors.js";
import type { Manifest } from "../manifest/manifest.js";
import { markUnstable } from "../manifest/unstable.js";
import { type Written, written } from "./assemble.js";
import { runJvm } from "./jvm.js";
import type { RunOptions } from "./options.js";
import type { Prepared } from "./prepare.js";
import type { Progress } from "./progress.js";
import { smells } from "./smell.js";

/**
 * The manifest, held against a second extraction of the same JAR in a JVM of its own: where it was asked for, or where the first one
 * smells. What the second tells otherwise is marked; one that fails proves nothing, and is said.
 */
export async function probed(
  first: Written<Manifest>,
  prepared: Prepared,
  directory: string,
  options: RunOptions,
  progress: Progress,
): Promise<Written<Manifest>> {
  if (!(options.probe ?? smells(first.value))) return first;
  const { side } = prepared.job;
  progress.say(`${side}: extracted a second time, to see whether the same JAR gives the same ids`);
  try {
    const jvm = { directory: join(directory, "probe"), jobs: [prepared], twoSided: false };
    const second = (await runJvm(jvm, options, progress)).manifests[side];
    if (second === undefined) return first;
    const marked = markUnstable(first.value, second.value);
    return marked === first.value ? first : written(marked);
  } catch (thrown) {
    const reason = thrown instanceof Error ? oneLine(thrown.message) : "for no reason that it gave";
    progress.say(
      `${side}: the second extraction failed, so that it is not known whether ids are the same each time: ${reason}`,
    );
    return first;
  }
}
