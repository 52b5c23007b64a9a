import { oneLine, UsageError } from "../../errors.js";
import type { Jar } from "../jar/inspect.js";
import type { Script } from "../script.js";
import type { JobInput, RunOptions } from "../options.js";
import type { Progress } from "../progress.js";
import { flinkCache } from "./cache.js";
import type { Flink } from "./flink.js";
import { flinkAt } from "./home.js";
import { dataStreamModules, isPublished, plannerModules, scalaModule } from "./modules.js";
import { flinkInCache, type Resolving, resolveFlink } from "./resolve.js";

/** Flink of one version with these modules; asked twice in one run, it is resolved once. */
export type ResolveFlink = (version: string, modules: readonly string[]) => Promise<Flink>;

export function flinkResolver(options: RunOptions, { say, step }: Pick<Progress, "say" | "step">): ResolveFlink {
  const { offline, environment, debug } = options;
  const how = { cache: flinkCache(environment), offline, environment, debug, say, step };
  const resolved = new Map<string, Promise<Flink>>();
  return (version, modules) => {
    const key = [version, ...modules].join(" ");
    const flink = resolved.get(key) ?? resolveFlink(version, { ...how, modules });
    resolved.set(key, flink);
    return flink;
  };
}

/** Flink of that version as a DataStream job needs it, if it is in the cache. */
export function cachedFlink(version: string, { environment }: RunOptions): Promise<Flink | undefined> {
  return flinkInCache(version, { cache: flinkCache(environment), modules: dataStreamModules });
}

/**
 * The Flink of one job: the first that is known of directory, version option and what the JAR says of itself. Never the other side's.
 * `more`: modules that the job turned out to need.
 */
export async function flinkOf(
  job: JobInput,
  { jar, script }: { readonly jar: Jar | undefined; readonly script: Script | undefined },
  more: readonly string[],
  resolve: ResolveFlink,
  say: Resolving["say"],
): Promise<Flink> {
  const { flinkHome, flinkVersion } = job.options;
  if (flinkHome !== undefined) return flinkAt(flinkHome);
  const modules = new Set([
    ...dataStreamModules,
    ...(script !== undefined || jar?.needsPlanner ? plannerModules : []),
    ...(jar?.bundlesScalaApi ? [scalaModule] : []),
    ...more,
  ]);
  const having = (version: string): Promise<Flink> =>
    resolve(
      version,
      [...modules].filter((module) => isPublished(module, version)),
    );
  if (flinkVersion !== undefined) return having(flinkVersion);
  if (jar?.flink !== undefined) {
    say(
      `assuming Flink ${oneLine(jar.flink.version, 40)} for the ${job.side}, because of ${oneLine(jar.flink.by, 200)}; --flink-version says otherwise`,
    );
    return having(jar.flink.version);
  }
  const because =
    jar === undefined ? "a script names none" : "the JAR neither bundles Flink nor carries a pom that names it";
  throw new UsageError(
    `The Flink version of the ${job.side} ${oneLine(job.path)} is not known: ${because}. Give it with --flink-version or --flink-home.`,
  );
}
