import { minorOf } from "./version.js";

/** The modules that a DataStream job needs beside its own JAR; everything else of Flink comes with them. */
export const dataStreamModules: readonly string[] = ["flink-clients"];

/**
 * What a job of the Table API or SQL needs beside those: 17 modules and about 65 MB more, so no other job gets it. The planner itself and not the
 * one behind `flink-table-planner-loader` of a distribution: repositories lack that one for more patches.
 */
export const plannerModules: readonly string[] = ["flink-table-planner"];

/** What a job in Scala counts on; Flink 2 has none of it. */
export const scalaModule = "flink-streaming-scala";

/** Whether a version of Flink has a module at all. */
export const isPublished = (module: string, version: string): boolean =>
  module !== scalaModule || version.startsWith("1.");

/**
 * Logging that every distribution has in `lib`, and that jobs call without bundling it, as Flink's own template for jobs has it. One version
 * serves: nothing of it decides a restore.
 */
const logging: Readonly<Record<string, string>> = {
  "log4j-core": "org.apache.logging.log4j:log4j-core:2.24.3",
  "log4j-1.2-api": "org.apache.logging.log4j:log4j-1.2-api:2.24.3",
};

/** Modules that never carried the version of Scala in their names. */
const withoutScala = ["flink-connector-base", "flink-connector-files", "flink-json", "flink-csv"];

/** What one version of Flink publishes a module as: the name of its artifact, or `group:artifact:version` of one that is not Flink's. */
export function artifactOf(module: string, version: string): string {
  const other = logging[module];
  if (other !== undefined) return other;
  const minor = minorOf(version);
  const suffixed = /^1\.(\d|1[0-4])$/.test(minor) && !withoutScala.includes(module) && !module.includes("-fs-");
  if (module === "flink-table-planner") return minor === "1.13" ? `${module}-blink_2.12` : `${module}_2.12`;
  if (module === scalaModule) return `${module}_2.12`;
  return suffixed ? `${module}_2.12` : module;
}
