import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A copy of Java sources as they were written for Flink before 1.19, whose functions are opened with a configuration; gives back where it is. */
export function copyInOlderWords(from, to) {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true }).map((name) => join(to, String(name)))) {
    if (!file.endsWith(".java")) continue;
    const text = readFileSync(file, "utf8");
    const older = text
      .replaceAll("org.apache.flink.api.common.functions.OpenContext", "org.apache.flink.configuration.Configuration")
      .replaceAll(/\bOpenContext\b/g, "Configuration");
    writeFileSync(file, older);
  }
  return to;
}
