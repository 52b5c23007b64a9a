import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { oneLine, UsageError } from "../errors.js";
import { extractorJar } from "../package.js";
import { isSameRuntime, type Runtime } from "./extractor/launch.js";
import { type Archive, writeArchive } from "./flink/archive.js";
import type { Flink } from "./flink/flink.js";
import type { More } from "./flink/lacking.js";
import { flinkOf, type ResolveFlink } from "./flink/ofJob.js";
import type { Rocksdb } from "./flink/rocksdb.js";
import { inspectJar, type Jar } from "./jar/inspect.js";
import { type Asked, findJava, oldestJava } from "./java/find.js";
import type { Java } from "./java/inspect.js";
import type { JobInput, RunOptions } from "./options.js";
import { inspectSampleInputs } from "./sampleInputs.js";
import { inspectScript, type Script } from "./script.js";

/** One job with all that is needed to run its `main()`. */
export interface Prepared {
  readonly job: JobInput;
  /** One of the two is there, or both: a script, and the JAR with its classes. */
  readonly jar?: Jar;
  readonly script?: Script;
  readonly java: Java;
  readonly flink: Flink;
  readonly archive?: Archive;
  /** Modules of Flink beyond the usual ones, that an attempt without them was missing. */
  readonly added: readonly string[];
  /** Absolute. */
  readonly classpath: readonly string[];
  /** Recordings of states, absolute. */
  readonly declared: readonly string[];
  /** Absolute. */
  readonly sampleInputs?: string;
}

/** What the preparation of both sides shares. */
export interface Preparing {
  readonly options: RunOptions;
  readonly resolve: ResolveFlink;
  readonly rocksdb: Rocksdb;
  /** Modules of Flink that a side turned out to need. */
  readonly more: More;
  readonly say: (sentence: string) => void;
}

export async function prepare(
  job: JobInput,
  { options, resolve: resolveFlink, more, say }: Preparing,
): Promise<Prepared> {
  const jar = job.kind === "jar" ? await inspectJar(job.path, `the ${job.side}`, job.options.mainClass) : undefined;
  const sql = jar === undefined ? job.path : job.options.sql;
  const script = sql === undefined ? undefined : await inspectScript(sql, `the ${job.side}`);
  const classpath = await Promise.all(job.options.classpath.map(existing));
  const declared = await Promise.all((job.options.declared ?? []).map(recorded));
  const given = job.options.sampleInputs;
  const sampleInputs = given === undefined ? undefined : await inspectSampleInputs(given);
  const wanted = more.wanted.get(job.side) ?? [];
  const added = [...wanted, ...(more.declined.get(job.side) ?? [])];
  const flink = await flinkOf(job, { jar, script }, wanted, resolveFlink, say);
  const java = await javaOf(job, jar, flink, options.environment, say);
  const archive = await writeArchive(flink, java, extractorJar(), { environment: options.environment, say });
  const what = { ...(jar && { jar }), ...(script && { script }), ...(sampleInputs !== undefined && { sampleInputs }) };
  return { job, ...what, java, added, flink, classpath, declared, ...(archive && { archive }) };
}

function javaOf(
  job: JobInput,
  jar: Jar | undefined,
  { version }: Flink,
  environment: NodeJS.ProcessEnv,
  say: Preparing["say"],
): Promise<Java> {
  const where = { environment, ...(job.options.java !== undefined && { option: job.options.java }) };
  const java = jar?.java;
  const isFromJar = java !== undefined && java.own > oldestJava;
  const asked: Asked = {
    needed: java?.own ?? oldestJava,
    ...(java !== undefined && { wished: java.all }),
    ...(version !== undefined && { flink: version }),
    who: isFromJar ? `the ${job.side} ${oneLine(job.path)}` : "the extractor",
  };
  return findJava(where, asked, say);
}

/** One JVM can do both only where neither its Flink nor its Java nor what `main()` may read there differs. */
export const shareJvm = (a: Prepared, b: Prepared): boolean => isSameRuntime(runtimeOf(a), runtimeOf(b));

const runtimeOf = ({ java, flink, job }: Prepared): Runtime => ({ java, flink, environment: job.options.environment });

async function recorded(path: string): Promise<string> {
  if ((await stat(path).catch(() => undefined))?.isFile() === true) return resolve(path);
  throw new UsageError(
    `--declared ${oneLine(path)} is no file. Give what StateRecording wrote in the tests of this version, and run those first.`,
  );
}

async function existing(path: string): Promise<string> {
  if (await stat(path).catch(() => undefined)) return resolve(path);
  throw new UsageError(`--classpath ${oneLine(path)} does not exist. Give a JAR or a directory of classes.`);
}
