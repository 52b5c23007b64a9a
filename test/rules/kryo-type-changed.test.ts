import type { CompactJob, CompactSample, CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

type Fields = Readonly<Record<string, string>>;
const money = (fields: Fields, registrations?: readonly string[]): CompactType => ({
  kryo: "com.acme.Money",
  fields,
  ...(registrations === undefined ? {} : { registrations }),
});
const holding = (type: CompactType, over: Partial<CompactState> = {}): CompactJob =>
  jobOf(counting({ states: [{ name: "last", kind: "value", type, ...over }] }));
const value: CompactSample = { tree: { "@class": "com.acme.Money", amount: 1 } };
const sampled = (fields: Fields): CompactJob => holding(money(fields), { samples: [value] });
const counters = (type: string, visits: CompactSample["tree"]): CompactJob =>
  holding(money({ site: "java.lang.String", visits: type }), {
    samples: [{ tree: { "@class": "com.acme.Money", site: "Text1", visits } }],
  });
const underflow = "com.esotericsoftware.kryo.KryoException: Buffer underflow.";
const seen: CompactState = { name: "seen", kind: "value" };
const within = (fields: Fields): CompactJob => ({
  ...holding({ kryo: "com.acme.Cart", fields: { items: "java.util.List<com.acme.Item>" } }),
  types: { "com.acme.Item": { ...fields } },
});

const inDeque = (fields: Readonly<Record<string, string>>): CompactJob => ({
  ...jobOf(
    counting({
      states: [
        {
          name: "last",
          kind: "value",
          type: { kryo: "java.util.ArrayDeque" },
          declaredType: "java.util.ArrayDeque<com.acme.Money>",
        },
      ],
    }),
  ),
  types: { "com.acme.Money": fields },
});

ruleCases("kryo-type-changed", [
  {
    name: "a field more: each backend in its own time",
    before: holding(money({ cents: "long" })),
    after: holding(money({ cents: "long", currency: "java.lang.String" })),
    findings: ["refuses kryo-type-changed: count/last (rocksdb: fails-later)"],
    says: {
      message: "The fields of Money changed (new: currency)",
      fix: "make Money a POJO",
      evidence: "heuristic",
      line: 42,
    },
  },
  {
    name: "in what the state is declared to hold, which its serializer does not tell",
    before: inDeque({ cents: "long" }),
    after: inDeque({ cents: "long", currency: "java.lang.String" }),
    findings: ["refuses kryo-type-changed: count/last (rocksdb: fails-later)"],
  },
  {
    name: "on RocksDB alone it starts",
    before: holding(money({ cents: "long" })),
    after: holding(money({ cents: "long", rate: "long" })),
    backends: ["rocksdb"],
    findings: ["fails-later kryo-type-changed: count/last"],
    says: { message: "most probably fails when it first reads an old value" },
  },
  {
    name: "the first field is gone: the next one reads its bytes",
    before: holding(money({ at: "long", cents: "long" })),
    after: holding(money({ cents: "long" })),
    findings: ["misreads kryo-type-changed: count/last"],
  },
  {
    name: "silent: the last field is gone, and what it left behind is read by nobody",
    before: holding(money({ cents: "long", currency: "java.lang.String" })),
    after: holding(money({ cents: "long" })),
    findings: [],
  },
  {
    name: "in a list the next element starts too late",
    before: holding(money({ cents: "long", currency: "java.lang.String" }), { kind: "list" }),
    after: holding(money({ cents: "long" }), { kind: "list" }),
    findings: ["refuses kryo-type-changed: count/last (rocksdb: fails-later)"],
  },
  {
    name: "a state that nobody asks for any more is read on the heap all the same",
    before: jobOf(counting({ states: [seen, { name: "last", kind: "value", type: money({ cents: "long" }) }] })),
    after: jobOf(counting({ states: [seen] })),
    trial: { types: { "com.acme.Money": { cents: "long", rate: "long" } } },
    findings: ["refuses kryo-type-changed: count/last (rocksdb: compatible)", "compatible state-removed: count/last"],
  },
  {
    name: "operator state lies on the heap, whatever the backend",
    before: jobOf(unkeyed({ states: [{ name: "buffer", kind: "operator-list", type: money({ cents: "long" }) }] })),
    after: jobOf(
      unkeyed({ states: [{ name: "buffer", kind: "operator-list", type: money({ cents: "java.lang.String" }) }] }),
    ),
    findings: ["refuses kryo-type-changed: count/buffer"],
    says: { message: "of another type: cents" },
  },
  {
    name: "a class below the class, in a list",
    before: within({ id: "long" }),
    after: within({ id: "long", price: "long" }),
    findings: ["refuses kryo-type-changed: count/last (rocksdb: fails-later)"],
    says: { message: "The fields of Item changed" },
  },
  {
    name: "fields of one type trade places by renaming",
    before: holding(money({ amount: "long", fee: "long" })),
    after: holding(money({ fee: "long", price: "long" })),
    findings: ["misreads kryo-type-changed: count/last"],
    says: { message: "into the wrong fields of the same type" },
  },
  {
    name: "two of one type renamed at once",
    before: holding(money({ amount: "long", fee: "long" })),
    after: holding(money({ cost: "long", price: "long" })),
    findings: ["unknown kryo-type-changed: count/last"],
  },
  {
    name: "the first field is gone: the others move up",
    before: holding(money({ at: "long", cents: "long" })),
    after: holding(money({ cents: "long" })),
    findings: ["misreads kryo-type-changed: count/last"],
  },
  {
    name: "the last field is gone, and something is written behind it",
    before: holding(money({ cents: "long", note: "java.lang.String" }), { kind: "list" }),
    after: holding(money({ cents: "long" }), { kind: "list" }),
    findings: ["refuses kryo-type-changed: count/last (rocksdb: fails-later)"],
  },
  {
    name: "nobody asks for the state any more: only the heap reads it, and stops",
    before: holding(money({ cents: "long" })),
    after: { ...jobOf(counting({ states: [] })), types: { "com.acme.Money": { cents: "long", at: "long" } } },
    findings: ["refuses kryo-type-changed: count/last (rocksdb: compatible)", "compatible state-removed: count/last"],
  },
  {
    name: "silent: the last field is gone, and with it the end of the value",
    before: holding(money({ cents: "long", note: "java.lang.String" })),
    after: holding(money({ cents: "long" })),
    findings: [],
  },
  {
    name: "silent: likewise as the value of a map",
    before: holding(money({ cents: "long", note: "java.lang.String" }), { kind: "map" }),
    after: holding(money({ cents: "long" }), { kind: "map" }),
    findings: [],
  },
  {
    name: "silent: one field renamed that keeps its place",
    before: holding(money({ amount: "long", currency: "java.lang.String" })),
    after: holding(money({ amountInCents: "long", currency: "java.lang.String" })),
    findings: [],
  },
  {
    name: "silent: the class was registered with a serializer of its own",
    before: holding(money({ cents: "long" }, ["com.acme.Money=com.acme.MoneySerializer"])),
    after: holding(money({ cents: "long", at: "long" }, ["com.acme.Money=com.acme.MoneySerializer"])),
    findings: [],
  },
  {
    name: "silent: a POJO beside it changed, which is another state's",
    before: { ...holding(money({ cents: "long" })), types: { "com.acme.Report": { a: "long" } } },
    after: { ...holding(money({ cents: "long" })), types: { "com.acme.Report": { a: "long", b: "long" } } },
    findings: [],
  },
  {
    name: "values settle it: refused on the heap, and on RocksDB with the first access",
    before: sampled({ amount: "java.lang.Long" }),
    after: holding(money({ amount: "java.lang.Long", currency: "java.lang.String" })),
    trial: {
      backends: ["hashmap", "rocksdb"],
      operators: [
        {
          operator: "count",
          backend: "hashmap",
          phase: "context",
          exception: underflow,
          withoutSamples: "restored",
          states: [{ name: "last", alone: `context ${underflow}` }],
        },
        { operator: "count", backend: "rocksdb", states: [{ name: "last", read: [{ threw: underflow }] }] },
      ],
    },
    findings: ["refuses kryo-type-changed: count/last (rocksdb: fails-later)"],
    says: { evidence: "flink", flink: "Buffer underflow" },
  },
  {
    name: "silent: an integer that became a long number, and values came back",
    before: sampled({ amount: "int" }),
    after: holding(money({ amount: "long" })),
    trial: {},
    findings: [],
  },
  {
    name: "a long number that became an integer: only large ones are hit",
    before: sampled({ amount: "long" }),
    after: holding(money({ amount: "int" })),
    trial: {},
    findings: ["unknown kryo-type-changed: count/last"],
    says: { message: "larger ones are cut off" },
  },
  {
    name: "values say that all is there, and not whose it is",
    before: sampled({ first: "java.lang.String", last: "java.lang.String" }),
    after: holding(money({ given: "java.lang.String", name: "java.lang.String" })),
    trial: {},
    findings: ["unknown kryo-type-changed: count/last"],
  },
  {
    name: "values came back that have nothing in the field, whose content is written otherwise now",
    before: counters("java.util.Map<java.lang.String, java.util.concurrent.atomic.AtomicLong>", null),
    after: counters("java.util.Map<java.lang.String, java.lang.Long>", null),
    trial: {},
    findings: ["refuses kryo-type-changed: count/last (rocksdb: fails-later)"],
    says: { message: "of another type: visits", evidence: "heuristic" },
  },
  {
    name: "values came back that have nothing in the field, which declares another class",
    before: counters("java.util.Map<java.lang.String, java.lang.Long>", {}),
    after: counters("java.util.TreeMap<java.lang.String, java.lang.Long>", {}),
    trial: {},
    findings: ["unknown kryo-type-changed: count/last"],
    says: { message: "Made-up values have nothing there" },
  },
  {
    name: "silent: values came back that have something in the field",
    before: counters("java.util.Map<java.lang.String, java.lang.Long>", { home: 1 }),
    after: counters("java.util.TreeMap<java.lang.String, java.lang.Long>", { home: 1 }),
    trial: {},
    findings: [],
  },
  {
    name: "silent: nobody asks for it, and the heap decoded it",
    before: jobOf(
      counting({ states: [seen, { name: "last", kind: "value", type: money({ a: "int" }), samples: [value] }] }),
    ),
    after: { ...jobOf(counting({ states: [seen] })), types: { "com.acme.Money": { a: "int", b: "int" } } },
    trial: {
      operators: [
        {
          operator: "count",
          states: [{ name: "last", answers: { value: "as-is" }, samplesUnseen: "nobody asked for it" }],
        },
      ],
    },
    findings: ["compatible state-removed: count/last"],
  },
]);
