import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const customers = { records: { one: "customer-1", two: "customer-2", none: { key: "", edge: true } } } as const;
const shops = {
  selector: "by shop",
  records: { one: "shop-7", two: "shop-8", none: { key: "", edge: true } },
} as const;

ruleCases("key-selector-changed", [
  {
    name: "the selector takes another field",
    before: jobOf(counting({ keys: customers })),
    after: jobOf(counting({ keys: shops })),
    findings: ["loses key-selector-changed: count"],
    says: { message: '"customer-1" is now "shop-7"', evidence: "heuristic", line: 42 },
  },
  {
    name: "numbers of another field are easily the same numbers",
    before: jobOf(counting({ key: "Long", keys: { records: { one: 1001, two: 1002 } } })),
    after: jobOf(counting({ key: "Long", keys: { records: { one: 2001, two: 2002 } } })),
    findings: ["misreads key-selector-changed: count"],
    says: { message: 'the state "seen" of "Count orders" (uid "count") is read as somebody else\'s' },
  },
  {
    name: "in somebody else's map nothing lies under what is looked for",
    before: jobOf(
      counting({
        keys: { records: { one: "a", two: "b" } },
        states: [{ name: "per-item", kind: "map", key: "String", type: "Long" }],
      }),
    ),
    after: jobOf(
      counting({
        keys: { records: { one: "b", two: "c" } },
        states: [{ name: "per-item", kind: "map", key: "String", type: "Long" }],
      }),
    ),
    findings: ["loses key-selector-changed: count"],
  },
  {
    name: "in somebody else's map by the names of an enum there is his",
    before: jobOf(
      counting({
        keys: { records: { one: "a", two: "b" } },
        states: [{ name: "per-kind", kind: "map", key: { enum: "com.acme.Kind", constants: ["A"] }, type: "Long" }],
      }),
    ),
    after: jobOf(
      counting({
        keys: { records: { one: "b", two: "c" } },
        states: [{ name: "per-kind", kind: "map", key: { enum: "com.acme.Kind", constants: ["A"] }, type: "Long" }],
      }),
    ),
    findings: ["misreads key-selector-changed: count"],
  },
  {
    name: "texts that trade places",
    before: jobOf(counting({ keys: { records: { one: "a", two: "b" } } })),
    after: jobOf(counting({ keys: { records: { one: "b", two: "c" } } })),
    findings: ["misreads key-selector-changed: count"],
  },
  {
    name: "only unusual records get another key",
    before: jobOf(counting({ keys: { records: { one: "a", blank: { key: " b ", edge: true } } } })),
    after: jobOf(counting({ keys: { selector: "trimmed", records: { one: "a", blank: { key: "b", edge: true } } } })),
    findings: ["unknown key-selector-changed: count"],
    says: { message: '" b " is now "b"', evidence: "heuristic" },
  },
  {
    name: "keys that are equal and only written otherwise: the heap finds them, RocksDB does not",
    before: jobOf(counting({ keys: { records: { one: "anna+bert", two: "carl+dora" } } })),
    after: jobOf(counting({ keys: { selector: "sorted", records: { one: "anna+bert", two: "carl+dora" } } })),
    trial: {
      operators: [
        {
          operator: "count",
          keyedRecords: [
            { key: "AAAA", tree: "anna+bert", equal: true },
            { key: "BBBB", tree: "carl+dora", equal: true },
          ],
        },
      ],
    },
    findings: ["loses key-selector-changed: count (hashmap: compatible)"],
    says: {
      message:
        'keys that are equal to those of the deployed one and are written in other bytes, for instance "anna+bert"',
      why: "RocksDB finds a key by its bytes",
    },
  },
  {
    name: "silent on the heap: keys that are equal and only written otherwise",
    backends: ["hashmap"],
    before: jobOf(counting({ keys: { records: { one: "anna+bert" } } })),
    after: jobOf(counting({ keys: { selector: "sorted", records: { one: "anna+bert" } } })),
    trial: { operators: [{ operator: "count", keyedRecords: [{ key: "AAAA", tree: "anna+bert", equal: true }] }] },
    findings: [],
  },
  {
    name: "a key that no backend finds is told before those that RocksDB does not find",
    before: jobOf(counting({ keys: { records: { one: "anna+bert", two: "carl+dora" } } })),
    after: jobOf(counting({ keys: { selector: "sorted", records: { one: "anna+bert", two: "carl+dora" } } })),
    trial: {
      operators: [
        {
          operator: "count",
          keyedRecords: [
            { key: "AAAA", tree: "anna+bert", equal: true },
            { key: "BBBB", tree: "dora" },
          ],
        },
      ],
    },
    backends: ["hashmap"],
    findings: ["loses key-selector-changed: count"],
    says: { message: 'other keys than the deployed one: "carl+dora" is now "dora".' },
  },
  {
    name: "on records that the team gave nothing is guessed",
    before: jobOf(counting({ keys: { records: { one: { key: "customer-1", given: true } } } })),
    after: jobOf(counting({ keys: { selector: "by shop", records: { one: { key: "shop-7", given: true } } } })),
    findings: ["loses key-selector-changed: count"],
    says: { message: '"customer-1" is now "shop-7"', evidence: "rule", why: "records that you gave as samples" },
  },
  {
    name: "selectors that agree on what the team gave are silent",
    before: jobOf(counting({ keys: { records: { one: { key: "customer-1", given: true } } } })),
    after: jobOf(counting({ keys: { selector: "cut", records: { one: { key: "customer-1", given: true } } } })),
    findings: [],
  },
  {
    name: "one edit before two operators is one finding",
    before: jobOf(
      counting({ keys: customers }),
      counting({ uid: "sum", name: "Sum orders", states: [{ name: "sum", kind: "value" }], keys: customers }),
    ),
    after: jobOf(
      counting({ keys: shops }),
      counting({ uid: "sum", name: "Sum orders", states: [{ name: "sum", kind: "value" }], keys: shops }),
    ),
    findings: ["loses key-selector-changed: sum"],
    says: {
      message: 'the state "seen" of "Count orders" (uid "count") and the state "sum" of "Sum orders" (uid "sum")',
    },
  },
  {
    name: "a selector that could not be asked and is written otherwise",
    before: jobOf(counting({ keys: { unsampled: "it threw java.lang.NumberFormatException" } })),
    after: jobOf(counting({ keys: { selector: "rewritten", unsampled: "it threw java.lang.NumberFormatException" } })),
    findings: ["unknown key-selector-changed: count"],
    says: { message: "it threw java.lang.NumberFormatException", evidence: "rule" },
  },
  {
    name: "records with other fields, and a selector that is written otherwise",
    before: jobOf(counting({ keys: customers })),
    after: jobOf(
      counting({ keys: { selector: "rewritten", type: "com.acme.Purchase", records: { first: "customer-1" } } }),
    ),
    findings: ["unknown key-selector-changed: count"],
  },
  {
    name: "timers lie under keys too",
    before: jobOf(counting({ keys: customers, states: [{ name: "_timer_state/event_user-timers", kind: "timer" }] })),
    after: jobOf(counting({ keys: shops, states: [{ name: "_timer_state/event_user-timers", kind: "timer" }] })),
    findings: ["loses key-selector-changed: count"],
    says: { message: "the timers of" },
  },
  {
    name: "silent: the selector is written otherwise and gives the same keys",
    before: jobOf(counting({ keys: customers })),
    after: jobOf(counting({ keys: { ...customers, selector: "rewritten" } })),
    findings: [],
  },
  {
    name: "silent: the class of the records got another name, and so the selector is another one",
    before: jobOf(counting({ keys: customers })),
    after: jobOf(counting({ keys: { ...customers, selector: "rewritten", type: "com.acme.Purchase" } })),
    findings: [],
  },
  {
    name: "silent: records with other fields, and the very selector",
    before: jobOf(counting({ keys: customers })),
    after: jobOf(counting({ keys: { type: "com.acme.Purchase", records: { first: "customer-1" } } })),
    findings: [],
  },
  {
    name: "silent: a selector that could not be asked, on both sides the same",
    before: jobOf(counting({ keys: { unsampled: "it threw" } })),
    after: jobOf(counting({ keys: { unsampled: "it threw something else" }, code: "rewritten" })),
    findings: [],
  },
  {
    name: "silent: nothing is kept under the key",
    before: jobOf(counting({ keys: customers, states: [] })),
    after: jobOf(counting({ keys: shops, states: [] })),
    findings: [],
  },
  {
    name: "silent: timers that no code ever sets",
    before: jobOf(
      counting({
        keys: customers,
        states: [{ name: "_timer_state/event_user-timers", kind: "timer" }],
        facts: { timers: "never" },
      }),
    ),
    after: jobOf(
      counting({
        keys: shops,
        states: [{ name: "_timer_state/event_user-timers", kind: "timer" }],
        facts: { timers: "never" },
      }),
    ),
    findings: [],
  },
  {
    name: "silent beside a key of another type, which Flink refuses",
    before: jobOf(counting({ key: "String", keys: customers })),
    after: jobOf(counting({ key: "Long", keys: { records: { one: 1, two: 2 } } })),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "context",
          exception: "org.apache.flink.util.StateMigrationException: The new key serializer must be compatible.",
          key: "incompatible",
        },
      ],
    },
    findings: ["refuses key-serializer-changed: count"],
  },
]);
