import type { SampleTree } from "../../src/manifest/manifest.js";
import type {
  Answer,
  Later,
  PlayedOperator,
  Rehearsal,
  RehearsalInPlace,
  RehearsalTrial,
} from "../../src/manifest/rehearsal.js";
import type { FlinkException } from "../../src/manifest/trial.js";

/** What an operator makes of made-up records, which are told by their trees; the rest is filled in. */
export interface CompactRehearsal {
  readonly records: readonly SampleTree[];
  readonly answers: readonly Answer[];
  readonly atTimers?: readonly Answer[];
  /** What comes last, told by the trees. */
  readonly later?: { readonly records: readonly SampleTree[]; readonly answers: readonly Answer[] };
  /** Absent: the records never had a common key. */
  readonly together?: number;
  /** Of an operator without a key. */
  readonly withoutKeys?: true;
  /** Any word; another one where other records come to the operator in its job. */
  readonly arrived?: string;
}

const begun = (trees: readonly SampleTree[]) => trees.map((tree) => ({ bytes: "AA==", tree }));

const played = ({ answers, atTimers, together, withoutKeys }: CompactRehearsal): PlayedOperator => ({
  together: together ?? -1,
  saved: withoutKeys ? { operator: "AA==" } : { keyed: "AA==", firstEntry: 0 },
  answers,
  atTimers: atTimers ?? [],
});

const inputs = [{ input: 0, serializer: "AA==" }];

export const rehearsal = (compact: CompactRehearsal): Rehearsal => {
  const entering = (trees: readonly SampleTree[]) => begun(trees).map((one) => ({ input: 0, ...one }));
  return {
    inputs,
    records: entering(compact.records),
    ...played(compact),
    ...laterOf(compact, entering),
  };
};

/** The same of an operator in its job; what is emitted is told as {@link coming} tells it. */
export const rehearsalInPlace = (compact: CompactRehearsal): RehearsalInPlace => {
  const beginning = (trees: readonly SampleTree[]) => begun(trees).map((one) => ({ way: 0, ...one }));
  return {
    code: "c",
    ways: inputs,
    records: beginning(compact.records),
    arrived: compact.arrived ?? "as they came",
    ...played(compact),
    ...laterOf(compact, beginning),
  };
};

const laterOf = <Record>(
  { later }: CompactRehearsal,
  recordsOf: (trees: readonly SampleTree[]) => readonly Record[],
): { readonly later?: Later<Record> } =>
  later === undefined ? {} : { later: { records: recordsOf(later.records), answers: later.answers } };

/** What comes to the ends behind an operator, by the end. */
export const coming = (ends: Readonly<Record<string, readonly SampleTree[]>>): Answer => ({
  emitted: Object.entries(ends).flatMap(([at, values]) => values.map((value) => ({ at, value }))),
});

/** What is not said is empty; exceptions: `class: message`. */
export interface CompactRehearsalTrial extends Pick<
  Partial<RehearsalTrial>,
  | "first"
  | "own"
  | "restored"
  | "ownAtTimers"
  | "restoredAtTimers"
  | "firstLater"
  | "ownLater"
  | "restoredLater"
  | "silentAtTimers"
  | "unbroken"
  | "unbrokenApart"
> {
  readonly ownRefused?: string;
  readonly restoredRefused?: string;
  readonly restoredThrew?: readonly { readonly record: number; readonly exception: string; readonly at?: string }[];
  readonly restoredThrewAtOnce?: { readonly exception: string; readonly at?: string };
}

export function rehearsalTrial(
  { ownRefused, restoredRefused, restoredThrew, restoredThrewAtOnce, ...answers }: CompactRehearsalTrial,
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
    ...(restoredThrewAtOnce === undefined
      ? {}
      : { restoredThrewAtOnce: { ...restoredThrewAtOnce, exception: exceptionOf(restoredThrewAtOnce.exception) } }),
  };
}
