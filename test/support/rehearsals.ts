import type { SampleTree } from "../../src/manifest/manifest.js";
import type { Answer, Rehearsal, RehearsalInPlace, RehearsalTrial } from "../../src/manifest/rehearsal.js";
import type { FlinkException } from "../../src/manifest/trial.js";

/** What an operator makes of made-up records, which are told by their trees; the rest is filled in. */
export interface CompactRehearsal {
  readonly records: readonly SampleTree[];
  readonly answers: readonly Answer[];
  readonly atTimers?: readonly Answer[];
  /** Absent: the records never had a common key. */
  readonly together?: number;
  /** Of an operator without a key. */
  readonly withoutKeys?: true;
  /** Any word; another one where other records come to the operator in its job. */
  readonly arrived?: string;
}

export const rehearsal = ({ records, answers, atTimers, together, withoutKeys }: CompactRehearsal): Rehearsal => ({
  inputs: [{ input: 0, serializer: "AA==" }],
  records: records.map((tree) => ({ input: 0, bytes: "AA==", tree })),
  together: together ?? -1,
  saved: withoutKeys ? { operator: "AA==" } : { keyed: "AA==", firstEntry: 0 },
  answers,
  atTimers: atTimers ?? [],
});

/** The same of an operator in its job; what is emitted is told as {@link coming} tells it. */
export const rehearsalInPlace = (compact: CompactRehearsal): RehearsalInPlace => {
  const { inputs, records, ...played } = rehearsal(compact);
  return {
    ...played,
    code: "c",
    ways: inputs,
    records: records.map(({ input, ...record }) => ({ way: input, ...record })),
    arrived: compact.arrived ?? "as they came",
  };
};

/** What comes to the ends behind an operator, by the end. */
export const coming = (ends: Readonly<Record<string, readonly SampleTree[]>>): Answer => ({
  emitted: Object.entries(ends).flatMap(([at, values]) => values.map((value) => ({ at, value }))),
});

/** What is not said is empty; exceptions: `class: message`. */
export interface CompactRehearsalTrial extends Pick<
  Partial<RehearsalTrial>,
  "first" | "own" | "restored" | "ownAtTimers" | "restoredAtTimers"
> {
  readonly ownRefused?: string;
  readonly restoredRefused?: string;
  readonly restoredThrew?: readonly { readonly record: number; readonly exception: string; readonly at?: string }[];
}

export function rehearsalTrial(
  { ownRefused, restoredRefused, restoredThrew, ...answers }: CompactRehearsalTrial,
  exceptionOf: (text: string) => FlinkException,
): RehearsalTrial {
  return {
    first: [],
    own: [],
    restored: [],
    ...answers,
    ...(ownRefused === undefined ? {} : { ownRefused: exceptionOf(ownRefused) }),
    ...(restoredRefused === undefined ? {} : { restoredRefused: exceptionOf(restoredRefused) }),
    ...(restoredThrew === undefined
      ? {}
      : { restoredThrew: restoredThrew.map((one) => ({ ...one, exception: exceptionOf(one.exception) })) }),
  };
}
