import type { KeyedInputTrial } from "./keyed-inputs.js";
import type { Answer, RehearsalTrial } from "./rehearsal.js";
import type { Manifest, SampleTree, SerializerRole, StateKind } from "./manifest.js";

/**
 * The trial: the baseline's states, filled with its samples, offered to the candidate's operators by Flink's own classes, without a cluster.
 * Facts only. Bound to both manifests by the sha256 of their canonical text.
 */
export interface Trial {
  readonly schema: 1;
  readonly extractor: string;
  /** Version of the Flink that did the restoring: the candidate's. */
  readonly flink: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly operators: readonly OperatorTrial[];
  /** What the job manager does with the savepoint before any task starts; absent where a parallelism is not known. */
  readonly jobManager?: readonly JobManagerTrial[];
  /** Operators that nothing was saved for, and that do not start beside restored ones; absent where there are none. */
  readonly newcomers?: readonly NewcomerTrial[];
  /** What sources' enumerators saved, read by the candidate's serializers; absent where the baseline has no samples of it. */
  readonly enumerators?: readonly EnumeratorTrial[];
  /** Wanted state backends on which nothing could be tried, each with the reason. */
  readonly untried?: readonly Untried[];
  /**
   * Classes of the baseline's states as the candidate's JAR has them, where the candidate's own states do not reach them: a restore
   * reads what nobody asks for, too. Fields by class, as `Manifest.types`.
   */
  readonly types?: Manifest["types"];
}

export type TrialBackend = "hashmap" | "rocksdb";

export interface Untried {
  readonly backend: TrialBackend;
  readonly because: string;
}

/**
 * The job manager's own code on one pair of pipelines: which saved operator goes where, and whether parallelism and maximum parallelism allow
 * it. Once without and once with `allowNonRestoredState`.
 */
export interface JobManagerTrial {
  readonly baselinePipeline: number;
  readonly candidatePipeline: number;
  readonly allowNonRestoredState: boolean;
  /** Absent: the restore goes on to the tasks. */
  readonly exception?: FlinkException;
}

/**
 * An operator that nothing was saved for. Its task restores others, so that Flink tells it too that it is restored, and its own code ends
 * there; with samples in the states that it asks for, it does not.
 */
export interface NewcomerTrial {
  readonly candidatePipeline: number;
  readonly candidate: string;
  readonly phase?: Ended["phase"];
  readonly exception: FlinkException;
  /** Its operator states, by name. */
  readonly missing: readonly string[];
}

/** One source of one pipeline, as the job manager restores it, whatever the state backend. */
export interface EnumeratorTrial {
  readonly baselinePipeline: number;
  readonly candidatePipeline: number;
  readonly baseline: string;
  readonly candidate: string;
  /** By position in the baseline's samples; one that did not come to an end is not there. */
  readonly samples: readonly SampleTrial[];
}

/** One operator of the candidate on two state backends, on the baseline's made-up records. Each in the order of the baseline's answers. */
export interface MovedTrial {
  readonly from: TrialBackend;
  readonly to: TrialBackend;
  /** On `to`, when nothing was saved. */
  readonly first: readonly Answer[];
  /** Restored on `from`. */
  readonly own: readonly Answer[];
  /** Restored on `to`, from the same. */
  readonly restored: readonly Answer[];
}

/** How one start of an operator ended. */
export interface Ended {
  /** `restored`: ran to the end. `refused`: Flink threw, or user code for want of a state (`missing`). `unseen`: user code threw, blocked, or our own proxy failed. */
  readonly result: "restored" | "refused" | "unseen";
  /**
   * Where it ended: building the state context (the heap decodes all values there), initializeState, open, the next savepoint.
   * The next savepoint is taken after the samples were read, as the job would have run for a while before it.
   */
  readonly phase?: "context" | "initialize" | "open" | "snapshot";
  readonly exception?: FlinkException;
  readonly because?: string;
}

/** One restored operator of one pipeline on one state backend. */
export interface OperatorTrial extends Ended {
  /** Pipelines by their position in the manifests, because names need not be unique. */
  readonly baselinePipeline: number;
  readonly candidatePipeline: number;
  /** Operator ids; they differ only when `setUidHash` bridges them. */
  readonly baseline: string;
  readonly candidate: string;
  readonly backend: TrialBackend;
  /**
   * Backends that were wanted too and on which the same would be seen: an operator without keyed state has none of them in play, and
   * where all serializers are as they were and the next savepoint is the old one byte for byte, they cannot part.
   */
  readonly alsoOn?: readonly TrialBackend[];
  /** Flink's answer for the operator's key serializer; absent where one of the sides is not keyed. */
  readonly key?: Compatibility;
  /** What the candidate's key selectors and keys make of the baseline's; absent where one of the sides is not keyed or has no records. */
  readonly keyedInputs?: readonly KeyedInputTrial[];
  /** What it makes of the baseline's made-up records and of what the baseline saved of them. */
  readonly rehearsal?: RehearsalTrial;
  /** The same with what stands before and behind the operator. */
  readonly rehearsalInPlace?: RehearsalTrial;
  readonly rehearsalFromAfar?: RehearsalTrial;
  /** What it makes on another state backend of what it saved itself on the baseline's; absent where that is the same, or the baseline's is not known. */
  readonly moved?: MovedTrial;
  readonly states: readonly StateTrial[];
  /**
   * Values that lay in the savepoint, those of samples `default` and `distinct`; 0 or absent: it was empty, and nothing of this is about
   * values.
   */
  readonly entries?: number;
  /**
   * Operator states that the candidate asks for and the baseline never saved, by name: user code threw without them, and with samples in
   * them, beside the same of the baseline's, it did not. The result is `refused` then.
   */
  readonly missing?: readonly string[];
  /** Why this is the restore of an empty savepoint although there are samples: user code threw or hung on the made-up values, say. */
  readonly withdrawn?: string;
  /**
   * What Flink threw when the restored operator asked for a state with its first record: the job would be running by then. What is thrown
   * otherwise on made-up records is not Flink's word about the restore and stays out.
   */
  readonly firstRecord?: FlinkException;
  /** How it ends with the `edge` samples added; there if something was not as is. A job that never has such values never meets this. */
  readonly withEdges?: Ended;
  /** How the restore ends with nothing in the states; there if it was refused with samples. Both refused alike: not the values' fault. */
  readonly withoutSamples?: Ended;
  /** How a restore of the next savepoint ends; there if something was not as is. */
  readonly again?: Ended;
}

export interface FlinkException {
  /** Root cause's class and message, identity hashes (`@1a2b3c`) stripped. */
  readonly exception: string;
  readonly message: string;
  /** Outermost first, `class: message`, at most ten. */
  readonly chain: readonly string[];
}

export type Compatibility = "as-is" | "reconfigured" | "after-migration" | "incompatible" | "unreadable";

/** What `StateSerializerProvider` answers for one serializer of one baseline state against the candidate's, and what became of its samples. */
export interface StateTrial {
  readonly name: string;
  readonly kind: StateKind;
  /** Whether the candidate asked for a state of this name and scope while it was initialised. */
  readonly requested: boolean;
  readonly serializers: Readonly<Partial<Record<SerializerRole, Compatibility>>>;
  /** Why a baseline snapshot could not be read or resolved at all, by role-independent root cause. */
  readonly exception?: FlinkException;
  /** Its samples that lay in a savepoint and what was read of them, by role and position; absent where none could be read back. */
  readonly samples?: readonly SampleTrial[];
  /** Why `samples` is absent although there were some: nobody asked for the state, or the restore ended before. */
  readonly samplesUnseen?: string;
  /** How the operator ends with this state's samples alone; there where it was refused with all of them and not without any. */
  readonly alone?: Ended;
}

/** What the candidate read where the baseline had put one sample. */
export interface SampleTrial {
  /** Of a keyed state the role `key` means the operator's key samples. */
  readonly role: SerializerRole;
  /** Position in `samples` of the baseline's state, of its operator's key or of its enumerator. */
  readonly sample: number;
  /**
   * `equal`: the very tree that is stored. `other`: another one, see `tree`. `gone`: nothing lies there any more.
   * `threw`: reading ended in `exception`; `byUser` tells where the user's own code threw, which on a made-up value is no verdict.
   */
  readonly result: "equal" | "other" | "gone" | "threw";
  /** As the baseline's sample has one. How the two differ is told by field name, by `compare`. */
  readonly tree?: SampleTree;
  readonly exception?: FlinkException;
  /** The frame of the user's code that threw. */
  readonly byUser?: string;
}
