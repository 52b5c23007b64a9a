import type { Operator, Pipeline, Refusal, SerializerRole, State } from "../manifest/manifest.js";
import type { Compatibility, FlinkException, OperatorTrial } from "../manifest/trial.js";

/** Every kind of change and the facts it carries. A kind is judged in `rules/book.ts`, or waived there with a reason. */
export interface Changes {
  "pipeline-added": { readonly after: Pipeline };
  "pipeline-removed": { readonly before: Pipeline };
  /** Flink itself threw while the candidate's graph was built; `operators` are those it names. */
  "graph-refused": { readonly refusal: Refusal; readonly operators: readonly Operator[] };

  "operator-added": { readonly after: Operator };
  "operator-removed": { readonly before: Operator };
  "operator-renamed": Pair;
  "operator-class-changed": Pair;
  /** One operator by every other sign, under another identity of its author's making. */
  "uid-changed": Pair;
  "uid-added": Pair;
  "uid-removed": Pair;
  /** Automatic ids moved: one root cause, all that it hits. */
  "automatic-ids-moved": { readonly moved: readonly Pair[]; readonly cause: Cause };
  /** Two or more operators carry each other's ids. `before` holds the state, `after` is who receives it. */
  "identities-swapped": { readonly received: readonly Pair[]; readonly because: "uid" | "automatic" };
  /** The id exists only at this default parallelism (see `Operator.unsettled`). */
  "identity-unsettled": Pair;
  /** `setUidHash` names one baseline operator while the generated id is another's: Flink drops the latter's state in silence. */
  "uid-hash-shadows": { readonly after: Operator; readonly taken: Operator; readonly dropped: Operator };
  /** `setUidHash` picked up an operator under its old id. */
  "uid-hash-bridges": Pair;

  "keying-added": Pair;
  "keying-removed": Pair;
  "parallelism-changed": ParallelismFacts;
  "max-parallelism-changed": ParallelismFacts;
  "chain-changed": Pair;
  "inputs-changed": Pair;
  "facts-changed": Pair & { readonly facts: readonly string[] };
  "code-changed": Pair;
  /** Something could not be seen and the code that hides it is not the same on both sides. */
  "unseen-changed": Pair & { readonly because: string };

  "state-added": Pair & { readonly state: State };
  "state-removed": Pair & { readonly state: State };
  /** Gone and new in one operator, of like kind and type: most probably renamed. */
  "state-renamed": StatePair;
  "state-kind-changed": StatePair;
  /** list <-> union <-> broadcast, or keyed <-> operator state, under one name. */
  "state-scope-changed": StatePair;
  "timers-removed": Pair & { readonly state: State };
  "ttl-toggled": StatePair & { readonly enabled: boolean; readonly compatibility?: Compatibility };
  "ttl-duration-changed": StatePair;
  /** A serializer of one state differs in Flink's eyes, or in its tree where Flink was not asked. */
  "serializer-changed": StatePair & SerializerFacts;
  /** Key of the whole operator; keys are never migrated. */
  "key-serializer-changed": Pair & SerializerFacts;
  /** A POJO's field gone and another of the same type new. */
  "pojo-field-renamed": StatePair & { readonly role: SerializerRole; readonly type: string; readonly from: string; readonly to: string };
  /** The fields of a class that Kryo writes differ; its serializer does not know. */
  "kryo-type-changed": StatePair & { readonly type: string; readonly added: readonly string[]; readonly removed: readonly string[]; readonly retyped: readonly string[] };
  /** The candidate cannot read what the baseline wrote about one state, wanted or not: a class is gone. */
  "state-unreadable": Pair & { readonly state: State; readonly exception: FlinkException };
  /** The trial of the operator ended in Flink's own exception. */
  "restore-refused": Pair & { readonly trial: OperatorTrial; readonly exception: FlinkException };
  /** The two sides ran on different Flinks. */
  "flink-changed": { readonly before: string; readonly after: string };
}

export type ChangeKind = keyof Changes;

/** One change: its kind, where it happened, and its facts. */
export type Change<K extends ChangeKind = ChangeKind> = { [P in K]: { readonly kind: P; readonly pipeline: string; readonly facts: Changes[P] } }[K];

/** The same operator before and after, by the id (or uid hash) under which Flink hands over its state. */
export interface Pair {
  readonly before: Operator;
  readonly after: Operator;
}

export interface StatePair extends Pair {
  readonly from: State;
  readonly to: State;
}

export interface SerializerFacts {
  readonly role: SerializerRole;
  /** Flink's answer; absent when there was no trial of this operator. */
  readonly compatibility?: Compatibility;
  /** What a person would say differs: "field `amount`: Integer -> Long". Never decides. */
  readonly differences: readonly string[];
  readonly exception?: FlinkException;
}

export interface ParallelismFacts extends Pair {
  /** Effective values of the vertices (a chain's head decides); absent where not known. */
  readonly parallelism: { readonly before?: number; readonly after?: number };
  readonly maxParallelism: { readonly before?: number; readonly after?: number };
  /** Whether the candidate sets the maximum itself; an inherited one is never in conflict. */
  readonly explicit: boolean;
}

/** The edit that moved automatic ids. */
export type Cause =
  | { readonly edit: "operator-inserted" | "operator-deleted" | "uid-changed-upstream"; readonly operators: readonly Operator[] }
  | { readonly edit: "sources-reordered" | "operators-reordered"; readonly operators: readonly Operator[] }
  | { readonly edit: "chaining-changed" | "parallelism-changed"; readonly operators: readonly Operator[] }
  | { readonly edit: "unknown"; readonly operators: readonly Operator[] };
