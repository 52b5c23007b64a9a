import type { Library } from "../../manifest/manifest.js";
import type { Archive } from "./archive.js";

const pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;

/** A real one has five lines. */
const longest = 64 * 1024;

/** What the JAR bundles, as Maven left it in `META-INF/maven/<group>/<artifact>/pom.properties`; sorted, without duplicates. */
export async function librariesOf(archive: Archive): Promise<readonly Library[]> {
  const found = new Map<string, Library>();
  for (const [name, entry] of archive.entries) {
    if (!pomProperties.test(name)) continue;
    const library = libraryIn((await archive.read(entry, longest)).toString("utf8"));
    if (library) found.set(`${library.artifact}:${library.version}`, library);
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

function libraryIn(text: string): Library | undefined {
  const value = (key: string): string | undefined => new RegExp(`^${key}=(.+)$`, "m").exec(text)?.[1]?.trim();
  const [group, artifact, version] = [value("groupId"), value("artifactId"), value("version")];
  return group && artifact && version ? { artifact: `${group}:${artifact}`, version } : undefined;
}
