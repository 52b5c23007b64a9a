import type { Manifest, Operator, SerializerRole, State } from "../manifest/manifest.js";
import type { Compatibility, OperatorTrial, StateTrial, Trial } from "../manifest/trial.js";

/** What a trial saw one operator read of its predecessor's samples. */
export interface Confirmed {
  readonly operator: Operator;
  /** Whether the sample at that position, of that state or (without one) of the key, was read as it was meant wherever it was tried. */
  readonly read: (state: State | undefined, role: SerializerRole, sample: number) => boolean;
}

/**
 * Only of operators whose restore came to its end, and of states whose bytes Flink leaves as they are: what is migrated is written anew,
 * and no bytes of the earlier release remain.
 */
export const confirmed = (trial: Trial, earlier: Manifest, pipeline: number, id: string): Confirmed | undefined => {
  const runs = trial.operators.filter((run) => run.candidatePipeline === pipeline && run.candidate === id);
  const [first] = runs;
  const operator =
    first && earlier.pipelines[first.baselinePipeline]?.operators.find((one) => one.id === first.baseline);
  if (!operator || runs.some((run) => run.result !== "restored")) return undefined;
  return {
    operator,
    read: (state, role, sample) => {
      const answers = runs.flatMap((run) => statesOf(run, state)).flatMap(({ samples }) => samples ?? []);
      const those = answers.filter((answer) => answer.role === role && answer.sample === sample);
      return those.length > 0 && those.every(({ result }) => result === "equal");
    },
  };
};

/** Without a state: all that hold the operator's keys. */
const statesOf = (run: OperatorTrial, state: State | undefined): readonly StateTrial[] => {
  if (run.key !== undefined && !stays(run.key)) return [];
  if (!state) return run.states.filter(({ kind }) => kind !== "broadcast");
  return run.states.filter(
    ({ name, kind, serializers }) =>
      name === state.name && kind === state.kind && Object.values(serializers).every(stays),
  );
};

const stays = (answer: Compatibility): boolean => answer === "as-is" || answer === "reconfigured";
