import { oneLine, UsageError } from "../errors.js";
import type { Manifest } from "../manifest/manifest.js";

/** A job that Flink itself refuses to build never ran, so it has no state that anything could restore from. */
export function assertUsableAsBaseline(baseline: Manifest, name: string): void {
  const refused = baseline.pipelines.find((pipeline) => pipeline.refused !== undefined);
  if (refused?.refused === undefined) return;
  const { exception, message } = refused.refused;
  throw new UsageError(
    `The baseline ${oneLine(name)} cannot have been deployed: Flink ${oneLine(baseline.job.flink, 40)} refuses to build its ${refused.name === "" ? "graph" : `pipeline "${oneLine(refused.name, 80)}"`} ` +
      `(${oneLine(exception, 120)}: ${oneLine(message)}). Give the version that runs, and how it is started.`,
  );
}
