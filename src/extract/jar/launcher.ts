import { oneLine, UsageError } from "../../errors.js";
import type { Archive } from "./archive.js";

const inside = "BOOT-INF/classes/";

/**
 * A JAR for Spring Boot's launcher can build its graph in a client and never run it: task managers look for classes at the root of the JAR and in
 * `lib/`, and know nothing of the launcher's own class loader. Said before anything runs, because inside the launcher it would look like a pipeline.
 */
export function assertNotForLauncher({ entries }: Archive, main: string | undefined, name: string): void {
  const launched = main === undefined || main.startsWith("org.springframework.boot.loader.");
  const nested = launched
    ? [...entries.keys()].some((entry) => entry.startsWith(inside))
    : entries.has(`${inside}${main.replaceAll(".", "/")}.class`);
  if (!nested) return;
  throw new UsageError(
    `${oneLine(name)} is packaged for Spring Boot's launcher: its classes lie in BOOT-INF/classes, where no task manager of Flink finds them. Package the job flat, with the Maven shade plugin or Gradle's shadow plugin, and name the class that starts it as main class.`,
  );
}
