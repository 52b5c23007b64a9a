import type { SampleTree } from "./manifest.js";
import type { FlinkException } from "./trial.js";

/**
 * What an operator makes of a few made-up records: what lies in its state after they went through it, and what it emits on the same records once it
 * is restored from that. Only of operators whose code does the same each time, at a time that stands still, and that keep something under keys or, without any,
 * as a function.
 */
export interface Rehearsal extends PlayedOperator {
  readonly inputs: readonly RehearsedInput[];
  /** In the order in which they are given. */
  readonly records: readonly RehearsedRecord[];
  readonly later?: Later<RehearsedRecord>;
}

/**
 * The same of an operator in its job: its records begin where the functions of one record each begin that stand before it, and its answers are what comes out of
 * those behind it, each emitted value as `{at, value}` with the id of the operator that it comes to at last. Only where there are such functions.
 */
export interface RehearsalInPlace extends PlayedOperator {
  /** Fingerprint of the code of the operator and of the functions behind it. */
  readonly code: string;
  readonly ways: readonly RehearsedWay[];
  /** Those of which something arrives, in the order in which they are given. */
  readonly records: readonly BegunRecord[];
  /** Digest of what comes to the operator, by field names, and of when. */
  readonly arrived: string;
  readonly later?: Later<BegunRecord>;
}

/** What is told of both. */
export interface PlayedOperator {
  /** Position of the record under whose key all of them are given first, so that what lies together meets; -1: none has a key. */
  readonly together: number;
  readonly saved: SavedState;
  /** Of the restored operator: where {@link together} is a record, one for each under its key; then one for each under its own. */
  readonly answers: readonly Answer[];
  /** What its timers say afterwards, those that are due first, round by round. */
  readonly atTimers: readonly Answer[];
}

/**
 * Records that come last, each later than the others and with larger numbers, and under the common key: what keeps the newest takes them. Of operators that say
 * nothing of what they have seen before.
 */
export interface Later<Record> {
  readonly records: readonly Record[];
  readonly answers: readonly Answer[];
}

/** A way into an operator. */
export interface RehearsedWay {
  /** Position among the operator's inputs, from 0. */
  readonly input: number;
  /** Id of the operator whose records they are; absent where the way cannot be followed back, and the records are the input's own. */
  readonly from?: string;
  /** `TypeSerializerSnapshot.writeVersionedSnapshot` of the records' serializer where they begin, base64. */
  readonly serializer: string;
}

/** A record where it begins. */
export interface BegunRecord {
  /** Position among the ways. */
  readonly way: number;
  /** In the format of the records' serializer, base64. */
  readonly bytes: string;
  readonly tree: SampleTree;
}

/** What an operator did with one record, or with its timers. */
export interface Answer {
  /** Values, those of side outputs as `{tag, value}`. */
  readonly emitted?: readonly SampleTree[];
  /** Instead: class of what was thrown. */
  readonly threw?: string;
}

export interface RehearsedInput {
  /** Position among the operator's inputs, from 0. */
  readonly input: number;
  /** `TypeSerializerSnapshot.writeVersionedSnapshot` of the records' serializer, base64. */
  readonly serializer: string;
}

export interface RehearsedRecord {
  readonly input: number;
  /** In the format of the records' serializer, base64. */
  readonly bytes: string;
  readonly tree: SampleTree;
}

/** A canonical savepoint of the operator alone, with one key group. */
export interface SavedState {
  /** `FullSnapshotAsyncWriter`'s stream, base64; absent of an operator without a key. */
  readonly keyed?: string;
  /** Where the key group begins in it, in bytes. */
  readonly firstEntry?: number;
  /** `DefaultOperatorStateBackendSnapshotStrategy`'s stream, base64; absent where there is no state without a key. */
  readonly operator?: string;
  /** Where the elements of each of its states begin, in bytes. */
  readonly partitions?: Readonly<Record<string, { readonly offsets: readonly number[]; readonly mode: string }>>;
}

/** The candidate's operator on the baseline's records. Absent where it does as it would without the baseline, and where nothing can be told. */
export interface RehearsalTrial {
  /** When nothing was saved. Each in the order of the baseline's answers. */
  readonly first: readonly Answer[];
  /** Once it is restored from what it saved itself; empty where that start failed. */
  readonly own: readonly Answer[];
  /** Once it is restored from what the baseline saved; empty where that start failed. */
  readonly restored: readonly Answer[];
  readonly ownRefused?: FlinkException;
  readonly restoredRefused?: FlinkException;
  readonly ownThrew?: readonly RehearsalFailure[];
  readonly restoredThrew?: readonly RehearsalFailure[];
  /** Where timers of the baseline's that go off at once, before any record has come, make it fail, and its own do not. */
  readonly restoredThrewAtOnce?: Failure;
  /** There where it sets other timers than the baseline, and says something when they go off; but never anything from the baseline's state. */
  readonly silentAtTimers?: true;
  /** Only where the candidate sets the same timers as the baseline. */
  readonly ownAtTimers?: readonly Answer[];
  readonly restoredAtTimers?: readonly Answer[];
  /** There where own and restored say the same, and other than the deployed one, but one that is never restored says what the deployed one says, beside what that never says. */
  readonly unbroken?: true;
  /** There instead where it does so once records come under keys of their own alone. */
  readonly unbrokenApart?: true;
  /** On the baseline's later records, as the three above; absent where the baseline has none. */
  readonly firstLater?: readonly Answer[];
  readonly ownLater?: readonly Answer[];
  readonly restoredLater?: readonly Answer[];
}

export interface RehearsalFailure extends Failure {
  /** Position of the answer; one behind the last stands for the timers, and those behind it for later records. */
  readonly record: number;
}

export interface Failure {
  readonly exception: FlinkException;
  /** The first frame of it that is neither Flink's nor the platform's. */
  readonly at?: string;
}
