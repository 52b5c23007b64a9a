import { existsSync, readFileSync, statSync } from "node:fs";
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

/** The extractor that is shipped. In a checkout, what Maven built last may be newer, and sources are run with the newest. */
export function extractorJar(): string {
  const jar = "flink-upgrade-check-extractor.jar";
  const root = packageRoot();
  const shipped = join(root, "dist", "extractor", jar);
  const isBundle = import.meta.dirname === join(root, "dist", "cli");
  const places = [shipped, join(root, "extractor", "target", jar)].filter((place) => existsSync(place));
  const [found] = isBundle ? places : places.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (found === undefined) {
    throw new UsageError(
      `The extractor ${jar} is missing beside ${name}. Install it again, or build it with: npm run build -- extractor`,
    );
  }
  return found;
}
