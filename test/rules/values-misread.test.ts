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

ruleCases("values-misread", [
  {
    name: "two parts trade places",
    before: deployed({ "@class": "com.acme.Amounts", owed: 1, paid: 2 }),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Amounts", owed: 2, paid: 1 } }),
    findings: ["misreads values-misread: count/last"],
    says: {
      message: "owed was 1 and is 2; paid was 2 and is 1",
      fix: "raise the version of the serializer's snapshot",
      evidence: "flink",
      line: 42,
    },
  },
  {
    name: "an element of a list within the value",
    before: deployed({ lines: [1, 2] }),
    after: holding(),
    trial: read({ tree: { lines: [1, 3] } }),
    findings: ["misreads values-misread: count/last"],
    says: { message: "lines[1] was 2 and is 3" },
  },
  {
    name: "on RocksDB alone: the heap has what it decoded with the old serializer",
    before: deployed({ owed: 1 }),
    after: holding(),
    trial: {
      backends: ["hashmap", "rocksdb"],
      operators: [{ operator: "count", backend: "rocksdb", states: [{ name: "last", read: [{ tree: { owed: 2 } }] }] }],
    },
    findings: ["misreads values-misread: count/last (hashmap: compatible)"],
  },
  {
    name: "a promise of a migration does not stand beside values that were misread",
    before: deployed({ owed: 1 }),
    after: holding({ type: { custom: "com.acme.AmountsSerializer", type: "com.acme.Amounts", version: 2 } }),
    trial: {
      operators: [
        {
          operator: "count",
          states: [{ name: "last", answers: { value: "after-migration" }, read: [{ tree: { owed: 2 } }] }],
        },
      ],
    },
    findings: ["misreads values-misread: count/last"],
  },
  {
    name: "two states of one type that are hit alike are one finding",
    before: jobOf(
      counting({
        states: ["last", "first"].map((name) => ({
          name,
          kind: "value",
          type: amounts,
          samples: [{ tree: { owed: 1 } }],
        })),
      }),
    ),
    after: jobOf(counting({ states: ["last", "first"].map((name) => ({ name, kind: "value", type: amounts })) })),
    trial: {
      operators: [
        { operator: "count", states: ["last", "first"].map((name) => ({ name, read: [{ tree: { owed: 2 } }] })) },
      ],
    },
    findings: ["misreads values-misread: count/first"],
    says: { message: 'the states "first" and "last"' },
  },
  {
    name: "only what an earlier release wrote",
    before: holding({ samples: [{ tree: { owed: 1 } }, { tree: { owed: 1 }, release: "v1.4" }] }),
    after: holding(),
    trial: read("equal", { tree: { owed: 2 } }),
    findings: ["misreads values-misread: count/last"],
    says: { message: "Values that release v1.4 wrote" },
  },
  {
    name: "a class that Kryo writes has a rule of its own, and values as its proof",
    before: holding({
      type: { kryo: "com.acme.Basket", fields: { article: "java.lang.String", voucher: "java.lang.String" } },
      samples: [{ tree: { "@class": "com.acme.Basket", article: "Text1", voucher: "Text2" } }],
    }),
    after: holding({
      type: { kryo: "com.acme.Basket", fields: { voucher: "java.lang.String", wares: "java.lang.String" } },
    }),
    trial: read({ tree: { "@class": "com.acme.Basket", voucher: "Text1", wares: "Text2" } }),
    findings: ["misreads kryo-type-changed: count/last"],
  },
  {
    name: "silent: another box, another width, another class of the same content",
    before: deployed({ "@class": "com.acme.Amounts", owed: 1, rate: 0.1, lines: [1] }),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Sums", owed: "1", rate: 0.10000000149011612, lines: [1] } }),
    findings: [],
  },
  {
    name: "silent: a value under another name, a field that is gone, one that is new and filled",
    before: deployed({ "@class": "com.acme.Amounts", owed: 1, note: "Text2" }),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Amounts", due: 1, currency: "EUR" } }),
    findings: [],
  },
  {
    name: "silent: what was empty is empty in another way",
    before: deployed({ "@class": "com.acme.Amounts", owed: 1, note: "", lines: [] }),
    after: holding(),
    trial: read({ tree: { "@class": "com.acme.Amounts", owed: 1, note: null, lines: null } }),
    findings: [],
  },
  {
    name: "only values at the edge of their type, which a job may have or not",
    before: holding({ samples: [{ tree: { owed: 1 } }, { tree: { owed: 2147483648 }, made: "edge" }] }),
    after: holding(),
    trial: read("equal", { tree: { owed: -2147483648 } }),
    findings: ["unknown values-misread: count/last"],
    says: { message: "but for those at the edge of their type" },
  },
  {
    name: "silent: the trial went on without values",
    before: deployed({ owed: 1 }),
    after: holding(),
    trial: {
      operators: [
        {
          operator: "count",
          withdrawn: "com.acme.Count.open threw on made-up values",
          states: [{ name: "last", read: [{ tree: { owed: 2 } }] }],
        },
      ],
    },
    findings: [],
  },
]);
