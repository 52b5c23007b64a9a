import { operatorIdOf } from "../../src/manifest/operator-id.js";
import type {
  Input,
  Manifest,
  Operator,
  Pipeline,
  Refusal,
  Sample,
  SampleTree,
  Seen,
  SerializerRole,
  Serializers,
  State,
  StateKind,
  Unstable,
} from "../../src/manifest/manifest.js";
import { keyedInput, type CompactKeys } from "./keys.js";
import { rehearsal, rehearsalInPlace, type CompactRehearsal } from "./rehearsals.js";
import {
  listTree,
  mapTree,
  serializerOf,
  treeOf,
  voidNamespace,
  withTtl,
  type CompactType,
  type TypeClosure,
} from "./serializers.js";

/**
 * The vocabulary of rule tests and rule pages: a job in a few lines, expanded to a whole manifest.
 * An operator has a `uid` (its id is then Flink's own) or an `auto` word that stands for an automatic id; `id` sets the id itself.
 * Others are referred to by uid, auto word, id or name. A word that is not in the vocabulary is an error, so that a typo cannot pass as "nothing changed".
 */
export interface CompactJob {
  readonly flink?: string;
  readonly libraries?: Readonly<Record<string, string>>;
  readonly configuration?: Readonly<Record<string, string>>;
  readonly types?: TypeClosure;
  /** One pipeline by its operators, or several. */
  readonly operators?: readonly CompactOperator[];
  readonly refused?: Refusal;
  readonly pipelines?: readonly CompactPipeline[];
}

export interface CompactPipeline {
  readonly name?: string;
  readonly configuration?: Readonly<Record<string, string>>;
  readonly operators: readonly CompactOperator[];
  readonly refused?: Refusal;
}

export interface CompactOperator {
  readonly uid?: string;
  readonly auto?: string;
  readonly id?: string;
  readonly uidHash?: string;
  readonly name?: string;
  readonly class?: string;
  readonly function?: string;
  readonly parallelism?: number;
  readonly maxParallelism?: number;
  /** Who heads the chain; itself when absent. */
  readonly chain?: string;
  /** Upstream operators, `FORWARD`, or `HASH` and keyed when this operator has a key. */
  readonly inputs?: readonly (
    string | { readonly from: string; readonly exchange?: string; readonly keyed?: boolean }
  )[];
  readonly key?: CompactType;
  /** What the selector of its key answers; nothing is known of it when absent. */
  readonly keys?: CompactKeys;
  readonly keySamples?: readonly CompactSample[];
  /** What it makes of made-up records, which are told by their trees; the rest is filled in. */
  readonly rehearsal?: CompactRehearsal;
  /** The same with what stands before and behind it. */
  readonly rehearsalInPlace?: CompactRehearsal;
  /** The same from farther back. */
  readonly rehearsalFromAfar?: CompactRehearsal;
  readonly coordinator?: boolean;
  /** Samples of what a source's enumerator saves. */
  readonly enumerator?: readonly CompactSample[];
  readonly facts?: Readonly<Record<string, string>>;
  /** Any word; another word is another fingerprint. */
  readonly code?: string;
  /** `com/acme/OrderJob.java:42` */
  readonly line?: string;
  readonly complete?: boolean;
  readonly incompleteBecause?: string;
  readonly unsettled?: readonly ("id" | "chain")[];
  /** A word like `auto`, for the automatic id at another parallelism. */
  readonly autoElsewhere?: string;
  readonly unstable?: readonly Unstable[];
  readonly states?: readonly CompactState[];
}

export interface CompactState {
  readonly name: string;
  readonly kind: StateKind;
  /** Of the value (lists: of the element; maps and broadcast: of the value beside `key`). `Long` when absent. */
  readonly type?: CompactType;
  /** Key of a map or broadcast state, or of a timer. */
  readonly key?: CompactType;
  readonly namespace?: CompactType;
  /** `true`: the duration is not known; a number: milliseconds. */
  readonly ttl?: true | number;
  readonly seen?: Seen;
  /** What the code declares the values to be. */
  readonly declaredType?: string;
  readonly samples?: readonly CompactSample[];
}

/** Of the main role (operator lists: element, else value) and filled with distinct values, unless it says otherwise. */
export interface CompactSample {
  readonly tree: SampleTree;
  readonly role?: SerializerRole;
  readonly made?: Sample["made"];
  readonly release?: string;
}

export const manifest = (job: CompactJob): Manifest => {
  onlyKnown(job, "job", ["flink", "libraries", "configuration", "types", "operators", "refused", "pipelines"]);
  const types: TypeClosure = { ...job.types };
  const pipelines = job.pipelines ?? [
    { operators: job.operators ?? [], ...(job.refused ? { refused: job.refused } : {}) },
  ];
  const expanded = pipelines.map((pipeline, position) =>
    expandPipeline(pipeline, position, job.configuration ?? {}, types),
  );
  return {
    schema: 1,
    job: {
      jar: hex64(JSON.stringify(job)),
      mainClass: "com.acme.OrderJob",
      flink: job.flink ?? "1.20.3",
      java: "17",
      extractor: "0.1.0",
    },
    libraries: Object.entries(job.libraries ?? {}).map(([artifact, version]) => ({ artifact, version })),
    classpath: [
      { name: `flink-dist-${job.flink ?? "1.20.3"}.jar`, sha256: hex64(`flink-dist ${job.flink ?? "1.20.3"}`) },
    ],
    types,
    pipelines: expanded,
  };
};

/** The operator that a test means by uid, auto word, id or name. */
export const operatorIn = (job: Manifest, wanted: string): Operator => {
  const found = job.pipelines.flatMap((pipeline) => pipeline.operators).find((operator) => refersTo(wanted, operator));
  if (!found) throw new Error(`Test vocabulary: no operator "${wanted}"`);
  return found;
};

export const automaticId = (word: string): string => operatorIdOf(`automatic id of ${word}`);

const expandPipeline = (
  pipeline: CompactPipeline,
  position: number,
  shared: Readonly<Record<string, string>>,
  types: TypeClosure,
): Pipeline => {
  onlyKnown(pipeline, "pipeline", ["name", "configuration", "operators", "refused"]);
  const refer = (wanted: string): string => {
    const found = pipeline.operators.find((operator) =>
      [operator.uid, operator.auto, operator.id, operator.name].includes(wanted),
    );
    if (!found) throw new Error(`Test vocabulary: no operator "${wanted}" in this pipeline`);
    return idOf(found);
  };
  return {
    name: pipeline.name ?? (position === 0 ? "orders" : `orders ${position + 1}`),
    configuration: { ...shared, ...pipeline.configuration },
    operators: pipeline.operators.map((operator) => expandOperator(operator, refer, types)),
    ...(pipeline.refused ? { refused: pipeline.refused } : {}),
  };
};

const optional = [
  "uid",
  "uidHash",
  "function",
  "parallelism",
  "maxParallelism",
  "incompleteBecause",
  "unsettled",
  "unstable",
] as const;

const expandOperator = (compact: CompactOperator, refer: (wanted: string) => string, types: TypeClosure): Operator => {
  onlyKnown(compact, "operator", [
    ...optional,
    "auto",
    "autoElsewhere",
    "id",
    "name",
    "class",
    "chain",
    "inputs",
    "key",
    "keys",
    "keySamples",
    "rehearsal",
    "rehearsalInPlace",
    "rehearsalFromAfar",
    "coordinator",
    "enumerator",
    "facts",
    "code",
    "line",
    "complete",
    "states",
  ]);
  const id = idOf(compact);
  const given = Object.fromEntries(
    optional.flatMap((field) => (compact[field] === undefined ? [] : [[field, compact[field]]])),
  );
  const [, file, line] = /^(.+):(\d+)$/.exec(compact.line ?? "") ?? [];
  return {
    id,
    name: compact.name ?? compact.uid ?? compact.auto ?? id,
    class:
      compact.class ??
      `org.apache.flink.streaming.api.operators.${compact.key === undefined ? "ProcessOperator" : "KeyedProcessOperator"}`,
    ...given,
    ...(compact.autoElsewhere === undefined ? {} : { otherId: automaticId(compact.autoElsewhere) }),
    chain: compact.chain === undefined ? id : refer(compact.chain),
    inputs: (compact.inputs ?? []).map((input): Input => {
      const keyed = compact.key !== undefined;
      if (typeof input === "string") return { from: refer(input), exchange: keyed ? "HASH" : "FORWARD", keyed };
      return {
        from: refer(input.from),
        exchange: input.exchange ?? (keyed ? "HASH" : "FORWARD"),
        keyed: input.keyed ?? keyed,
      };
    }),
    ...(compact.key === undefined
      ? {}
      : {
          key: {
            serializer: serializerOf(treeOf(compact.key, types)),
            samples: (compact.keySamples ?? []).map((sample) => expandSample({ role: "key", ...sample }, "key")),
            ...(compact.keys === undefined ? {} : { inputs: [keyedInput(compact.keys, onlyKnown, refer)] }),
          },
        }),
    ...(compact.rehearsal === undefined ? {} : { rehearsal: rehearsal(compact.rehearsal) }),
    ...(compact.rehearsalInPlace === undefined ? {} : { rehearsalInPlace: rehearsalInPlace(compact.rehearsalInPlace) }),
    ...(compact.rehearsalFromAfar === undefined
      ? {}
      : { rehearsalFromAfar: rehearsalInPlace(compact.rehearsalFromAfar) }),
    coordinator: compact.coordinator ?? false,
    ...(compact.enumerator === undefined
      ? {}
      : { enumerator: { samples: compact.enumerator.map((sample) => expandSample(sample, "value")) } }),
    facts: compact.facts ?? {},
    code: hex64(compact.code ?? `code of ${id}`),
    ...(file === undefined || line === undefined ? {} : { line: { file, line: Number(line) } }),
    complete: compact.complete ?? compact.incompleteBecause === undefined,
    states: (compact.states ?? []).map((state) => expandState(state, types)),
  };
};

const expandState = (compact: CompactState, types: TypeClosure): State => {
  onlyKnown(compact, "state", ["name", "kind", "type", "key", "namespace", "ttl", "seen", "declaredType", "samples"]);
  const ttl = compact.ttl === undefined ? {} : { ttl: compact.ttl === true ? {} : { millis: compact.ttl } };
  return {
    name: compact.name,
    kind: compact.kind,
    ...ttl,
    seen: compact.seen ?? "registered",
    ...(compact.declaredType === undefined ? {} : { declaredType: compact.declaredType }),
    serializers: serializersOf(compact, types),
    samples: (compact.samples ?? []).map((sample) =>
      expandSample(sample, compact.kind.startsWith("operator-") ? "element" : "value"),
    ),
  };
};

const expandSample = (compact: CompactSample, mainRole: SerializerRole): Sample => {
  onlyKnown(compact, "sample", ["tree", "role", "made", "release"]);
  return {
    role: compact.role ?? mainRole,
    made: compact.made ?? "distinct",
    bytes: Buffer.from(JSON.stringify(compact.tree)).toString("base64"),
    tree: compact.tree,
    ...(compact.release === undefined ? {} : { release: compact.release }),
  };
};

const serializersOf = (state: CompactState, types: TypeClosure): Serializers => {
  const plain = treeOf(state.type ?? "Long", types);
  const value = state.ttl === undefined ? plain : withTtl(plain);
  const key = treeOf(state.key ?? "String", types);
  const namespace = serializerOf(state.namespace === undefined ? voidNamespace : treeOf(state.namespace, types));
  switch (state.kind) {
    case "list":
      return { namespace, value: serializerOf(listTree(value)), element: serializerOf(value) };
    case "map":
      return { namespace, value: serializerOf(mapTree(key, value)), userKey: serializerOf(key) };
    case "operator-list":
    case "operator-union":
      return { element: serializerOf(plain) };
    case "broadcast":
      return { key: serializerOf(key), value: serializerOf(plain) };
    case "timer":
      return { key: serializerOf(key), namespace };
    default:
      return { namespace, value: serializerOf(value) };
  }
};

const idOf = (operator: CompactOperator): string => {
  if (operator.id !== undefined) return operator.id;
  if (operator.uid !== undefined) return operatorIdOf(operator.uid);
  if (operator.auto !== undefined) return automaticId(operator.auto);
  throw new Error(`Test vocabulary: operator "${operator.name ?? ""}" needs a uid, an auto word or an id`);
};

const refersTo = (wanted: string, operator: Operator): boolean =>
  [operator.uid, operator.id, operator.name].includes(wanted) || operator.id === automaticId(wanted);

/** 64 hex digits that stand for a digest; distinct texts give distinct ones. */
const hex64 = (text: string): string => operatorIdOf(text) + operatorIdOf(`${text}, second half`);

const onlyKnown = (value: object, what: string, known: readonly string[]): void => {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    throw new Error(`Test vocabulary: a ${what} has no "${unknown.join('", "')}"; it has ${known.join(", ")}`);
};
