import type { Manifest, SerializerRole, StateKind } from "./manifest.js";

/**
 * The trial: the baseline's states offered to the candidate's operators by Flink's own classes, without a cluster.
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
  /**
   * Classes of the baseline's states as the candidate's JAR has them, where the candidate's own states do not reach them: a restore
   * reads what nobody asks for, too. Fields by class, as `Manifest.types`.
   */
  readonly types?: Manifest["types"];
}

/** One restored operator of one pipeline on one state backend. */
export interface OperatorTrial {
  /** Pipelines by their position in the manifests, because names need not be unique. */
  readonly baselinePipeline: number;
  readonly candidatePipeline: number;
  /** Operator ids; they differ only when `setUidHash` bridges them. */
  readonly baseline: string;
  readonly candidate: string;
  readonly backend: "hashmap" | "rocksdb";
  /** `restored`: ran to the end. `refused`: Flink threw. `unseen`: user code threw, blocked, or our own proxy failed. */
  readonly result: "restored" | "refused" | "unseen";
  /** Where it ended: building the state context, initializeState, open, the next snapshot. */
  readonly phase?: "context" | "initialize" | "open" | "snapshot";
  readonly exception?: FlinkException;
  readonly because?: string;
  /** Flink's answer for the operator's key serializer; absent where one of the sides is not keyed. */
  readonly key?: Compatibility;
  readonly states: readonly StateTrial[];
}

export interface FlinkException {
  /** Root cause's class and message, identity hashes (`@1a2b3c`) stripped. */
  readonly exception: string;
  readonly message: string;
  /** Outermost first, `class: message`, at most ten. */
  readonly chain: readonly string[];
}

export type Compatibility = "as-is" | "reconfigured" | "after-migration" | "incompatible" | "unreadable";

/** What `StateSerializerProvider` answers for one serializer of one baseline state against the candidate's. */
export interface StateTrial {
  readonly name: string;
  readonly kind: StateKind;
  /** Whether the candidate asked for a state of this name and scope while it was initialised. */
  readonly requested: boolean;
  readonly serializers: Readonly<Partial<Record<SerializerRole, Compatibility>>>;
  /** Why a baseline snapshot could not be read or resolved at all, by role-independent root cause. */
  readonly exception?: FlinkException;
}
