import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { oneLine, saidBy, UsageError } from "../../errors.js";
import { sha256OfFile } from "../sha256.js";
import type { Flink, FlinkJar } from "./flink.js";

/**
 * The Flink of a directory: a distribution's, or whatever image the job really runs on. `lib/*.jar` in sorted order with flink-dist last,
 * as Flink's own start scripts put them.
 */
export async function flinkAt(directory: string): Promise<Flink> {
  const lib = resolve(directory, "lib");
  const names = await readdir(lib).catch((thrown: unknown) => {
    throw new UsageError(
      `--flink-home ${oneLine(directory)} has no directory lib (${saidBy(thrown)}). Name the directory of a Flink distribution.`,
    );
  });
  const found = names.filter((name) => name.endsWith(".jar")).sort();
  if (!found.some((name) => /^flink-(dist|runtime|clients)/.test(name))) {
    throw new UsageError(
      `--flink-home ${oneLine(directory)}: ${found.length} JARs in lib, none of them Flink's. Name the directory of a Flink distribution.`,
    );
  }
  const isDistribution = (name: string): boolean => name.startsWith("flink-dist");
  const jars: FlinkJar[] = [];
  for (const name of [...found.filter((one) => !isDistribution(one)), ...found.filter(isDistribution)]) {
    const path = join(lib, name);
    jars.push({ name, path, sha256: await sha256OfFile(path) });
  }
  return { jars };
}
