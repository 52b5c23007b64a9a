import type { Archive } from "./archive.js";

/** Class files are looked at until this many: one build compiles them all alike. */
const most = 48;

/** Java feature versions that classes of a JAR need, from the versions in their headers: 61 -> 17. */
export interface JavaNeeded {
  /** By the main class and what lies in and below its package; by all where that is not known. */
  readonly own: number;
  /** By all: a library may bring classes for later Javas that are only loaded there. */
  readonly all: number;
}

/** Classes for other Javas (`META-INF/versions`) and module descriptors do not count. Undefined for a JAR without classes. */
export async function javaNeededBy(archive: Archive, mainClass: string | undefined): Promise<JavaNeeded | undefined> {
  const classes = [...archive.entries.keys()].filter(
    (name) => name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class"),
  );
  const main = mainClass?.replaceAll(".", "/");
  const home = main?.slice(0, main.lastIndexOf("/") + 1);
  const below = home === undefined ? [] : classes.filter((name) => name.startsWith(home));
  const own = await newest(archive, below.includes(`${main}.class`) ? [`${main}.class`, ...evenly(below)] : []);
  const all = await newest(archive, evenly(classes));
  const least = own ?? all;
  return least === undefined ? undefined : { own: least, all: Math.max(least, all ?? 0) };
}

async function newest(archive: Archive, names: readonly string[]): Promise<number | undefined> {
  const headers = await Promise.all(
    names.map(async (name) => {
      const entry = archive.entries.get(name);
      return entry && (await archive.read(entry, 8));
    }),
  );
  const versions = headers.flatMap((header) =>
    header && header.length >= 8 && header.readUInt32BE(0) === 0xcafebabe ? [header.readUInt16BE(6) - 44] : [],
  );
  return versions.length === 0 ? undefined : Math.max(...versions);
}

const evenly = (names: readonly string[]): readonly string[] => {
  const step = Math.max(1, Math.ceil(names.length / most));
  return names.filter((_, index) => index % step === 0);
};
