import { configuredBackend } from "../manifest/configured-backend.js";
import type { JobIdentity, KeyFacts, Manifest, Operator, Sample, State } from "../manifest/manifest.js";
import type { Trial } from "../manifest/trial.js";
import { type Confirmed, confirmed } from "./confirmed.js";

/** Releases before this one whose samples are kept, newest first. */
const generations = 3;
/** Of one earlier release, for one state or key. */
const mostOfOne = 24;

/**
 * The manifest with samples of the releases before it. RocksDB leaves an entry as it was written for as long as the serializer is only
 * kept or reconfigured, so the state that the next version meets holds bytes of several releases. Kept is what this release was seen to
 * read as it was meant; what it already writes byte for byte the same way is there without.
 *
 * @param trial of the earlier release's states on this one; without it nothing is known to be read, and only the same JAR keeps what it had
 */
export const carriedForward = (earlier: Manifest, current: Manifest, trial: Trial | undefined): Manifest => {
  // The heap writes everything anew with each savepoint.
  if (configuredBackend(current) === "hashmap") return current;
  const same = earlier.job.jar === current.job.jar && earlier.job.sql === current.job.sql;
  const pipelines = current.pipelines.map((pipeline, position) => ({
    ...pipeline,
    operators: pipeline.operators.map((operator) => {
      if (same) {
        const before = earlier.pipelines[position]?.operators.find(({ id }) => id === operator.id);
        return before ? joined(before, operator, () => true, undefined) : operator;
      }
      const tried = trial && confirmed(trial, earlier, position, operator.id);
      return tried ? joined(tried.operator, operator, tried.read, releaseName(earlier.job)) : operator;
    }),
  }));
  return { ...current, pipelines };
};

/** How a sample names the release that wrote it. */
export const releaseName = (job: JobIdentity): string => job.release ?? (job.commit ?? job.sql ?? job.jar).slice(0, 12);

/** @param release of the samples that say none; without it those are left where they are */
const joined = (
  before: Operator,
  operator: Operator,
  read: Confirmed["read"],
  release: string | undefined,
): Operator => ({
  ...operator,
  ...(operator.key && before.key && { key: { ...operator.key, ...keyOf(before.key, operator.key, read, release) } }),
  states: operator.states.map((state) => {
    const was = before.states.find(({ name, kind }) => name === state.name && kind === state.kind);
    return was ? { ...state, ...stateOf(was, state, read, release) } : state;
  }),
});

const keyOf = (was: KeyFacts, key: KeyFacts, read: Confirmed["read"], release: string | undefined) => ({
  samples: together(
    key.samples,
    was.samples.filter((_, at) => read(undefined, "key", at)),
    release,
    () => (was.serializer.snapshot === key.serializer.snapshot ? undefined : was.serializer.snapshot),
  ),
});

const stateOf = (was: State, state: State, read: Confirmed["read"], release: string | undefined) => ({
  samples: together(
    state.samples,
    was.samples.filter(({ role }, at) => read(was, role, at)),
    release,
    ({ role }) => {
      const stored = storedAs(state, role);
      const before = was.serializers[stored]?.snapshot;
      return before === state.serializers[stored]?.snapshot ? undefined : before;
    },
  ),
});

/** Elements and user keys of keyed lists and maps are stored under the snapshot of the whole. */
const storedAs = ({ kind }: State, role: Sample["role"]): Sample["role"] =>
  (kind === "list" || kind === "map") && role !== "namespace" ? "value" : role;

const together = (
  own: readonly Sample[],
  before: readonly Sample[],
  release: string | undefined,
  snapshotOf: (sample: Sample) => string | undefined,
): readonly Sample[] => {
  const kept: Sample[] = [];
  const releases = new Map<string, number>();
  for (const sample of before) {
    const from = sample.release ?? release;
    const snapshot = sample.snapshot ?? snapshotOf(sample);
    if (from === undefined || [...own, ...kept].some((other) => alike(other, sample, snapshot))) continue;
    const count = releases.get(from) ?? 0;
    if (count === mostOfOne || (count === 0 && releases.size === generations)) continue;
    releases.set(from, count + 1);
    kept.push({ ...sample, release: from, ...(snapshot !== undefined && { snapshot }) });
  }
  return [...own, ...kept];
};

/** The same bytes under another snapshot are another value: of an enum that got a constant in front, say. */
const alike = (one: Sample, other: Sample, snapshot: string | undefined): boolean =>
  one.role === other.role && one.bytes === other.bytes && one.snapshot === snapshot;
