import { oneLine, UsageError } from "../errors.js";
import type { JobOptions, Side } from "../extract/options.js";
import { jobOptions, type Values } from "./jobOptions.js";

export interface SideOptions {
  /** A JAR, a script of SQL, a manifest or `branch:...`. */
  readonly source: string;
  readonly options: JobOptions;
}

/**
 * What one side is. A script is a source of its own, or it stands beside the JAR that has its classes: `--sql` without a JAR is the source.
 * A side whose source is a script already does not take the other's.
 */
export function sourceIn(values: Values, side: Side, given: unknown = values[side]): SideOptions {
  const { sql, ...options } = jobOptions(values, side);
  const own = side === "baseline" ? "--baseline-sql" : "--sql";
  const script = values[side === "baseline" ? "baselineSql" : "sql"];
  if (typeof given !== "string") {
    if (typeof script === "string") return { source: script, options };
    throw new UsageError(`required option '--${side}' not specified. See flink-upgrade-check --help.`);
  }
  if (!given.endsWith(".sql")) return { source: given, options: { ...options, ...(sql !== undefined && { sql }) } };
  if (typeof script === "string")
    throw new UsageError(`${own} ${oneLine(script)} and ${oneLine(given)} are two scripts for the ${side}. Give one.`);
  return { source: given, options };
}
