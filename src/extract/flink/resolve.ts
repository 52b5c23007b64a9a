import { UsageError, oneLine } from "../../errors.js";
import { withTemporaryDirectory } from "../process/cleanup.js";
import type { Progress } from "../progress.js";
import { filesOf, type FlinkCache, read, versionsIn, write } from "./cache.js";
import type { Flink } from "./flink.js";
import { askMaven, type Resolved } from "./maven.js";
import { artifactOf } from "./modules.js";
import { newestWhole } from "./standIn.js";
import { minorOf, newestFirst } from "./version.js";

export interface Resolving {
  readonly modules: readonly string[];
  readonly cache: FlinkCache;
  readonly offline: boolean;
  readonly environment: NodeJS.ProcessEnv;
  readonly debug: boolean;
  /** Is told what goes on and above all what was put in place of what was wanted. */
  readonly say: (sentence: string) => void;
  /** Is told of the JARs that are downloaded. */
  readonly step?: Progress["step"];
}

/** Only what cannot be anything but a version gets into a pom or a path. */
const versionPattern = /^\d+\.\d+(\.\d+)?([.-][A-Za-z0-9][\w.-]*)?$/;

/** Flink of one version: from the cache, else by Maven; another patch of the same minor only if the repository does not have this one. */
export async function resolveFlink(version: string, how: Resolving): Promise<Flink> {
  const cached = await flinkInCache(version, how);
  if (cached) return cached;
  if (how.offline) {
    const standIn = await cachedPatch(version, how);
    if (standIn) return standIn;
  }
  how.say(`resolving Flink ${version} with Maven`);
  const artifacts = how.modules.map((module) => artifactOf(module, version));
  const exact = await ask(version, artifacts, how);
  if (exact.result === "found") return keep(version, exact.paths, how);
  return anotherPatch(version, artifacts, exact.maven, how);
}

/** Flink of just that version and those modules, if it is there and whole. */
export async function flinkInCache(
  version: string,
  { cache, modules }: Pick<Resolving, "cache" | "modules">,
): Promise<Flink | undefined> {
  if (!versionPattern.test(version))
    throw new UsageError(
      `"${oneLine(version, 60)}" is not a version of Flink. Give one like 1.20.3 with --flink-version.`,
    );
  const jars = await read(cache, version, modules);
  return jars && { version, jars, cached: filesOf(cache, version, modules) };
}

async function cachedPatch(wanted: string, how: Resolving): Promise<Flink | undefined> {
  const held = (await versionsIn(how.cache, how.modules)).filter((one) => minorOf(one) === minorOf(wanted));
  for (const version of held.sort(newestFirst)) {
    const jars = await read(how.cache, version, how.modules);
    const cached = filesOf(how.cache, version, how.modules);
    if (jars)
      return standingIn(
        { version, wanted, jars, cached },
        "it is not in the cache and --offline forbids to resolve it",
        how,
      );
  }
  return undefined;
}

async function anotherPatch(
  wanted: string,
  artifacts: readonly string[],
  missing: string,
  how: Resolving,
): Promise<Flink> {
  const minor = minorOf(wanted);
  const found = await newestWhole(minor, artifacts, (range) => ask(range, artifacts, how));
  if (found === undefined) {
    throw new UsageError(
      `Flink ${wanted} could not be resolved, nor any other ${minor}: ${missing}. Correct --flink-version, or name a Flink distribution with --flink-home.`,
    );
  }
  const flink = { ...(await keep(found.version, found.paths, how)), wanted };
  return standingIn(flink, "the repository does not have it whole", how);
}

async function keep(version: string, paths: readonly string[], { cache, modules }: Resolving): Promise<Flink> {
  const jars = await write(cache, version, modules, paths);
  return { version, jars, cached: filesOf(cache, version, modules), fresh: true };
}

function standingIn(flink: Flink, because: string, how: Resolving): Flink {
  how.say(
    `Flink ${flink.wanted} is not used because ${because}: Flink ${flink.version} stands in, and what it shows is weaker evidence`,
  );
  return flink;
}

const ask = (version: string, artifacts: readonly string[], how: Resolving): Promise<Resolved> =>
  withTemporaryDirectory(how.debug, (directory) => {
    const { offline, environment, step = () => undefined } = how;
    return askMaven({ version, artifacts, offline, directory, environment, step });
  });
