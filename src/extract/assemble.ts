import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { UsageError } from "../errors.js";
import { canonicalText } from "../manifest/canonical.js";
import type { ClasspathEntry, Manifest } from "../manifest/manifest.js";
import type { Trial, Untried } from "../manifest/trial.js";
import type { Flink } from "./flink/flink.js";
import type { Jar } from "./jar/inspect.js";
import type { Script } from "./script.js";
import { sha256OfPath, sha256OfText } from "./sha256.js";

/** A manifest or trial with its canonical text, by whose sha256 the two are bound to each other. */
export interface Written<T> {
  readonly value: T;
  readonly text: string;
  readonly sha256: string;
}

/** The text is only made when it is asked for: two large manifests that no trial binds are judged without it. */
export function written<T extends object>(value: T): Written<T> {
  let text: string | undefined;
  return {
    value,
    get text() {
      return (text ??= canonicalText(value));
    },
    get sha256() {
      return sha256OfText(this.text);
    },
  };
}

export interface ManifestParts {
  /** File that the extractor wrote: `types`, `pipelines`, and what it knows of `job`. */
  readonly facts: string;
  /** One of the two is there, or both. */
  readonly jar?: Jar;
  readonly script?: Script;
  readonly flink: Flink;
  /** Given beside the JAR. */
  readonly classpath: readonly string[];
}

/** The facts of the extractor and what only this half knows, held against the published schema like any stranger's file. */
export async function assembleManifest(parts: ManifestParts): Promise<Written<Manifest>> {
  const facts = await readFacts(parts.facts);
  const { mainClass, flink, java, scala, extractor } = (facts["job"] ?? {}) as Record<string, unknown>;
  const wanted = parts.flink.wanted;
  const manifest = {
    schema: 1,
    job: {
      jar: parts.jar?.sha256 ?? parts.script?.sha256,
      ...(parts.script && { sql: parts.script.sha256 }),
      mainClass,
      flink,
      ...(wanted !== undefined && { flinkWanted: wanted }),
      java,
      scala,
      extractor,
    },
    libraries: parts.jar?.libraries ?? [],
    classpath: [...parts.flink.jars.map(({ name, sha256 }) => ({ name, sha256 })), ...(await beside(parts.classpath))],
    types: facts["types"],
    pipelines: facts["pipelines"],
  };
  const text = canonicalText(manifest);
  const { parseManifest } = await import("../manifest/parse.js");
  const parsed = parseManifest(text);
  if (!parsed.ok) throw ourFault("manifest", parsed.problem.message);
  return { value: parsed.value, text, sha256: sha256OfText(text) };
}

/** The trial of two manifests; `facts` is the file that the extractor wrote, `untried` what it could not know. */
export async function assembleTrial(
  facts: string,
  extractor: string,
  baseline: Written<Manifest>,
  candidate: Written<Manifest>,
  untried: readonly Untried[],
): Promise<Written<Trial>> {
  const { operators, types, jobManager, newcomers, enumerators, untried: failed } = await readFacts(facts);
  const all = [...untried, ...(Array.isArray(failed) ? (failed as readonly unknown[]) : [])];
  const flink = candidate.value.job.flink;
  const trial = {
    schema: 1,
    extractor,
    flink,
    baseline: baseline.sha256,
    candidate: candidate.sha256,
    operators,
    jobManager,
    newcomers,
    enumerators,
    ...(all.length > 0 && { untried: all }),
    types,
  };
  const { parseTrial } = await import("../manifest/parse.js");
  const parsed = parseTrial(JSON.stringify(trial));
  if (!parsed.ok) throw ourFault("trial", parsed.problem.message);
  // Nothing is bound to a trial, so its canonical text is made for a file alone.
  return written(parsed.value);
}

const longestFacts = 256 * 1024 * 1024;

async function readFacts(path: string): Promise<Readonly<Record<string, unknown>>> {
  const found = await stat(path).catch(() => undefined);
  if (!found || found.size > longestFacts)
    throw ourFault(basename(path), found ? "it is larger than any real one" : "it was not written");
  try {
    return JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
  } catch (thrown) {
    throw ourFault(basename(path), "it is not JSON", thrown);
  }
}

const beside = (paths: readonly string[]): Promise<readonly ClasspathEntry[]> =>
  Promise.all(paths.map(async (path) => ({ name: basename(path), sha256: await sha256OfPath(path) })));

const ourFault = (what: string, reason: string, cause?: unknown): UsageError =>
  new UsageError(
    `What the extractor wrote is no ${what} (${reason}), so nothing can be said about the job. Repeat with --debug and report it.`,
    [],
    { cause },
  );
