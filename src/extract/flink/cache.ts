import { copyFile, mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { appear } from "../../appear.js";
import { sha256OfFile } from "../sha256.js";
import type { FlinkJar } from "./flink.js";

/**
 * Resolved Flinks, so that a second run needs neither network nor Maven. One file a version and set of modules lists its JARs in class-path
 * order; the JARs lie once each under the sha256 of their bytes.
 */
export interface FlinkCache {
  readonly directory: string;
}

interface Listed {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Modification time in whole seconds, as a restored CI cache keeps it. */
  readonly modified: number;
}

const layout = 1;

/** `FLINK_UPGRADE_CHECK_CACHE`, else the user's cache directory. */
export function flinkCache(environment: NodeJS.ProcessEnv): FlinkCache {
  const own = environment["FLINK_UPGRADE_CHECK_CACHE"];
  return { directory: own || join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "flink-upgrade-check") };
}

/** The JARs of one Flink if all of them are there and are what they were; otherwise nothing, and it has to be resolved again. */
export async function read(
  cache: FlinkCache,
  version: string,
  modules: readonly string[],
): Promise<readonly FlinkJar[] | undefined> {
  const text = await readFile(listFile(cache, version, modules), "utf8").catch(() => undefined);
  const listed = text === undefined ? undefined : parseList(text);
  if (!listed) return undefined;
  const pathOf = ({ name, sha256 }: Listed): string => jarFile(cache, sha256, name);
  const intact = await Promise.all(listed.map((one) => isIntact(pathOf(one), one)));
  if (!intact.every(Boolean)) return undefined;
  return listed.map((one) => ({ name: one.name, sha256: one.sha256, path: pathOf(one) }));
}

/** Copies JARs into the cache and lists them. Safe against a second process that does the same. */
export async function write(
  cache: FlinkCache,
  version: string,
  modules: readonly string[],
  paths: readonly string[],
): Promise<readonly FlinkJar[]> {
  const listed: Listed[] = [];
  for (const path of paths) {
    const name = basename(path);
    const sha256 = await sha256OfFile(path);
    const target = jarFile(cache, sha256, name);
    await mkdir(join(target, ".."), { recursive: true });
    if (!(await stat(target).catch(() => undefined))) await appear(target, (draft) => copyFile(path, draft));
    const { size, mtimeMs } = await stat(target);
    listed.push({ name, sha256, bytes: size, modified: Math.floor(mtimeMs / 1000) });
  }
  const list = listFile(cache, version, modules);
  await mkdir(join(list, ".."), { recursive: true });
  await appear(list, (draft) => writeFile(draft, `${JSON.stringify({ layout, jars: listed }, null, 1)}\n`));
  return listed.map((one) => ({ name: one.name, sha256: one.sha256, path: jarFile(cache, one.sha256, one.name) }));
}

/** Versions that are cached for this set of modules. */
export async function versionsIn(cache: FlinkCache, modules: readonly string[]): Promise<readonly string[]> {
  const versions = await readdir(join(cache.directory, "flink")).catch((): string[] => []);
  const held: string[] = [];
  for (const version of versions)
    if (await stat(listFile(cache, version, modules)).catch(() => undefined)) held.push(version);
  return held;
}

/** Untouched since it was listed, or, when only its time differs, still the same bytes. */
async function isIntact(path: string, listed: Listed): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found || found.size !== listed.bytes) return false;
  if (Math.floor(found.mtimeMs / 1000) === listed.modified) return true;
  if ((await sha256OfFile(path)) !== listed.sha256) return false;
  await utimes(path, listed.modified, listed.modified).catch(() => undefined);
  return true;
}

function parseList(text: string): readonly Listed[] | undefined {
  try {
    const value = JSON.parse(text) as { layout?: unknown; jars?: unknown };
    return value.layout === layout && Array.isArray(value.jars) && value.jars.every(isListed) ? value.jars : undefined;
  } catch {
    return undefined;
  }
}

const isListed = (value: unknown): value is Listed => {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Partial<Record<keyof Listed, unknown>>;
  const name = typeof one.name === "string" && basename(one.name) === one.name;
  return (
    name &&
    typeof one.sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(one.sha256) &&
    typeof one.bytes === "number" &&
    typeof one.modified === "number"
  );
};

/** Path and beginning of the names of all files that are about one Flink. */
export const filesOf = (cache: FlinkCache, version: string, modules: readonly string[]): string =>
  join(cache.directory, "flink", version, [...modules].sort().join("+"));
const listFile = (cache: FlinkCache, version: string, modules: readonly string[]): string =>
  `${filesOf(cache, version, modules)}.json`;
const jarFile = (cache: FlinkCache, sha256: string, name: string): string =>
  join(cache.directory, "jars", sha256, name);
