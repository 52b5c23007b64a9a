import type { CompactJob, CompactOperator } from "../support/manifests.js";
import { counting, ruleCases } from "../support/rule-cases.js";

const job = (...operators: readonly CompactOperator[]): CompactJob => ({
  operators: [
    { uid: "orders", name: "Source: orders", coordinator: true },
    { uid: "payments", name: "Source: payments", coordinator: true },
    ...operators,
  ],
});
const twoSided = (first: string, second: string, over: Partial<CompactOperator> = {}): CompactJob =>
  job(
    counting({
      class: "org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator",
      inputs: [first, second],
      facts: { "input.0.side": "1", "input.1.side": "2" },
      ...over,
    }),
  );
const twins = (first: string, second: string, over: Partial<CompactOperator> = {}): CompactJob =>
  job(
    counting({ inputs: [first] }),
    counting({ uid: "audit", inputs: [second], ...over }),
    counting({ uid: "behind count", function: "com.acme.Behind", inputs: ["count"] }),
    counting({ uid: "behind audit", function: "com.acme.Behind", inputs: ["audit"] }),
  );
const outputs = (first: string, second: string): CompactJob =>
  job(
    counting({ facts: { "input.0.output": first } }),
    counting({ uid: "audit", facts: { "input.0.output": second } }),
  );
/** Parts of one stream behind filters without uids, which are called by what they let through. */
const parts = (filters: readonly [string, string], arrives: readonly [string, string]): CompactJob =>
  job(
    ...filters.map((auto) => ({ auto, function: "com.acme.Filter", inputs: ["orders"] })),
    ...filters.map((from, at) =>
      counting({
        uid: `count ${at}`,
        inputs: [from],
        key: "String",
        keys: {
          records: { some: "key" },
          fed: [{ from: "orders", through: [from], records: { [arrives[at] ?? ""]: "key" } }],
        },
      }),
    ),
  );
const grouped = (first: string, second: string): CompactJob =>
  job(
    ...[first, second].map((from, at) => ({
      auto: `side of ${from}`,
      function: `org.apache.flink.streaming.api.datastream.CoGroupedStreams$Input${at + 1}Tagger`,
      inputs: [from],
    })),
    counting({
      class: "org.apache.flink.streaming.runtime.operators.windowing.WindowOperator",
      inputs: [`side of ${first}`, `side of ${second}`],
      states: [{ name: "window-contents", kind: "list", namespace: "TimeWindow" }],
    }),
  );

ruleCases("inputs-swapped", [
  {
    name: "the sides of a connected function",
    before: twoSided("orders", "payments"),
    after: twoSided("payments", "orders"),
    findings: ["misreads inputs-swapped: count"],
    says: {
      message: "The two inputs of",
      fix: "in the order in which they were deployed",
      evidence: "heuristic",
      line: 42,
    },
  },
  {
    name: "the sides of a join in a window, which are marked before it",
    before: grouped("orders", "payments"),
    after: grouped("payments", "orders"),
    findings: ["misreads inputs-swapped: count"],
  },
  {
    name: "twins that traded their uids; what comes behind them is no second finding",
    before: twins("orders", "payments"),
    after: twins("payments", "orders"),
    findings: ["misreads inputs-swapped: count"],
    says: { message: "traded their inputs, or their uids" },
  },
  {
    name: "the side outputs of one operator",
    before: outputs("ones", "thousands"),
    after: outputs("thousands", "ones"),
    findings: ["misreads inputs-swapped: count"],
  },
  {
    name: "parts of a stream that trade places",
    before: parts(["even", "odd"], ["2", "1"]),
    after: parts(["odd", "even"], ["1", "2"]),
    findings: ["misreads inputs-swapped: count 1"],
  },
  {
    name: "silent: filters without uids trade their ids, and to each count comes what came to it",
    before: parts(["even", "odd"], ["2", "1"]),
    after: parts(["odd", "even"], ["2", "1"]),
    findings: [],
  },
  {
    name: "the same where what comes is not told apart",
    before: parts(["even", "odd"], ["1", "1"]),
    after: parts(["odd", "even"], ["1", "1"]),
    findings: ["misreads inputs-swapped: count 1"],
  },
  {
    name: "silent: the function changed with its sides",
    before: twoSided("orders", "payments", { code: "one" }),
    after: twoSided("payments", "orders", { code: "other" }),
    findings: [],
  },
  {
    name: "silent: nothing is kept",
    before: twoSided("orders", "payments", { states: [] }),
    after: twoSided("payments", "orders", { states: [] }),
    findings: [],
  },
  {
    name: "silent: a union has no sides",
    before: job(counting({ inputs: ["orders", "payments"] })),
    after: job(counting({ inputs: ["payments", "orders"] })),
    findings: [],
  },
  {
    name: "silent: operators of two kinds were wired otherwise",
    before: twins("orders", "payments", { function: "com.acme.Audit" }),
    after: twins("payments", "orders", { function: "com.acme.Audit" }),
    findings: [],
  },
  {
    name: "silent: one of them was wired otherwise",
    before: twins("orders", "payments"),
    after: twins("orders", "orders"),
    findings: [],
  },
]);
