import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./errors.js";

const name = "flink-upgrade-check";

/** Directory of the package, whether we run from the bundle, from compiled sources or from a test. */
export function packageRoot(): string {
  for (let directory = import.meta.dirname; ; directory = dirname(directory)) {
    if (isOurs(join(directory, "package.json"))) return directory;
    if (dirname(directory) === directory)
      throw new UsageError(`The files of ${name} were not found beside it. Install it again.`);
  }
}

// The bundle has a package.json of its own beside it, without a name.
const isOurs = (file: string): boolean =>
  existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { name?: unknown }).name === name;

export const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string }).version;

/** Names of the classes of Java and Flink that an extraction loads, as the JVM's class-data sharing takes them. */
export const sharedClasses = (): string => join(packageRoot(), "dist", "extractor", "shared-classes.txt");

/** The extractor that is shipped; in a checkout where none was built for shipping yet, the one that Maven built. */
export function extractorJar(): string {
  const jar = "flink-upgrade-check-extractor.jar";
  const places = [join("dist", "extractor", jar), join("extractor", "target", jar)];
  const found = places.map((place) => join(packageRoot(), place)).find((place) => existsSync(place));
  if (found === undefined) {
    throw new UsageError(
      `The extractor ${jar} is missing beside ${name}. Install it again, or build it with: npm run build -- extractor`,
    );
  }
  return found;
}
