import type { Archive } from "./archive.js";
import { classesReferredTo } from "./constantPool.js";

/** A job that shows its use of SQL only behind so many classes is told by the class that it then lacks. */
const most = 2_000;
/** Classes that are read at a time: one by one they would take a millisecond each. */
const abreast = 64;
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
  for (let at = 0; at < seen.size;) {
    const names = [...seen].slice(at, at + abreast);
    at += names.length;
    const entries = names.flatMap((name) => archive.entries.get(`${name}.class`) ?? []);
    if ((looked += entries.length) > most) return false;
    const files = await Promise.all(entries.map((entry) => archive.read(entry, longest)));
    for (const other of files.flatMap(classesReferredTo)) {
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
