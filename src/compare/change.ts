import type { Operator, Pipeline, Refusal, SerializerRole, State } from "../manifest/manifest.js";
import type { Compatibility, FlinkException, JobManagerTrial, TrialBackend } from "../manifest/trial.js";
import type { BackendLeft } from "./backend-left.js";
import type { Claim } from "./handed-over.js";
import type { ReadBack } from "./read-back.js";
import type { RehearsedOtherwise } from "./rehearsal.js";
import type { Difference } from "./tree-differences.js";

/** Every kind of change and the facts it carries. A kind is judged in `rules/book.ts`, or waived there with a reason. */
export interface Changes {
  "pipeline-added": { readonly after: Pipeline };
  "pipeline-removed": { readonly before: Pipeline };
  /** Flink itself threw while the candidate's graph was built; `operators` are those it names. */
  "graph-refused": { readonly pipeline: Pipeline; readonly refusal: Refusal; readonly operators: readonly Operator[] };
  /** The two sides ran on different Flinks. `untold`: operators whose state no trial on the new one has shown whole. */
  "flink-changed": {
    readonly before: string;
    readonly after: string;
    readonly pipeline: Pipeline;
    readonly untold: readonly Untold[];
  };
  /** Of some operators, where there was none before, Flink takes no savepoint in the canonical format: what it threw instead. */
  "canonical-savepoint-lost": {
    readonly pipeline: Pipeline;
    readonly operators: readonly Operator[];
    readonly exception: FlinkException;
  };
  /** The changelog of keyed state is switched on, in code or by an option. */
  "changelog-enabled": { readonly before: Pipeline; readonly after: Pipeline };

  "operator-added": { readonly after: Operator };
  /** `perhapsThere`: its automatic id may be an operator's at a parallelism that is not known. */
  "operator-removed": { readonly before: Operator; readonly perhapsThere: boolean };
  "operator-renamed": Pair;
  "operator-class-changed": Pair;
  /**
   * One operator by every other sign, under another uid. `also`: the parts of a sink, whose uids derive from it, and others that the same
   * edit hit: a constant in their uids, or the planner's count.
   */
  "uid-changed": Pair & { readonly also: readonly Pair[]; readonly edit?: UidEdit };
  "uid-added": Pair & { readonly also: readonly Pair[] };
  "uid-removed": Pair & { readonly also: readonly Pair[] };
  /** Automatic ids moved: one root cause, all that it hits. `perhapsUnmoved`: those that may have kept theirs at a parallelism that is not known. */
  "automatic-ids-moved": {
    readonly moved: readonly Pair[];
    readonly perhapsUnmoved: readonly Pair[];
    readonly cause: Cause;
  };
  /**
   * Operators carry each other's ids. In each pair `before` holds the state and `after` is who receives it. `newcomers`: receivers that
   * are new, while the giver lives on under a new id.
   */
  "identities-swapped": {
    readonly received: readonly Pair[];
    readonly by: "uid" | "automatic";
    readonly newcomers: readonly Operator[];
  };
  /** Two extractions of the candidate's JAR gave these operators other ids, or other names of states. */
  "identity-unstable": { readonly what: "id" | "states"; readonly hit: readonly UnstableOperator[] };
  /** `setUidHash` picks up one baseline operator while the generated id is another's, whose state Flink then drops in silence. */
  "uid-hash-shadows": { readonly after: Operator; readonly taken: Operator; readonly dropped: Operator };
  /** Two operators ask for what one saved, and Flink gives it to one of them. */
  "uid-hash-shared": Claim;
  /** `setUidHash` picked up an operator under its old id. */
  "uid-hash-bridges": Pair;

  /** Records came by their keys, as by `keyBy`, to an operator that takes it for granted, and do not any more: at `at` they are dealt out otherwise. */
  "keys-scattered": Pair & { readonly at: Operator; readonly exchange: string };
  /** The job leaves the state backend that it was deployed on, and the operator does otherwise on the other one, from the same state. */
  "backend-left": Pair & BackendLeft;
  "keying-added": Pair;
  "keying-removed": Pair;
  "parallelism-changed": ParallelismFacts;
  "max-parallelism-changed": ParallelismFacts;
  "inputs-changed": Pair;
  /** Streams traded places before operators that kept their ids: before those of `pairs`, or, with `sides`, the two sides of one. */
  "inputs-swapped": { readonly pairs: readonly Pair[]; readonly sides: boolean };
  /** `splits`: what became of the splits of a source that writes them otherwise now; `enumerator`: what its enumerator would read, where that is known. */
  "facts-changed": Pair & {
    readonly names: readonly string[];
    readonly splits?: ReadBack;
    readonly enumerator?: EnumeratorReading;
  };
  /** What a source's enumerator saved does not come back as it was. */
  "enumerator-read-otherwise": Pair & EnumeratorReading;
  /** An operator of a query kept its id and its states and means something else now; `also`: operators behind it where it follows from that. */
  "query-changed": Pair & { readonly names: readonly string[]; readonly also: readonly Pair[] };
  /**
   * The plan of a query has another shape, so that operators with state are under other ids or gone. `removed`, `added`: tables that
   * are no longer written to or newly so; `steps`: kinds of operators that there are more (`+ Rank`) or fewer (`- Join`) of;
   * `perhapsThere`: of `hit`, those whose id may be an operator's at a parallelism that is not known.
   */
  "query-plan-changed": {
    readonly hit: readonly Operator[];
    readonly perhapsThere: readonly Operator[];
    readonly moved: readonly Pair[];
    readonly removed: readonly string[];
    readonly added: readonly string[];
    readonly steps: readonly string[];
  };
  "code-changed": Pair;
  /** With made-up records the new operator goes on otherwise from what the deployed one has saved than from what it saves itself. */
  "rehearsed-otherwise": Pair & RehearsedOtherwise;
  /** Something could not be seen and the code that hides it is not the same on both sides. */
  "unseen-changed": Pair & { readonly because: string };

  "state-added": Pair & { readonly state: State };
  /** `movedTo`: the one other operator that asks for a state of that name, kind and type under such keys, and did not before. */
  "state-removed": Pair & {
    readonly state: State;
    readonly movedTo?: Operator;
    /** Whether records lie in it that a timer would have handed on, and no timer hands on anything any more. */
    readonly waited: boolean;
  };
  /** Gone and new in one operator, of like kind and type: most probably renamed. */
  "state-renamed": StatePair;
  "state-kind-changed": StatePair;
  /** list <-> union. */
  "operator-state-mode-changed": StatePair;
  /** list or union <-> broadcast. */
  "operator-state-broadcast-changed": StatePair;
  /** keyed <-> operator state. */
  "state-scope-changed": StatePair;
  /** Timers of one service, which nobody takes over. */
  "timers-removed": Pair & { readonly service: string; readonly states: readonly State[] };
  "ttl-toggled": StatePair & { readonly enabled: boolean } & SerializerFacts & { readonly userKey?: Compatibility };
  "ttl-duration-changed": StatePair;
  "value-serializer-changed": StatePair & SerializerFacts & { readonly userKey?: Compatibility };
  /** `also`: other states under the same namespace. */
  "namespace-serializer-changed": StatePair & SerializerFacts & { readonly also: readonly State[] };
  /** Element of a list or union state, key or value of a broadcast state. */
  "operator-state-serializer-changed": StatePair & SerializerFacts;
  /** Key of the whole operator; keys are never migrated. */
  "key-serializer-changed": Pair & SerializerFacts;
  /**
   * The key selectors give other keys to the same records, so that these do not find what they left; or, with `because`, were changed and
   * could not be asked. `hit`: every operator with this very change.
   */
  "key-selector-changed": KeyFindings & {
    /** New keys of some records are the old ones of others. */
    readonly meet: boolean;
    /** Only the bytes are others: the keys are equal, with one hash code. */
    readonly equal: boolean;
    readonly because?: string;
  };
  /** Records come with other keys of one selector: operators before it (`through`, of the new version) make other records. */
  "keys-changed-upstream": KeyFindings & {
    readonly meet: boolean;
    readonly through: readonly Operator[];
  };
  /** The same keys have other hash codes, which decide the key group. */
  "key-hash-changed": KeyFindings;
  /** The deployed keys hash otherwise in each process: something in them is hashed by its identity. True of a job that nobody edited too. */
  "key-hash-unstable": KeyFindings;
  /** A POJO's field gone and another of its kind new; several `toFields` where as many are gone, and which is which cannot be told. */
  "pojo-field-renamed": StatePair & {
    readonly type: string;
    readonly fromField: string;
    readonly toFields: readonly string[];
  };
  /**
   * The fields of a class that Kryo writes differ; its serializer does not know. `unclaimed`: the new code no longer asks for the state (`to`
   * is then the old one), which the heap reads all the same.
   */
  "kryo-type-changed": StatePair & KryoTypeFacts & { readonly unclaimed: boolean; readonly readBack: ReadBack };
  /** Values came back as others, or not at all, and no class tells why. `also`: other states of the operator where it is the same. */
  "values-read-otherwise": StatePair & { readonly readBack: ReadBack; readonly also: readonly State[] };
  /** The same of the keys of all keyed states of an operator. */
  "keys-read-otherwise": Pair & { readonly readBack: ReadBack };
  /** A collection that Kryo writes with the class of each element is declared to hold others; its bytes are read as if nothing had changed. */
  "generic-type-changed": StatePair & GenericTypeFacts;
  /** The candidate cannot read what the baseline wrote about these states, wanted or not: most often a class is gone. */
  "state-unreadable": Pair & { readonly states: readonly State[]; readonly exception?: FlinkException };
  /** The trial of the operator ended in Flink's own exception. */
  "restore-refused": Pair & {
    /** Where it ends so. */
    readonly backends: readonly TrialBackend[];
    /** As the trial names it; `again`: of the savepoint that the restored operator takes; `edges`: only with values at the edge of their type. */
    readonly phase: string;
    readonly exception: FlinkException;
    /** States that the new code expects of every savepoint and this one does not have: its own exception, not Flink's. */
    readonly missing?: readonly string[];
  };
  /** An operator that nothing was saved for expects its states, because Flink tells it that it is restored. */
  "newcomer-refused": {
    readonly after: Operator;
    readonly exception: FlinkException;
    readonly missing: readonly string[];
  };
  /** The job manager's own code refused the savepoint, before any task started. */
  "job-manager-refused": {
    readonly before: Pipeline;
    readonly allowNonRestoredState: boolean;
    readonly exception: FlinkException;
  };
}

export type ChangeKind = keyof Changes;

/** One change: its kind, the pipeline where it happened, and its facts. */
export type Change = {
  [K in ChangeKind]: { readonly kind: K; readonly pipeline: string; readonly facts: Changes[K] };
}[ChangeKind];

/** The same operator before and after, by the id (or uid hash) under which Flink hands over its state. */
export interface Pair {
  readonly before: Operator;
  readonly after: Operator;
}

export interface Untold {
  readonly operator: Operator;
  readonly because: string;
}

export interface StatePair extends Pair {
  readonly from: State;
  readonly to: State;
}

export interface KeyFindings {
  readonly hit: readonly Pair[];
  /** A few of the records that show it. */
  readonly examples: readonly KeyExample[];
}

/** The key of one made-up record before and after, as short text. `ordinary`: not one at the edge of its type. */
export interface KeyExample {
  readonly was: string;
  readonly is: string;
  readonly ordinary: boolean;
  /** The record is one that the team gave, so it is one that comes. */
  readonly given: boolean;
}

export interface UnstableOperator {
  /** Whose state it would take over, as far as that can be told. */
  readonly before?: Operator;
  readonly after: Operator;
}

/** A text in the uids of several operators that became another one. */
export interface UidEdit {
  readonly was: string;
  readonly is: string;
  /** Those whose uids people wrote: parts derive theirs. */
  readonly hit: readonly Pair[];
}

export interface EnumeratorReading {
  /** `unwilling`: not the serializer but a class behind it threw, which on made-up values is no word about real ones. */
  readonly as: "equal" | "other" | "default" | "unreadable" | "unwilling";
  readonly differences: readonly Difference[];
  readonly exception?: FlinkException;
}

export interface SerializerFacts {
  readonly role: SerializerRole;
  /** Flink's answer; absent when Flink was not asked. */
  readonly compatibility?: Compatibility;
  /** What a person would say differs: "field amount: Integer -> Long". Never decides. */
  readonly differences: readonly string[];
}

export interface GenericTypeFacts {
  /** The class with the field, and the field; absent where it is the values of the state themselves. */
  readonly type?: string;
  readonly field?: string;
  /** The generic type before and after. */
  readonly was: string;
  readonly is: string;
  /** Whether the one kind of element can never be taken for the other: both are classes of Java's own. */
  readonly certain: boolean;
}

export interface KryoTypeFacts {
  readonly type: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly string[];
  /** Of these, numbers that have less room than before. */
  readonly narrowed: readonly string[];
  /**
   * How the old bytes lie under the new fields, which Kryo writes in the order of their names: `same`: each value meets its
   * field, at most under a new name; `shifted`: one meets another field of its type; `doubtful`: several of one type were renamed
   * at once; `other`: types do not meet.
   */
  readonly layout: "same" | "shifted" | "doubtful" | "other";
  /** Whether old bytes are left over behind the last new field. Only at the very end of a value is nobody hurt by them. */
  readonly leftOver: boolean;
  /**
   * Where made-up values have nothing in a field of another type, so that their coming back says nothing of it. `misfit`: what is written
   * for its new type is not what was for the old one; `perhaps`: each is written with its class, and whether that can be put there hangs on it.
   */
  readonly untried?: "misfit" | "perhaps";
}

export interface ParallelismFacts extends Pair {
  /** Other vertices that the same step hits. */
  readonly also: readonly Pair[];
  /** Effective values of the vertices (a chain's head decides); absent where not known. */
  readonly parallelism: { readonly before?: number; readonly after?: number };
  readonly maxParallelism: { readonly before?: number; readonly after?: number };
  /** The saved values, ascending, where operators of several come together in one vertex that inherits its own. */
  readonly mixed?: readonly number[];
  /** What the job manager's own code said to them, where it was asked. */
  readonly answers?: readonly JobManagerTrial[];
}

/** The edit that moved automatic ids, and the operators that were edited. */
export interface Cause {
  readonly edit:
    | "operator-inserted"
    | "operator-deleted"
    | "uid-changed-upstream"
    | "parallelism-changed"
    | "chaining-changed"
    | "sources-reordered"
    | "operators-reordered"
    | "unknown";
  readonly operators: readonly Operator[];
}
