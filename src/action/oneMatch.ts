import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { oneLine, UsageError } from "../errors.js";

/**
 * The one path that a text with `*` means (`target/orders-*.jar`); a text without one is given back as it is. A star stands for any
 * characters inside one name, never for folders: a build's output is not searched through, it is named.
 */
export async function oneMatch(text: string): Promise<string> {
  if (!text.includes("*")) return text;
  const found = await matches(text.split("/"));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const what =
    found.length === 0
      ? "matches no file"
      : `matches ${found.length} files, for instance ${oneLine(found.slice(0, 3).join(", "))}`;
  throw new UsageError(`The candidate ${oneLine(text)} ${what}. Name exactly one JAR or manifest.`);
}

async function matches(names: readonly string[]): Promise<readonly string[]> {
  let reached = [names[0] === "" ? "/" : "."];
  for (const name of names.filter((each) => each !== "")) {
    reached = (await Promise.all(reached.map((folder) => inFolder(folder, name)))).flat();
  }
  return reached.sort();
}

async function inFolder(folder: string, name: string): Promise<readonly string[]> {
  if (!name.includes("*")) return [join(folder, name)];
  const entries = await readdir(folder).catch(() => []);
  const pattern = new RegExp(`^${name.split("*").map(literally).join(".*")}$`, "u");
  return entries.filter((entry) => !entry.startsWith(".") && pattern.test(entry)).map((entry) => join(folder, entry));
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
