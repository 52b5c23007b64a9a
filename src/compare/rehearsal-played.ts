import { canonicalText } from "../manifest/canonical.js";
import type { SampleTree } from "../manifest/manifest.js";
import type { Answer, SavedState } from "../manifest/rehearsal.js";
import type { FlinkException } from "../manifest/trial.js";

/** What the deployed operator made of made-up records, wherever these begin. */
export interface Played {
  readonly records: readonly PlayedRecord[];
  readonly together: number;
  readonly saved: SavedState;
  readonly answers: readonly Answer[];
  readonly atTimers: readonly Answer[];
  readonly later?: { readonly records: readonly PlayedRecord[]; readonly answers: readonly Answer[] };
}

export interface PlayedRecord {
  readonly tree: SampleTree;
}

/** What the new operator does with made-up records where the deployed one has left off, on one state backend. */
export interface RehearsalReading {
  /**
   * `refused`: it does not start. `throws`: it fails on a record that neither release fails on by itself. `unreadable`: it starts from nothing it has saved itself.
   * `other`: both releases say the same by themselves, and the new one something else from the deployed one's state; `empty`: what it says without any; `silent`: nothing.
   */
  readonly as: "refused" | "throws" | "unreadable" | "other" | "empty" | "silent";
  /** There where it is so of whatever it is restored from, its own savepoint included. */
  readonly restart?: true;
  /** A record with what it ought to have led to, and what it did. */
  readonly example?: { readonly record: SampleTree; readonly own: Answer; readonly restored: Answer };
  readonly exception?: FlinkException;
  /** Where user code was when it was thrown. */
  readonly at?: string;
  /** It throws when a timer goes off that the deployed one has set, before any record has come. */
  readonly ofTimer?: true;
}

/** Records of an operator without a key all meet the same state. */
export const isWithoutKeys = ({ saved }: Played): boolean => saved.keyed === undefined;

export const threw = (answer: Answer | undefined): boolean => answer?.threw !== undefined;

/** An answer with something else for what is emitted; one that is an exception stays as it is. */
export const emitting =
  (emitted: (values: readonly SampleTree[]) => readonly SampleTree[]) =>
  (answer: Answer): Answer =>
    answer.threw === undefined ? { emitted: emitted(answer.emitted ?? []) } : { threw: answer.threw };

export const same = (one: unknown, other: unknown): boolean => canonicalText({ one }) === canonicalText({ one: other });

/** Whether the same comes of a record: one release may say it in another order than the other, by chance or because it goes through something else. */
export const saysSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  same(one && inOrder(one), other && inOrder(other));

const inOrder = emitting((values) =>
  values
    .map((value) => ({ value, text: canonicalText({ value }) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ value }) => value),
);
