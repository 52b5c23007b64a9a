import type { KeyedInput } from "./keyed-inputs.js";
import type { Rehearsal, RehearsalInPlace } from "./rehearsal.js";

/**
 * The job-graph manifest: everything about one job version that decides a restore.
 * Types only; `schema/manifest.schema.json` is the published contract and `parse.ts` holds a file against it.
 * A field that does not apply is absent, never null: "absent" and "unknown" must stay apart from "empty".
 */
export interface Manifest {
  readonly schema: 1;
  readonly job: JobIdentity;
  /** What the JAR bundles, read from its `META-INF/maven/**\/pom.properties`. */
  readonly libraries: readonly Library[];
  /** Flink's side of the class path and what was given beside the JAR, in class-path order. */
  readonly classpath: readonly ClasspathEntry[];
  /** Closure of every class that state is made of, Kryo-typed ones included: class -> field -> generic type. */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pipelines: readonly Pipeline[];
}

export interface JobIdentity {
  /** sha256 of the JAR file, lower-case hex; of the script where there is no JAR. */
  readonly jar: string;
  /** sha256 of the script of SQL that is run in the place of a `main()`. */
  readonly sql?: string;
  /** Class whose `main()` builds the job; of a script its file name. */
  readonly mainClass: string;
  /** Version of the Flink whose classes ran, as `EnvironmentInformation.getVersion()` says it. */
  readonly flink: string;
  /** Set when the wanted patch could not be resolved and another of the same minor stood in; lowers the evidence. */
  readonly flinkWanted?: string;
  /** Feature version of the JVM that ran the extraction, for instance "17". */
  readonly java: string;
  readonly scala?: string;
  readonly extractor: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly release?: string;
  readonly environment?: string;
}

export interface Library {
  readonly artifact: string;
  readonly version: string;
}

export interface ClasspathEntry {
  readonly name: string;
  readonly sha256: string;
}

export interface Pipeline {
  readonly name: string;
  /** Allow-listed keys that decide a restore, as the job finally set them. */
  readonly configuration: Readonly<Record<string, string>>;
  readonly operators: readonly Operator[];
  /** What Flink's own graph API, hashing or translation threw for this pipeline; the operators are then read as far as they could be. */
  readonly refused?: Refusal;
}

/** An exception of Flink's own code while the graph was built. */
export interface Refusal {
  readonly exception: string;
  readonly message: string;
  /** Uids that the message is about, when it is a collision. */
  readonly uid?: string;
  /** Names of the operators that it is about. */
  readonly operators?: readonly string[];
}

export interface Operator {
  /** The 16 bytes of Flink's generated operator id as 32 lower-case hex digits. */
  readonly id: string;
  readonly uid?: string;
  /** `setUidHash`: an alternative id under which a restore looks first. */
  readonly uidHash?: string;
  readonly name: string;
  /** Class of the stream operator. */
  readonly class: string;
  /** Class of the user's function inside it, where it has one. */
  readonly function?: string;
  /** Absent means: not set by the job nor by an option. It is never assumed to be 1. */
  readonly parallelism?: number;
  /** Absent means: not set; Flink derives it from the parallelism, or inherits it from the restored state. */
  readonly maxParallelism?: number;
  /** Id of the operator that heads the chain this one runs in (its own id when it heads it). */
  readonly chain: string;
  readonly inputs: readonly Input[];
  readonly key?: KeyFacts;
  /** What it makes of made-up records; absent where nothing can be told. */
  readonly rehearsal?: Rehearsal;
  readonly rehearsalInPlace?: RehearsalInPlace;
  /** The same with what stands farther back before it: functions with a key, windows, asynchronous ones, and side outputs. */
  readonly rehearsalFromAfar?: RehearsalInPlace;
  /** Whether the operator has a coordinator that takes part in snapshots. */
  readonly coordinator: boolean;
  /**
   * What a source's enumerator saves, in the job manager. Only where its serializer comes with the job: one of Flink's own distribution
   * changes with Flink alone, which reads what its earlier versions wrote.
   */
  readonly enumerator?: EnumeratorFacts;
  /**
   * Meaning that types do not show: window assigner, trigger, join kind. Flat, text only. Some names are agreed with the rules:
   * `timers: never` where a scan of the reachable code finds no call that registers a timer although the operator has a timer service;
   * `stateCode`: fingerprint of only those methods that touch state accessors or construct descriptors;
   * `instance`: digest of the settings of a function that has a twin of its class in the job;
   * `window.time`: `event` or `processing`, by which time windows end; `window.size` and others: the assigner's numbers;
   * `window.assigned`: digest of the windows that an assigner gives to records of some times;
   * `source.topics`, `source.topicPattern`, `source.partitions`, `source.start`, `source.stop`: what a source of Kafka reads, and where without state;
   * `aggregation`, `aggregation.field`: what a running `sum`, `min` or `max` is taken over;
   * `pattern.stage.<name>`: kind of a pattern's stage and where it leads;
   * `sql`: kind of an operator that the planner made (`GroupAggregate`); `sql.statement`: `INSERT INTO` and the tables that its rows end up in;
   * `sql.keys`, `sql.on`, `sql.calls`, `sql.window`, `sql.order`, `sql.condition` and others: what the query asks of it, down to columns of tables;
   * `sql.functions`: the user's own functions that stand there, `MEAN = com.acme.Mean code:01ab settings:23cd answers:45ef, ...`: name, class, digests of
   * what it runs whatever its class is called, of what it was made with where another one of its class is called as well, and of what it answers
   * to made-up rows, or keeps of them if it aggregates; absent where it cannot be asked;
   * `input.<position>.side`, `input.<position>.output`: which side of a two-input operator an input feeds, and which side output it is.
   */
  readonly facts: Readonly<Record<string, string>>;
  /** Fingerprint of the operator's, function's and trigger's bytecode with what they reach inside the JAR. */
  readonly code: string;
  readonly line?: SourceLine;
  /** True only if a scan of the reachable code found no state accessor beyond what was registered. */
  readonly complete: boolean;
  readonly incompleteBecause?: string;
  /** Facts that differ between two default parallelisms because the real one is not known. */
  readonly unsettled?: readonly ("id" | "chain")[];
  /** The automatic id at every default parallelism above 1, where `unsettled` names it and there are only these two. */
  readonly otherId?: string;
  /** What another extraction of the same JAR told otherwise: nobody can rely on it at the next deployment. */
  readonly unstable?: readonly Unstable[];
  readonly states: readonly State[];
}

/** `states`: their names or serializers. `other`: anything that is no identity. */
export type Unstable = "id" | "name" | "states" | "other";

export interface Input {
  /** Id of the upstream operator. */
  readonly from: string;
  /** Flink's partitioner: FORWARD, HASH, REBALANCE, BROADCAST, ... as its `toString` says. */
  readonly exchange: string;
  readonly keyed: boolean;
}

export interface KeyFacts {
  readonly serializer: Serializer;
  /** All of the role `key`. */
  readonly samples: readonly Sample[];
  readonly unsampled?: Unsampled;
  /** By position: what the selectors answer. */
  readonly inputs?: readonly KeyedInput[];
}

export interface EnumeratorFacts {
  /** All of the role `value`, as `SimpleVersionedSerialization` writes them: version, length, the connector's own bytes. */
  readonly samples: readonly Sample[];
  readonly unsampled?: Unsampled;
}

export interface SourceLine {
  /** Package path and file name, for instance `com/acme/orders/OrderJob.java`. */
  readonly file: string;
  readonly line: number;
}

export type KeyedStateKind = "value" | "list" | "map" | "reducing" | "aggregating";
export type OperatorStateKind = "operator-list" | "operator-union" | "broadcast";
export type StateKind = KeyedStateKind | OperatorStateKind | "timer";

/**
 * How a state came to be known. `registered`: by the operator while it started. `exercised`: by the operator when made-up records went through it, so
 * with the first record at the earliest. `snapshot`: out of a savepoint. Anything else is less than Flink's own word.
 */
export type Seen = "registered" | "exercised" | "forced" | "declared" | "static" | "snapshot";

export interface State {
  readonly name: string;
  /** Absent only for a state that was found in bytecode alone. */
  readonly kind: StateKind;
  /** Present exactly if values carry a time-to-live stamp. `millis` where the duration is known. */
  readonly ttl?: { readonly millis?: number };
  readonly seen: Seen;
  /**
   * What the code declares the values to be (one of a list's or a map's), with type arguments, where Kryo writes them and knows their class
   * alone: `java.util.ArrayDeque<com.acme.Order>`.
   */
  readonly declaredType?: string;
  readonly serializers: Serializers;
  /**
   * Of the roles that bytes are put together from: `namespace`, and `value` (lists: `element`, maps: `userKey` and `element` instead);
   * operator lists: `element`; broadcast: `key` and `value`; timers: `namespace`. Keys of keyed states are the operator's.
   */
  readonly samples: readonly Sample[];
  readonly unsampled?: Unsampled;
}

/** A value made from its type alone that the serializer wrote and read back to an equal tree. Never a value of a user's. */
export interface Sample {
  readonly role: SerializerRole;
  /**
   * `default`: as a new instance is. `distinct`: every field has a value of its own, so that fields that trade places are seen.
   * `edge`: empty, null or extreme values, which a running job may never have.
   */
  readonly made: "default" | "distinct" | "edge" | "given";
  /** In the serializer's own format, base64. */
  readonly bytes: string;
  readonly tree: SampleTree;
  /** The earlier release that wrote it, where it was carried forward: its bytes may still lie in the state. */
  readonly release?: string;
  /** Serializer snapshot of that release, base64, where it is not the one of this manifest. */
  readonly snapshot?: string;
}

/**
 * Plain data. Objects by field name with their class as `@class`, enum constants by name, maps by the text of the key, sets sorted, bytes in
 * hex, integers beyond 2^53 and numbers that are none (`NaN`) as text; a value with a time stamp is the value.
 */
export type SampleTree =
  null | boolean | number | string | readonly SampleTree[] | { readonly [field: string]: SampleTree };

/** Why there is no sample, by role. */
export type Unsampled = Readonly<Partial<Record<SerializerRole, string>>>;

export type SerializerRole = "key" | "namespace" | "value" | "element" | "userKey";

/** Keyed states: namespace and value (list and map: also element / userKey of the value). Operator lists: element. Broadcast and timers: key, and value / namespace. */
export type Serializers = Readonly<Partial<Record<SerializerRole, Serializer>>>;

export interface Serializer {
  /** `TypeSerializerSnapshot.writeVersionedSnapshot` of Flink's own snapshot, base64. */
  readonly snapshot: string;
  /**
   * The same after it has written the samples, where that adds to it: a POJO serializer notes the subclasses that it met. What RocksDB's
   * savepoint holds; the heap's first one still holds `snapshot`.
   */
  readonly sampled?: string;
  readonly tree: SerializerTree;
}

/** A readable serializer: enough for a person, never used to decide what Flink can decide. */
export interface SerializerTree {
  readonly family:
    | "basic"
    | "pojo"
    | "kryo"
    | "avro"
    | "enum"
    | "tuple"
    | "list"
    | "map"
    | "set"
    | "array"
    | "row"
    | "ttl"
    | "timer"
    | "custom";
  readonly serializer: string;
  readonly snapshot: string;
  readonly version: number;
  /** Java class of the values where the serializer knows it. */
  readonly type?: string;
  /** POJO fields, tuple positions (`f0`), `element`, `key`, `value`. */
  readonly children?: Readonly<Record<string, SerializerTree>>;
  /** Enum constants in their stored order; Kryo registrations; an Avro schema as text. */
  readonly constants?: readonly string[];
  readonly registrations?: readonly string[];
  readonly schema?: string;
}
