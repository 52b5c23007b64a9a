import type { CompactJob, CompactSample, CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";
import type { CompactType } from "../support/serializers.js";
import type { CompactRead } from "../support/trials.js";

const amounts: CompactType = { custom: "com.acme.AmountsSerializer", type: "com.acme.Amounts" };
const stored = { "@class": "com.acme.Amounts", owed: 1, paid: "Text2" };
const holding = (over: Partial<CompactState> = {}): CompactJob =>
  jobOf(counting({ states: [{ name: "last", kind: "value", type: amounts, ...over }] }));
const deployed = (tree: CompactSample["tree"] = stored, over: Partial<CompactSample> = {}): CompactJob =>
  holding({ samples: [{ tree, ...over }] });
const read = (...reads: readonly CompactRead[]) => ({
  operators: [{ operator: "count", states: [{ name: "last", read: reads }] }],
});
const gone =
  "java.lang.RuntimeException: Cannot instantiate class.\ncaused by java.lang.ClassNotFoundException: com.acme.Card";
const eof = "java.io.EOFException: null";
const onHeap = {
  operator: "count",
  backend: "hashmap",
  phase: "context",
  exception: eof,
  withoutSamples: "restored",
  states: [{ name: "last", alone: `context ${eof}` }],
} as const;

ruleCases("values-unreadable", [
  {
    name: "the heap refuses, and RocksDB fails with the first access: one finding",
    before: deployed(),
    after: holding(),
    trial: {
      backends: ["hashmap", "rocksdb"],
      operators: [
        onHeap,
        { operator: "count", backend: "rocksdb", states: [{ name: "last", read: [{ threw: eof }] }] },
      ],
    },
    findings: ["refuses values-unreadable: count/last (rocksdb: fails-later)"],
    says: { message: "cannot be read", flink: "null", evidence: "flink", line: 42 },
  },
  {
    name: "a class that values are of is not there any more, and is named",
    before: deployed(),
    after: holding(),
    trial: {
      operators: [
        {
          ...onHeap,
          exception: gone,
          states: [{ name: "last", alone: `context ${gone}` }],
        },
      ],
    },
    findings: ["refuses values-unreadable: count/last (rocksdb: fails-later)"],
    says: { message: "The class com.acme.Card, of which values may be", fix: "Keep com.acme.Card in the JAR" },
  },
  {
    name: "RocksDB was not tried: it decodes later than the heap",
    before: deployed(),
    after: holding(),
    trial: { operators: [onHeap] },
    findings: ["refuses values-unreadable: count/last (rocksdb: fails-later)"],
  },
  {
    name: "the next savepoint cannot be written",
    before: deployed(),
    after: holding(),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "snapshot",
          exception: "java.lang.ClassCastException: Long",
          withoutSamples: "restored",
          alsoOn: ["rocksdb"],
          states: [{ name: "last", alone: "snapshot java.lang.ClassCastException: Long" }],
        },
      ],
    },
    findings: ["fails-later values-unreadable: count/last"],
  },
  {
    name: "the heap refuses what RocksDB misreads: the finding is called after what happens first",
    before: deployed(),
    after: holding(),
    trial: {
      backends: ["hashmap", "rocksdb"],
      operators: [
        onHeap,
        {
          operator: "count",
          backend: "rocksdb",
          states: [{ name: "last", read: [{ tree: { "@class": "com.acme.Amounts", owed: 7, paid: "Text2" } }] }],
        },
      ],
    },
    findings: ["refuses values-unreadable: count/last (rocksdb: misreads)"],
  },
  {
    name: "silent on values: refused without any, which another rule explains",
    before: deployed(),
    after: holding(),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "open",
          exception: eof,
          withoutSamples: `open ${eof}`,
          states: [{ name: "last", alone: `open ${eof}` }],
        },
      ],
    },
    findings: ["refuses restore-refused: count"],
  },
  {
    name: "only values that a new instance has, with nothing in them: a job may have such or not",
    before: holding({
      samples: [{ tree: stored }, { tree: { "@class": "com.acme.Amounts", owed: null }, made: "default" }],
    }),
    after: holding(),
    trial: {
      backends: ["hashmap", "rocksdb"],
      operators: [
        onHeap,
        { operator: "count", backend: "rocksdb", states: [{ name: "last", read: ["equal", { threw: eof }] }] },
      ],
    },
    findings: ["unknown values-misread: count/last"],
  },
  {
    name: "silent: user code threw on a made-up value",
    before: deployed(),
    after: holding(),
    trial: read({ threw: "java.lang.IllegalArgumentException: no such currency", byUser: "com.acme.Amounts.read" }),
    findings: [],
  },
]);
