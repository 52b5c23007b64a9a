import type { Operator, Sample, SerializerTree, State } from "../manifest/manifest.js";
import type { Ended, FlinkException, OperatorTrial, SampleTrial, StateTrial, TrialBackend } from "../manifest/trial.js";
import { shownBy } from "./shown.js";
import { scopeOf } from "./stateful.js";
import { treeDifferences, type Difference, type ValueTypes } from "./tree-differences.js";

/** What became of a state's samples on one state backend. */
export interface Reading {
  /**
   * The worst of them. `decoded`: nobody asked for them, but the heap reads whatever it restores. `default`: the value or a part of it
   * is gone, and empty is what stands there. `edge`: only values at the edge of their type were hit, or such as a new instance has (nothing
   * in them), which a job may never have.
   */
  readonly as: "equal" | "decoded" | "edge" | "other" | "default" | "unreadable";
  readonly differences: readonly Difference[];
  readonly exception?: FlinkException;
  /** When what cannot be read stops the job: before it runs, or later, at the first access or the next savepoint. */
  readonly stops?: "restore" | "access" | "savepoint";
  /** Earlier releases whose values alone were hit. */
  readonly releases: readonly string[];
}

/** By state backend; absent where no sample of the state was tried there. */
export type ReadBack = Readonly<Partial<Record<TrialBackend, Reading>>>;

/**
 * What one state's samples say, of all roles but the key, which is the operator's.
 * @param now the state that takes it over, if there is one
 */
export function readBackOf(state: State, trials: readonly OperatorTrial[], now?: State): ReadBack {
  // Only what came back as another value asks for it, and hardly any does.
  let types: ValueTypes | undefined;
  const typesOf = (): ValueTypes =>
    (types ??= { ...typesIn(state), stored: shownBy(state.samples), now: shownBy(now?.samples ?? []) });
  const read = byBackend(trials, (trial) => {
    const answer = trial.states.find((one) => one.name === state.name && scopeOf(one.kind) === scopeOf(state.kind));
    if (answer === undefined || !hadValues(trial)) return undefined;
    const results = answer.samples?.filter(({ role }) => role !== "key" || state.kind === "broadcast");
    const own = results === undefined ? undefined : worstOf(results, state.samples, typesOf);
    return stopped(answer, trial) ?? own ?? decoded(state, answer, trial);
  });
  // The heap meets all values at once; RocksDB, one by one, shows which of them it was.
  const { hashmap, rocksdb } = read;
  return hashmap?.as === "unreadable" && rocksdb?.as === "edge"
    ? { ...read, hashmap: { ...hashmap, as: "edge" } }
    : read;
}

/** What the operator's key samples say. Each keyed state has been read under all of them. */
export function keyReadBackOf({ key }: Operator, trials: readonly OperatorTrial[]): ReadBack {
  const tree = key?.serializer.tree;
  if (key === undefined || tree === undefined) return {};
  return byBackend(trials, (trial) => {
    const results = trial.states
      .filter(({ kind }) => scopeOf(kind) === "keyed")
      .flatMap(({ samples }) => samples ?? []);
    return worstOf(
      results.filter(({ role }) => role === "key"),
      key.samples,
      () => valueTypes([tree]),
    );
  });
}

function byBackend(trials: readonly OperatorTrial[], read: (trial: OperatorTrial) => Reading | undefined): ReadBack {
  const found: { [B in TrialBackend]?: Reading } = {};
  for (const trial of trials) {
    const reading = read(trial);
    if (reading === undefined) continue;
    for (const backend of trial.alsoOn ?? []) found[backend] ??= reading;
    found[trial.backend] = reading;
  }
  return found;
}

const hadValues = (trial: OperatorTrial): boolean => (trial.entries ?? 0) > 0 && trial.withdrawn === undefined;

/** The restore was refused for the sake of these values: without any it was not, and with these alone it was. */
function stopped({ alone }: StateTrial, trial: OperatorTrial): Reading | undefined {
  if (!isFaultOfValues(trial) || alone?.result !== "refused" || alone.exception === undefined) return undefined;
  return {
    as: "unreadable",
    differences: [],
    exception: alone.exception,
    stops: alone.phase === "snapshot" ? "savepoint" : "restore",
    releases: [],
  };
}

/** Whether the refusal goes away with the values. */
export const isFaultOfValues = ({ result, withoutSamples }: OperatorTrial): boolean =>
  result === "refused" && withoutSamples?.result === "restored";

function decoded(
  state: State,
  answer: StateTrial,
  trial: Ended & { readonly backend: TrialBackend },
): Reading | undefined {
  const onHeap = trial.backend === "hashmap" || scopeOf(state.kind) !== "keyed";
  const filled = state.samples.some(isTelling);
  return onHeap && filled && trial.result === "restored" && answer.samplesUnseen !== undefined
    ? { as: "decoded", differences: [], releases: [] }
    : undefined;
}

const isTelling = ({ made, role }: Sample): boolean => made === "distinct" && role !== "namespace";

const worse: readonly Reading["as"][] = ["equal", "default", "other", "unreadable"];

/** Undefined where nothing is told of values such as a running job has. */
export function worstOf(
  results: readonly SampleTrial[],
  samples: readonly Sample[],
  types: () => ValueTypes,
): Reading | undefined {
  const readings = results.flatMap((result) => {
    const sample = samples[result.sample];
    const reading = sample === undefined ? undefined : readingOf(result, sample, types);
    return reading === undefined ? [] : [{ reading, sample: sample as Sample }];
  });
  const usual = readings.filter(({ sample }) => isTelling(sample));
  // Empty values come back through nearly anything.
  if (usual.length === 0 && readings.every(({ reading }) => reading.as === "equal")) return undefined;
  const worst = (of: typeof readings): Reading["as"] =>
    worse.findLast((one) => of.some(({ reading }) => reading.as === one)) ?? "equal";
  const decisive = usual.length > 0 ? usual : readings;
  const edge = worst(decisive) === "equal" && worst(readings) !== "equal";
  const met = worst(edge ? readings : decisive);
  const hit = readings.filter(({ reading }) => reading.as === met);
  const exception = hit.find(({ reading }) => reading.exception !== undefined)?.reading.exception;
  const releases = hit.map(({ sample }) => sample.release);
  return {
    as: edge ? "edge" : met,
    differences: distinct(hit.flatMap(({ reading }) => reading.differences)),
    ...(exception === undefined ? {} : { exception, stops: "access" }),
    releases: releases.includes(undefined) ? [] : [...new Set(releases as readonly string[])].sort(),
  };
}

function readingOf(
  result: SampleTrial,
  sample: Sample,
  types: () => ValueTypes,
): Pick<Reading, "as" | "differences" | "exception"> | undefined {
  if (result.result === "equal") return { as: "equal", differences: [] };
  if (result.result === "gone")
    return { as: "default", differences: [{ as: "default", path: "", was: sample.tree, is: null }] };
  if (result.result === "threw")
    // What user code makes of a made-up value says nothing of real ones.
    return result.byUser !== undefined || result.exception === undefined
      ? undefined
      : { as: "unreadable", differences: [], exception: result.exception };
  const differences = treeDifferences(sample.tree, result.tree ?? null, types());
  if (differences.length === 0) return { as: "equal", differences };
  return { as: differences.some(({ as }) => as === "other") ? "other" : "default", differences };
}

const distinct = (differences: readonly Difference[]): readonly Difference[] => [
  ...new Map(differences.map((one) => [`${one.as} ${one.path}`, one])).values(),
];

const typesIn = (state: State): ValueTypes => valueTypes(Object.values(state.serializers).map(({ tree }) => tree));

/** Of POJOs the serializers tell the fields and their types; Avro's generic records and rows have no class. */
function valueTypes(trees: readonly SerializerTree[]): ValueTypes {
  const pojos = new Set<string>();
  let records = false;
  const look = (tree: SerializerTree): void => {
    if (tree.family === "pojo" && tree.type !== undefined) pojos.add(tree.type);
    records ||= tree.family === "avro" || tree.family === "row";
    for (const child of Object.values(tree.children ?? {})) look(child);
  };
  for (const tree of trees) look(tree);
  return { judgedByType: (type) => pojos.has(type), records };
}
