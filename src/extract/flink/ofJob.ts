import { oneLine, UsageError } from "../../errors.js";
import type { Jar } from "../jar/inspect.js";
import type { JobInput } from "../options.js";
import { type Flink, dataStreamModules } from "./flink.js";
import { flinkAt } from "./home.js";
import { type Resolving, resolveFlink } from "./resolve.js";

/** The Flink of one job: the first that is known of directory, version option and what the JAR says of itself. Never the other side's. */
export async function flinkOf(job: JobInput, jar: Jar, how: Omit<Resolving, "modules">): Promise<Flink> {
  const { flinkHome, flinkVersion, stateBackend } = job.options;
  if (flinkHome !== undefined) return flinkAt(flinkHome);
  const modules = [...dataStreamModules, ...(stateBackend === "rocksdb" ? ["flink-statebackend-rocksdb"] : [])];
  if (flinkVersion !== undefined) return resolveFlink(flinkVersion, { ...how, modules });
  if (jar.flink !== undefined) {
    how.say(
      `assuming Flink ${oneLine(jar.flink.version, 40)} for the ${job.side}, because of ${oneLine(jar.flink.by, 200)}; --flink-version says otherwise`,
    );
    return resolveFlink(jar.flink.version, { ...how, modules });
  }
  throw new UsageError(
    `The Flink version of the ${job.side} ${oneLine(job.path)} is not known: the JAR neither bundles Flink nor carries a pom that names it. Give it with --flink-version or --flink-home.`,
  );
}
