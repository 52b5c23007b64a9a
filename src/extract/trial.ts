import { oneLine } from "../errors.js";
import { configuredBackend } from "../manifest/configured-backend.js";
import type { Untried } from "../manifest/trial.js";
import type { Rocksdb } from "./flink/rocksdb.js";
import { type Jvm, type Made, runJvm } from "./jvm.js";
import type { RunOptions, StateBackend } from "./options.js";
import type { Progress } from "./progress.js";

/** What was made together with a trial, and what could not be tried in it. */
export interface TrialMade extends Made {
  readonly untried: readonly Untried[];
}

/**
 * Runs the JVM that makes the trial. RocksDB's classes are large and most changes do not need them, so they are looked for only once an
 * operator turned out to need them, and the JVM then starts again; where an earlier run left them in the cache they are there at once.
 */
export async function runTrial(
  jvm: Jvm,
  baselineManifest: string | undefined,
  rocksdb: Rocksdb,
  options: RunOptions,
  progress: Progress,
): Promise<TrialMade> {
  const { flink, job } = candidateIn(jvm);
  const wanted = job.options.stateBackend;
  const stateBackends: readonly StateBackend[] = wanted === undefined ? ["hashmap", "rocksdb"] : [wanted];
  const trial = { stateBackends, ...(baselineManifest !== undefined && { baselineManifest }) };
  const version = flink.version;
  const atHand =
    version === undefined || !stateBackends.includes("rocksdb") ? undefined : await rocksdb.atHand(version);
  const made = await runJvm({ ...jvm, trial: { ...trial, ...(atHand && { rocksdb: atHand }) } }, options, progress);
  if (!made.lacksRocksdb || (wanted === undefined && configured(made) === "hashmap")) return { ...made, untried: [] };
  const found = await rocksdb.resolve(made.flink);
  if ("because" in found) {
    progress.say(`not tried on RocksDB: ${oneLine(found.because)}`);
    return { ...made, untried: [{ backend: "rocksdb", because: found.because }] };
  }
  const again = { ...jvm, directory: `${jvm.directory}-rocksdb`, trial: { ...trial, rocksdb: found.jars } };
  return { ...(await runJvm(again, options, progress)), untried: [] };
}

function configured({ manifests: { candidate } }: Made): StateBackend | undefined {
  return candidate && configuredBackend(candidate.value);
}

function candidateIn(jvm: Jvm): Jvm["jobs"][number] {
  const candidate = jvm.jobs.find(({ job }) => job.side === "candidate");
  if (!candidate) throw new Error("a trial without a candidate");
  return candidate;
}
