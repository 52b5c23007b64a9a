import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

const languages = [".java", ".kt"];

/** A copy of sources as they were written for Flink before 1.19, whose functions are opened with a configuration; gives back where it is. */
export function copyInOlderWords(from, to) {
  cpSync(from, to, { recursive: true });
  for (const file of readdirSync(to, { recursive: true }).map((name) => join(to, String(name)))) {
    if (!languages.includes(extname(file))) continue;
    const text = readFileSync(file, "utf8");
    // By its whole name, since others have a Configuration as well.
    const older = text
      .replaceAll(/^import org\.apache\.flink\.api\.common\.functions\.OpenContext;?$/gm, "")
      .replaceAll(/\bOpenContext\b/g, "org.apache.flink.configuration.Configuration");
    writeFileSync(file, older);
  }
  return to;
}
