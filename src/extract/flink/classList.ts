import { readFile } from "node:fs/promises";
import { sharedClasses } from "../../package.js";
import { withArchive } from "../jar/archive.js";

/** Not of Flink's JARs: what the JDK brings, and the extractor, for whose sake the list was made. */
const elsewhere = /^(?:java|javax|jdk|sun|com\/sun|io\/github\/flinkupgradecheck)\//;

/**
 * The names of the shipped list that there are with these JARs of Flink's, one a line. A name that is asked for in vain makes the JVM open every JAR of its class path and takes
 * as long as ten others, and one Flink lacks some hundred of those that another has.
 */
export async function classList(jars: readonly string[]): Promise<string> {
  const there = new Set<string>();
  for (const jar of jars)
    await withArchive(jar, "Flink's", async ({ entries }) => {
      for (const name of entries.keys()) if (name.endsWith(".class")) there.add(name.slice(0, -".class".length));
    });
  const listed = (await readFile(sharedClasses(), "utf8")).split("\n");
  // Lines that begin with @ are about shapes of lambdas, not classes.
  return listed.filter((name) => !name.startsWith("@") && (elsewhere.test(name) || there.has(name))).join("\n");
}
