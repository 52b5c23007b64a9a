import type { Archive } from "./archive.js";
import { classesReferredTo } from "./constantPool.js";

/** Looking costs about a millisecond a class; a job that shows its use of SQL only behind so many is told by the class that it then lacks. */
const most = 2_000;
const longest = 4 * 1024 * 1024;

/**
 * Whether the job asks for Flink's planner, which the cluster has in `lib`: the classes that can be reached from its main class refer to the Table
 * API, and the JAR does not bring a planner itself. Classes of Flink inside the JAR are not asked: most connectors come with a table factory that
 * a DataStream job never touches. Without a known main class nothing can be reached.
 */
export async function needsPlanner(archive: Archive, mainClass: string | undefined): Promise<boolean> {
  if (mainClass === undefined || bringsPlanner(archive)) return false;
  const seen = new Set([mainClass.replaceAll(".", "/")]);
  let looked = 0;
  for (const name of seen) {
    const entry = archive.entries.get(`${name}.class`);
    if (!entry) continue;
    if ((looked += 1) > most) return false;
    for (const other of classesReferredTo(await archive.read(entry, longest))) {
      if (other.startsWith("org/apache/flink/table/")) return true;
      if (!other.startsWith("org/apache/flink/")) seen.add(other);
    }
  }
  return false;
}

const bringsPlanner = ({ entries }: Archive): boolean =>
  ["planner/delegation/PlannerBase.class", "planner/loader/PlannerModule.class"].some((name) =>
    entries.has(`org/apache/flink/table/${name}`),
  );
