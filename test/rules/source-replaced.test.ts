import type { CompactOperator, CompactSample } from "../support/manifests.js";
import { counting, ruleCases } from "../support/rule-cases.js";
import type { CompactRead } from "../support/trials.js";

const legacy: CompactOperator = {
  uid: "orders",
  name: "Source: orders",
  class: "org.apache.flink.streaming.api.operators.StreamSource",
  function: "com.acme.OrderSource",
  line: "com/acme/OrderJob.java:7",
  states: [{ name: "offsets", kind: "operator-union" }],
};
const unified = (
  facts: Readonly<Record<string, string>> = {},
  over: Partial<CompactOperator> = {},
): CompactOperator => ({
  uid: "orders",
  name: "Source: orders",
  class: "org.apache.flink.streaming.api.operators.SourceOperator",
  coordinator: true,
  line: "com/acme/OrderJob.java:7",
  facts,
  states: [{ name: "SourceReaderState", kind: "operator-list", type: { custom: "com.acme.BytesSerializer" } }],
  ...over,
});
const job = (source: CompactOperator) => ({ operators: [source, counting()] });

const split: CompactSample = { tree: { "@class": "com.acme.Split", from: 1, to: 2 } };
const withSplits = (serializer: string, over: Readonly<Record<string, string>> = {}) =>
  job(
    unified(
      { source: "com.acme.A", "source.split": serializer, ...over },
      {
        states: [
          {
            name: "SourceReaderState",
            kind: "operator-list",
            type: { custom: "com.acme.BytesSerializer" },
            samples: [split],
          },
        ],
      },
    ),
  );
const splitsRead = (read: CompactRead) => ({
  operators: [{ operator: "orders", states: [{ name: "SourceReaderState", read: [read] }] }],
});

ruleCases("source-replaced", [
  {
    name: "splits are written otherwise, and come back as others",
    before: withSplits("com.acme.Splits v1"),
    after: withSplits("com.acme.OtherSplits v1"),
    trial: splitsRead({ tree: { "@class": "com.acme.Split", from: 2, to: 1 } }),
    findings: ["misreads source-replaced: orders"],
    says: { message: "from was 1 and is 2", fix: "raise its version", evidence: "flink", line: 7 },
  },
  {
    name: "splits are written otherwise, and the new source cannot read the old ones",
    before: withSplits("com.acme.Splits v1"),
    after: withSplits("com.acme.OtherSplits v1"),
    trial: {
      operators: [
        {
          operator: "orders",
          phase: "open",
          exception: "java.lang.ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 1",
          withoutSamples: "restored",
          states: [
            {
              name: "SourceReaderState",
              alone: "open java.lang.ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 1",
            },
          ],
        },
      ],
    },
    findings: ["refuses source-replaced: orders"],
    says: {
      message: "com.acme.Splits v1 -> com.acme.OtherSplits v1",
      flink: "Index 1 out of bounds",
      evidence: "flink",
    },
  },
  {
    name: "splits come back, and the coordinator's state is written otherwise",
    before: withSplits("com.acme.Splits v1", { "source.enumerator": "com.acme.Checkpoint v1" }),
    after: withSplits("com.acme.OtherSplits v1", { "source.enumerator": "com.acme.OtherCheckpoint v1" }),
    trial: splitsRead("equal"),
    findings: ["unknown source-replaced: orders"],
    says: { message: "com.acme.Checkpoint v1 -> com.acme.OtherCheckpoint v1" },
  },
  {
    name: "silent: splits are written by another class, which reads the old ones",
    before: withSplits("com.acme.Splits v1"),
    after: withSplits("com.acme.OtherSplits v1"),
    trial: splitsRead("equal"),
    findings: [],
  },
  {
    name: "a source of the old interface becomes one of the new, under its uid",
    before: job(legacy),
    after: job(unified({ source: "org.apache.flink.connector.kafka.source.KafkaSource" })),
    findings: ["loses source-replaced: orders"],
    says: { message: 'does not ask for the state "offsets"', fix: "committedOffsets", evidence: "rule", line: 7 },
  },
  {
    name: "and back",
    before: job(unified()),
    after: job(legacy),
    findings: ["loses source-replaced: orders"],
    says: { message: 'the state "SourceReaderState" and the state of its coordinator' },
  },
  {
    name: "one function of the old interface for another",
    before: job(legacy),
    after: job({ ...legacy, function: "com.acme.RateSource", states: [{ name: "position", kind: "value" }] }),
    findings: ["loses source-replaced: orders"],
  },
  {
    name: "another connector: its bytes have the same name",
    before: job(unified({ source: "com.acme.A", "source.split": "com.acme.ASplits v1" })),
    after: job(unified({ source: "com.acme.B", "source.split": "com.acme.BSplits v1" })),
    findings: ["unknown source-replaced: orders"],
    says: { message: "com.acme.ASplits v1 -> com.acme.BSplits v1" },
  },
  {
    name: "an older version of the connector",
    before: job(unified({ source: "com.acme.A", "source.enumerator": "com.acme.Checkpoint v2" })),
    after: job(unified({ source: "com.acme.A", "source.enumerator": "com.acme.Checkpoint v1" })),
    findings: ["refuses source-replaced: orders"],
    says: { message: "com.acme.Checkpoint v2 -> com.acme.Checkpoint v1", fix: "Stay on the newer version" },
  },
  {
    name: "a new one that could not be looked into",
    before: job(legacy),
    after: job(unified({}, { incompleteBecause: "the reader could not be made" })),
    findings: ["unknown unseen-state-changed: orders"],
  },
  {
    name: "silent: a newer version of the connector",
    before: job(unified({ source: "com.acme.A", "source.split": "com.acme.Splits v1" })),
    after: job(unified({ source: "com.acme.A", "source.split": "com.acme.Splits v2" })),
    findings: [],
  },
  {
    name: "silent: another source over the same splits",
    before: job(unified({ source: "com.acme.A", "source.split": "com.acme.Splits v1" })),
    after: job(unified({ source: "com.acme.B", "source.split": "com.acme.Splits v1" })),
    findings: [],
  },
  {
    name: "silent: what it is written with is not said on one side",
    before: job(unified({ source: "com.acme.A", "source.split": "com.acme.Splits v1" })),
    after: job(unified({ source: "com.acme.A" })),
    findings: [],
  },
  {
    name: "silent: the function's class has another name, and asks for the same state",
    before: job(legacy),
    after: job({ ...legacy, function: "com.acme.orders.OrderSource" }),
    findings: [],
  },
  {
    name: "silent: a source that saved nothing",
    before: job({ ...legacy, states: [] }),
    after: job(unified()),
    findings: [],
  },
  {
    name: "another operator's class is no source's",
    before: job(unified()),
    after: {
      operators: [unified(), counting({ function: "com.acme.Other", states: [{ name: "other", kind: "list" }] })],
    },
    findings: ["loses operator-replaced: count"],
  },
]);
