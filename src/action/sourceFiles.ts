import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";

/** More than large repositories have; beyond it an annotation without a line is better than a step that searches for minutes. */
const mostEntries = 50_000;
const deepest = 16;
const notSources = new Set(["node_modules", "target", "build", "out"]);

/**
 * Where source files as class files name them (`com/acme/OrderJob.java`) lie below the checkout. Only files that exist, links not
 * followed; a name that exists in two modules is left out, because the line would be a guess.
 */
export async function sourceFiles(root: string, wanted: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const byName = new Map<string, string[]>();
  for (const file of new Set(wanted.filter(isPlain)))
    byName.set(basename(file), [...(byName.get(basename(file)) ?? []), file]);
  const found = new Map<string, string[]>();
  if (byName.size === 0) return new Map();
  let left = mostEntries;
  let folders = [""];
  for (let depth = 0; depth < deepest && folders.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of folders) {
      if (left <= 0) break;
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      left -= entries.length;
      for (const entry of entries) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory() && !entry.name.startsWith(".") && !notSources.has(entry.name)) next.push(path);
        if (!entry.isFile()) continue;
        for (const file of byName.get(entry.name) ?? [])
          if (path === file || path.endsWith(`/${file}`)) found.set(file, [...(found.get(file) ?? []), path]);
      }
    }
    folders = next.sort();
  }
  return new Map([...found].flatMap(([file, [only, ...more]]) => (only && more.length === 0 ? [[file, only]] : [])));
}

/** The name is a stranger's; what a compiler writes is a path of plain names. */
const isPlain = (file: string): boolean => file.length <= 400 && /^[\w$-]+(\/[\w$-]+)*\.\w+$/.test(file);
