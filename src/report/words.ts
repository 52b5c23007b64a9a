import type { JobIdentity } from "../manifest/manifest.js";
import type { Finding, OperatorName } from "../rules/finding.js";
import { wholeId } from "../rules/whole.js";
import type { Verdict } from "../verdict/verdict.js";
import type { Evidence, Outcome, PathOutcome } from "../rules/outcome.js";

/** What reports say, the same in every medium. Nothing in here is escaped yet. */

/** Of one finding. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  misreads: "misreads state",
  loses: "loses state",
  "fails-later": "fails later",
  refuses: "refuses to start",
  unknown: "cannot be told",
  migrates: "migrates",
  compatible: "worth knowing",
};

const evidenceWords: Readonly<Record<Evidence, string>> = {
  flink: "Flink's own code said so",
  rule: "by a documented rule of Flink",
  heuristic: "a guess from what can be seen",
};

/** Empty where it cannot be told what happens: no rule says that it does. */
export const evidenceOf = ({ outcome, evidence }: Pick<Finding, "outcome" | "evidence">): readonly string[] =>
  outcome === "unknown" ? [] : [evidenceWords[evidence]];

/** People know an operator by its name, then by its uid; the hash is for those that have nothing else. */
export const operatorWords = ({
  name,
  uid = "",
  id,
}: OperatorName): { readonly name: string; readonly aside: string } => {
  if (id === wholeId) return { name, aside: "the pipeline as a whole" };
  if (uid === "") return name === "" ? { name: id, aside: "no uid" } : { name, aside: `no uid, id ${id}` };
  return name === uid || name === "" ? { name: uid, aside: "" } : { name, aside: `uid "${uid}"` };
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Whether a finding has to say its pipeline. */
export const severalPipelines = ({ manifests: { baseline, candidate } }: Verdict): boolean =>
  baseline.pipelines.length > 1 || candidate.pipelines.length > 1;

/** Which version of the job, most telling first. */
export const versionWords = (job: JobIdentity): readonly string[] => [
  ...(job.release === undefined ? [] : [job.release]),
  ...(job.commit === undefined ? [] : [`commit ${job.commit.slice(0, 10)}`]),
  ...(job.release === undefined && job.commit === undefined
    ? [job.sql === undefined ? `JAR ${job.jar.slice(0, 10)}` : `script ${job.sql.slice(0, 10)}`]
    : []),
  ...(job.environment === undefined ? [] : [job.environment]),
];

export const flinkWords = ({ flink, flinkWanted }: JobIdentity): string =>
  flinkWanted === undefined || flinkWanted === flink
    ? `Flink ${flink}`
    : `Flink ${flink} (stood in for ${flinkWanted})`;

const restoreFrom: Readonly<Record<string, string>> = { "canonical-savepoint": "from a canonical savepoint" };
const claimMode: Readonly<Record<string, string>> = { "no-claim": "in no-claim mode" };
const stateBackend: Readonly<Record<string, string>> = { hashmap: "on the HashMap backend", rocksdb: "on RocksDB" };
const circumstances: readonly ((path: PathOutcome) => string)[] = [
  (path) => restoreFrom[path.restoreFrom] ?? path.restoreFrom,
  (path) => claimMode[path.claimMode] ?? path.claimMode,
  (path) => stateBackend[path.stateBackend] ?? path.stateBackend,
  (path) => (path.allowNonRestoredState ? "with --allowNonRestoredState" : "without --allowNonRestoredState"),
];

/** `on RocksDB: migrates`, one for each path, naming only the circumstances on which the outcome hangs. Empty where it hangs on none. */
export const pathWords = (paths: readonly PathOutcome[]): readonly string[] => {
  const deciding = circumstances.filter((_, dimension) =>
    paths.some((one) => paths.some((other) => one.outcome !== other.outcome && differOnlyIn(dimension, one, other))),
  );
  if (new Set(paths.map(({ outcome }) => outcome)).size < 2) return [];
  const named = deciding.length > 0 ? deciding : circumstances;
  const sentences = paths.map(
    (path) =>
      `${named.map((words) => words(path)).join(" ")}: ${path.outcome === "compatible" ? "no difference" : outcomeWords[path.outcome]}`,
  );
  return [...new Set(sentences)];
};

const differOnlyIn = (dimension: number, one: PathOutcome, other: PathOutcome): boolean =>
  circumstances.every((words, position) => (words(one) === words(other)) === (position !== dimension));
