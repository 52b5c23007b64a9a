import { oneLine, UsageError } from "../../errors.js";
import type { Archive } from "./archive.js";

const inside = "BOOT-INF/classes/";

/**
 * Refuses a JAR that is made for Spring Boot's launcher. Flink's class loaders look for classes at the root of a JAR and in its `lib/`; the launcher
 * itself, of Spring Boot 3.2 on Flink 1.20, died in Flink's client of `MalformedURLException: unknown protocol: nested`, which would tell nobody why.
 */
export function assertNotForLauncher({ entries }: Archive, main: string | undefined, name: string): void {
  const launched = main === undefined || main.startsWith("org.springframework.boot.loader.");
  const nested = launched
    ? [...entries.keys()].some((entry) => entry.startsWith(inside))
    : entries.has(`${inside}${main.replaceAll(".", "/")}.class`);
  if (!nested) return;
  throw new UsageError(
    `${oneLine(name)} is packaged for Spring Boot's launcher: its classes lie in BOOT-INF/classes, where no class loader of Flink finds them. Package the job flat, with the Maven shade plugin or Gradle's shadow plugin, and name the class that starts it as main class.`,
  );
}
