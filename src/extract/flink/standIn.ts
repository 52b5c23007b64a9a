import { minorOf, newestFirst } from "./version.js";
import type { Resolved } from "./maven.js";

/** Asks a repository for a version or a range. */
export type Ask = (version: string) => Promise<Resolved>;

export interface Patch {
  readonly version: string;
  readonly paths: readonly string[];
}

/** A repository that lacks modules of so many patches in a row is not asked for the next. */
const mostTries = 4;

/** The newest patch of a minor of which a repository has everything that is asked for; undefined where it has none. */
export async function newestWhole(minor: string, artifacts: readonly string[], ask: Ask): Promise<Patch | undefined> {
  let below = `${minor}.999`;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const ranged = await ask(`[${minor}.0,${below})`);
    if (ranged.result === "not-there") {
      const lacking = versionOfMinorIn(ranged.maven, minor);
      if (lacking === undefined || lacking === below) return undefined;
      below = lacking;
      continue;
    }
    // Every module was asked for its newest; only what all of them have is one Flink.
    const [version, ...newer] = flinkVersionsAmong(ranged.paths, artifacts).sort((a, b) => newestFirst(b, a));
    if (version === undefined) return undefined;
    const found = newer.length === 0 ? ranged : await ask(version);
    if (found.result === "found") return { version, paths: found.paths };
    below = version;
  }
  return undefined;
}

/** The patch that Maven could not get whole, from the coordinates in its sentence. */
const versionOfMinorIn = (sentence: string, minor: string): string | undefined =>
  [...sentence.matchAll(/org\.apache\.flink:[\w.-]+:(?:\w+:)?(\d+\.\d+\.\d+)/g)]
    .map(([, version]) => version ?? "")
    .find((version) => minorOf(version) === minor);

/** The distinct versions in which Maven found the artifacts that were asked for, from the names of their files. */
function flinkVersionsAmong(paths: readonly string[], artifacts: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const name = path.split(/[/\\]/).at(-1) ?? "";
    const artifact = artifacts.find((one) => name.startsWith(`${one}-`) && /^\d/.test(name.slice(one.length + 1)));
    return artifact === undefined ? [] : [name.slice(artifact.length + 1).replace(/\.jar$/, "")];
  });
  return [...new Set(found)];
}
