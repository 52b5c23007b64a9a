import type { Archive } from "./archive.js";

/** Class files are looked at until this many: the job's own classes come first, and one build compiles them all alike. */
const most = 48;

/**
 * The Java feature version that the JAR's classes need, from the version in their headers: 61 -> 17.
 * Looks at the main class's neighbours first; classes for other Javas (`META-INF/versions`) and module descriptors do not count.
 */
export async function javaNeededBy(archive: Archive, mainClass: string | undefined): Promise<number | undefined> {
  const classes = [...archive.entries.keys()].filter(
    (name) => name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class"),
  );
  const home = mainClass?.replaceAll(".", "/").split("/").slice(0, -1).join("/");
  const first = home === undefined ? [] : classes.filter((name) => name.startsWith(home));
  let needed: number | undefined;
  for (const name of [...new Set([...first, ...evenly(classes)])].slice(0, most)) {
    const entry = archive.entries.get(name);
    const header = entry && (await archive.read(entry, 8));
    if (!header || header.length < 8 || header.readUInt32BE(0) !== 0xcafebabe) continue;
    needed = Math.max(needed ?? 0, header.readUInt16BE(6) - 44);
  }
  return needed;
}

const evenly = (names: readonly string[]): readonly string[] => {
  const step = Math.max(1, Math.floor(names.length / most));
  return names.filter((_, index) => index % step === 0);
};
