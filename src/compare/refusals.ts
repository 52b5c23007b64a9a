import type { Operator } from "../manifest/manifest.js";
import type { Ended, OperatorTrial, TrialBackend } from "../manifest/trial.js";
import type { Changes } from "./change.js";
import { isFaultOfValues, readBackOf } from "./read-back.js";

type Refusal = Pick<Changes["restore-refused"], "backends" | "phase" | "exception" | "missing">;

/** Where Flink's own restore of one operator ended in its exception, or the next one from the savepoint that it then took. */
export function refusals(before: Operator, trials: readonly OperatorTrial[]): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  for (const trial of trials) {
    const refusal =
      trial.result === "restored"
        ? (of(trial.again, "again") ?? of(trial.withEdges, "edges"))
        : of(trial, trial.phase ?? "open");
    if (refusal === undefined || onlyForEdges(before, trial, trials)) continue;
    const key = [refusal.phase, refusal.exception.exception, refusal.exception.message].join("\n");
    // Two backends that refuse alike are one refusal.
    const backends = [...(found.get(key)?.backends ?? []), ...endsAlike(trial, trials)];
    found.set(key, { ...refusal, backends, ...(trial.missing === undefined ? {} : { missing: trial.missing }) });
  }
  return [...found.values()];
}

/** What only values at the edge of their type brought about is said of the states that hold them. */
function onlyForEdges(before: Operator, trial: OperatorTrial, trials: readonly OperatorTrial[]): boolean {
  if (!isFaultOfValues(trial)) return false;
  const guilty = before.states.filter((state) =>
    trial.states.some(
      ({ name, kind, alone }) => name === state.name && kind === state.kind && alone?.result === "refused",
    ),
  );
  return guilty.length > 0 && guilty.every((state) => readBackOf(state, trials)[trial.backend]?.as === "edge");
}

const of = (ended: Ended | undefined, phase: string): Omit<Refusal, "backends"> | undefined =>
  ended?.result === "refused" && ended.exception !== undefined ? { phase, exception: ended.exception } : undefined;

/**
 * Where a refusal on one backend is one on the other: where the trial says so, and where RocksDB was not asked and the heap did not refuse
 * for the values' sake. It then refused for the serializers, of which RocksDB asks the same.
 */
const endsAlike = (trial: OperatorTrial, trials: readonly OperatorTrial[]): readonly TrialBackend[] =>
  trial.backend === "hashmap" && !isFaultOfValues(trial) && trials.every(({ backend }) => backend !== "rocksdb")
    ? ["hashmap", "rocksdb"]
    : [trial.backend, ...(trial.alsoOn ?? [])];
