import type { SampleInputs } from "../../src/manifest/sample-inputs.js";
import type { Manifest, SerializerTree } from "../../src/manifest/manifest.js";
import type { Trial } from "../../src/manifest/trial.js";

/** Every optional field made mandatory, at every depth but below trees, which are their own children. */
export type Whole<T> = T extends SerializerTree
  ? Required<T>
  : T extends readonly (infer E)[]
    ? readonly Whole<E>[]
    : T extends object
      ? { readonly [K in keyof T]-?: Whole<T[K]> }
      : T;

const id = (digit: string): string => digit.repeat(32);
const sha256 = (digit: string): string => digit.repeat(64);

const leaf: SerializerTree = {
  family: "basic",
  serializer: "org.apache.flink.api.common.typeutils.base.LongSerializer",
  snapshot: "org.apache.flink.api.common.typeutils.base.LongSerializer$LongSerializerSnapshot",
  version: 3,
};
const tree: Required<SerializerTree> = {
  family: "custom",
  serializer: "com.acme.EventSerializer",
  snapshot: "com.acme.EventSerializer$Snapshot",
  version: 2,
  type: "com.acme.Event",
  children: { f0: leaf },
  constants: ["RED", "GREEN"],
  registrations: ["com.acme.Money"],
  schema: '{"type":"record","name":"Event","fields":[]}',
};
const serializer = { snapshot: "AAECAw==", sampled: "AAECAwQ=", tree };
const sample = {
  role: "value",
  made: "distinct",
  bytes: "AAAAAAAAAAc=",
  tree: 7,
  release: "v1.14.1",
  snapshot: "AAEC",
} as const;
const unsampled = { key: "", namespace: "", value: "only a connector can write it", element: "", userKey: "" };

/** Uses every field that a manifest may have; a field added to the type does not compile until it stands here. */
export const fullManifest: Whole<Manifest> = {
  schema: 1,
  job: {
    jar: sha256("a"),
    sql: sha256("c"),
    mainClass: "com.acme.OrderJob",
    flink: "1.20.3",
    flinkWanted: "1.20.4",
    java: "17",
    scala: "2.12",
    extractor: "0.1.0",
    commit: "4d27e90",
    ref: "refs/heads/main",
    release: "v1.14.2",
    environment: "production",
  },
  libraries: [{ artifact: "com.acme:orders", version: "1.14.2" }],
  classpath: [{ name: "flink-dist-1.20.3.jar", sha256: sha256("b") }],
  types: { "com.acme.Money": { cents: "long", notes: "java.util.List<java.lang.String>" } },
  pipelines: [
    {
      name: "orders",
      configuration: { "state.backend.type": "rocksdb" },
      operators: [
        {
          id: id("1"),
          uid: "dedupe",
          uidHash: id("2"),
          name: "Dedupe orders",
          class: "org.apache.flink.streaming.api.operators.KeyedProcessOperator",
          function: "com.acme.Dedupe",
          parallelism: 4,
          maxParallelism: 128,
          chain: id("1"),
          inputs: [{ from: id("1"), exchange: "HASH", keyed: true }],
          key: {
            serializer,
            samples: [{ ...sample, role: "key" }],
            unsampled,
            inputs: [
              {
                input: 0,
                code: sha256("f"),
                serializer: "AAECAw==",
                records: [
                  {
                    made: "distinct",
                    bytes: "AAAAAAAAAAc=",
                    content: "3f",
                    key: "AAAABw==",
                    tree: 7,
                    hashCode: -7,
                    hashedByIdentity: true,
                  },
                ],
                unsampled: "the key selector threw on all of them",
                fed: [
                  {
                    from: id("1"),
                    through: [id("2")],
                    records: [{ made: "distinct", content: "4a", keys: [{ key: "AAAABw==", tree: 7 }] }],
                  },
                ],
                fedFromAfar: [
                  {
                    from: id("1"),
                    through: [id("2")],
                    records: [{ made: "distinct", content: "4a", keys: [{ key: "AAAABw==", tree: 7 }] }],
                  },
                ],
              },
            ],
          },
          rehearsal: {
            inputs: [{ input: 0, serializer: "AAECAw==" }],
            records: [{ input: 0, bytes: "AAAAAAAAAAc=", tree: 7 }],
            together: 0,
            saved: {
              keyed: "AAECAw==",
              firstEntry: 3,
              operator: "AAECAw==",
              partitions: { offsets: { offsets: [3, 7], mode: "UNION" } },
            },
            answers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
            atTimers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
            later: {
              records: [{ input: 0, bytes: "AAAAAAAAAAg=", tree: 8 }],
              answers: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
            },
          },
          rehearsalInPlace: {
            code: sha256("a"),
            ways: [{ input: 0, from: id("2"), serializer: "AAECAw==" }],
            records: [{ way: 0, bytes: "AAAAAAAAAAc=", tree: 7 }],
            arrived: sha256("b"),
            together: 0,
            saved: {
              keyed: "AAECAw==",
              firstEntry: 3,
              operator: "AAECAw==",
              partitions: { offsets: { offsets: [3, 7], mode: "UNION" } },
            },
            answers: [{ emitted: [{ at: id("3"), value: 7 }], threw: "java.lang.NullPointerException" }],
            atTimers: [{ emitted: [{ at: id("3"), value: 7 }], threw: "java.lang.NullPointerException" }],
            later: {
              records: [{ way: 0, bytes: "AAAAAAAAAAg=", tree: 8 }],
              answers: [{ emitted: [{ at: id("3"), value: 8 }], threw: "java.lang.NullPointerException" }],
            },
          },
          rehearsalFromAfar: {
            code: sha256("a"),
            ways: [{ input: 0, from: id("2"), serializer: "AAECAw==" }],
            records: [{ way: 0, bytes: "AAAAAAAAAAc=", tree: 7 }],
            arrived: sha256("b"),
            together: 0,
            saved: {
              keyed: "AAECAw==",
              firstEntry: 3,
              operator: "AAECAw==",
              partitions: { offsets: { offsets: [3, 7], mode: "UNION" } },
            },
            answers: [{ emitted: [{ at: id("3"), value: 7 }], threw: "java.lang.NullPointerException" }],
            atTimers: [{ emitted: [{ at: id("3"), value: 7 }], threw: "java.lang.NullPointerException" }],
            later: {
              records: [{ way: 0, bytes: "AAAAAAAAAAg=", tree: 8 }],
              answers: [{ emitted: [{ at: id("3"), value: 8 }], threw: "java.lang.NullPointerException" }],
            },
          },
          coordinator: true,
          enumerator: { samples: [sample], unsampled },
          facts: { window: "TumblingEventTimeWindows(60000)" },
          code: sha256("c"),
          line: { file: "com/acme/OrderJob.java", line: 42 },
          complete: false,
          incompleteBecause: "open() threw java.io.IOException: no broker",
          unsettled: ["id", "chain"],
          otherId: id("9"),
          unstable: ["id", "name", "states", "other"],
          states: [
            {
              name: "seen",
              kind: "value",
              ttl: { millis: 3600000 },
              seen: "registered",
              declaredType: "java.util.ArrayDeque<com.acme.Order>",
              serializers: {
                key: serializer,
                namespace: serializer,
                value: serializer,
                element: serializer,
                userKey: serializer,
              },
              samples: [sample],
              unsampled,
            },
          ],
        },
      ],
      refused: {
        exception: "java.lang.IllegalArgumentException",
        message: 'Hash collision on user-specified ID "dedupe".',
        uid: "dedupe",
        operators: ["Dedupe orders"],
      },
    },
  ],
};

const exception = { exception: "java.io.IOException", message: "gone", chain: ["java.io.IOException: gone"] };

export const fullTrial: Whole<Trial> = {
  schema: 1,
  extractor: "0.1.0",
  flink: "2.2.0",
  baseline: sha256("d"),
  candidate: sha256("e"),
  operators: [
    {
      baselinePipeline: 0,
      candidatePipeline: 0,
      baseline: id("2"),
      candidate: id("1"),
      backend: "rocksdb",
      result: "refused",
      phase: "open",
      exception,
      because: "open() did not return within 10 s",
      key: "as-is",
      keyedInputs: [
        {
          input: 0,
          serializer: "as-is",
          records: [
            {
              key: "AAAABw==",
              tree: 7,
              equal: true,
              hashCode: -7,
              hashedByIdentity: true,
              unseen: "the key selector threw",
            },
          ],
        },
      ],
      rehearsal: {
        first: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        own: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
        restored: [{ emitted: [9], threw: "java.lang.NullPointerException" }],
        ownRefused: exception,
        restoredRefused: exception,
        ownThrew: [{ record: 0, exception, at: "com.acme.Dedupe.processElement(Dedupe.java:9)" }],
        restoredThrew: [{ record: 0, exception, at: "com.acme.Dedupe.processElement(Dedupe.java:9)" }],
        silentAtTimers: true,
        restoredThrewAtOnce: { exception, at: "com.acme.Dedupe.onTimer(Dedupe.java:9)" },
        ownAtTimers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        restoredAtTimers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        firstLater: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        ownLater: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
        restoredLater: [{ emitted: [9], threw: "java.lang.NullPointerException" }],
        unbroken: true,
        unbrokenApart: true,
      },
      rehearsalInPlace: {
        first: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        own: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
        restored: [{ emitted: [9], threw: "java.lang.NullPointerException" }],
        ownRefused: exception,
        restoredRefused: exception,
        ownThrew: [{ record: 0, exception, at: "com.acme.Dedupe.processElement(Dedupe.java:9)" }],
        restoredThrew: [{ record: 0, exception, at: "com.acme.Dedupe.processElement(Dedupe.java:9)" }],
        silentAtTimers: true,
        restoredThrewAtOnce: { exception, at: "com.acme.Dedupe.onTimer(Dedupe.java:9)" },
        ownAtTimers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        restoredAtTimers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        firstLater: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        ownLater: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
        restoredLater: [{ emitted: [9], threw: "java.lang.NullPointerException" }],
        unbroken: true,
        unbrokenApart: true,
      },
      rehearsalFromAfar: {
        first: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        own: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
        restored: [{ emitted: [9], threw: "java.lang.NullPointerException" }],
        ownRefused: exception,
        restoredRefused: exception,
        ownThrew: [{ record: 0, exception, at: "com.acme.Dedupe.processElement(Dedupe.java:9)" }],
        restoredThrew: [{ record: 0, exception, at: "com.acme.Dedupe.processElement(Dedupe.java:9)" }],
        silentAtTimers: true,
        restoredThrewAtOnce: { exception, at: "com.acme.Dedupe.onTimer(Dedupe.java:9)" },
        ownAtTimers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        restoredAtTimers: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        firstLater: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        ownLater: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
        restoredLater: [{ emitted: [9], threw: "java.lang.NullPointerException" }],
        unbroken: true,
        unbrokenApart: true,
      },
      moved: {
        from: "hashmap",
        to: "rocksdb",
        first: [{ emitted: [7], threw: "java.lang.NullPointerException" }],
        own: [{ emitted: [8], threw: "java.lang.NullPointerException" }],
        restored: [{ emitted: [9], threw: "java.lang.NullPointerException" }],
      },
      alsoOn: ["hashmap"],
      entries: 4,
      withdrawn: "user code threw on the samples",
      missing: ["offsets"],
      firstRecord: exception,
      withEdges: { result: "refused", phase: "open", exception, because: "it hung" },
      withoutSamples: { result: "restored", phase: "open", exception, because: "it hung" },
      again: { result: "restored", phase: "open", exception, because: "it hung" },
      states: [
        {
          name: "seen",
          kind: "value",
          requested: true,
          serializers: {
            key: "as-is",
            namespace: "reconfigured",
            value: "after-migration",
            element: "incompatible",
            userKey: "unreadable",
          },
          exception,
          samples: [{ role: "value", sample: 0, result: "other", tree: 7, exception, byUser: "com.acme.Seen.read" }],
          samplesUnseen: "nobody asked for it",
          alone: { result: "refused", phase: "context", exception, because: "it hung" },
        },
      ],
    },
  ],
  enumerators: [
    {
      baselinePipeline: 0,
      candidatePipeline: 0,
      baseline: id("1"),
      candidate: id("5"),
      samples: [
        { role: "value", sample: 0, result: "other", tree: 7, exception, byUser: "com.acme.Splits.of(Splits.java:8)" },
      ],
    },
  ],
  newcomers: [{ candidatePipeline: 0, candidate: id("5"), phase: "initialize", exception, missing: ["offsets"] }],
  jobManager: [{ baselinePipeline: 0, candidatePipeline: 0, allowNonRestoredState: true, exception }],
  untried: [{ backend: "rocksdb", because: "its JAR could not be resolved" }],
  types: { "com.acme.Basket": { article: "java.lang.String" } },
};

export const fullSampleInputs: Whole<SampleInputs> = {
  schema: 1,
  inputs: [{ type: "com.acme.Order", operator: "dedupe", input: 1, values: [{ number: "c7-1" }] }],
};
