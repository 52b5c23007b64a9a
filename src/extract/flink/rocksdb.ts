import { saidBy } from "../../errors.js";
import type { RunOptions } from "../options.js";
import { withTemporaryDirectory } from "../process/cleanup.js";
import type { Progress } from "../progress.js";
import { flinkCache, read, write } from "./cache.js";
import { askMaven } from "./maven.js";
import { artifactOf } from "./modules.js";

/** A state backend of Flink's that is a module of its own and large: 42 MB, most of it native code for every platform. */
const modules: readonly string[] = ["flink-statebackend-rocksdb"];

/** RocksDB's classes for one Flink. They never get onto Flink's class path, so that no manifest knows whether they were there. */
export interface Rocksdb {
  /** JARs of that very version that an earlier run left in the cache. */
  readonly atHand: (version: string) => Promise<readonly string[] | undefined>;
  /** JARs of that very version, or why there are none: a patch that stands in would not be the Flink that restores. */
  readonly resolve: (version: string) => Promise<Resolved>;
}

export type Resolved = { readonly jars: readonly string[] } | { readonly because: string };

export function rocksdbOf(
  { environment, offline, debug }: RunOptions,
  { say, step }: Pick<Progress, "say" | "step">,
): Rocksdb {
  const cache = flinkCache(environment);
  const atHand = async (version: string): Promise<readonly string[] | undefined> =>
    (await read(cache, version, modules))?.map((jar) => jar.path);
  return {
    atHand,
    async resolve(version) {
      const cached = await atHand(version);
      if (cached) return { jars: cached };
      say(`resolving RocksDB's state backend of Flink ${version} with Maven, to try what changed on it too`);
      try {
        const asked = await withTemporaryDirectory(debug, (directory) =>
          askMaven({
            version,
            artifacts: modules.map((one) => artifactOf(one, version)),
            offline,
            directory,
            environment,
            step,
          }),
        );
        if (asked.result === "not-there") return { because: `the repository does not have it for Flink ${version}` };
        const jars = await write(cache, version, modules, asked.paths);
        return { jars: jars.map((jar) => jar.path) };
      } catch (thrown) {
        // The rest of the trial stands without it, and says what it lacks.
        return { because: saidBy(thrown) };
      }
    },
  };
}
