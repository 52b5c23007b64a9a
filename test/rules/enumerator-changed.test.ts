import type { CompactOperator } from "../support/manifests.js";
import { counting, ruleCases } from "../support/rule-cases.js";
import type { CompactRead } from "../support/trials.js";

const waiting = { "@class": "com.acme.Waiting", first: 7, last: 9 };
const job = (serializer = "com.acme.Waiting v1", over: Partial<CompactOperator> = {}) => ({
  operators: [
    {
      uid: "orders",
      name: "Source: orders",
      class: "org.apache.flink.streaming.api.operators.SourceOperator",
      coordinator: true,
      line: "com/acme/OrderJob.java:7",
      facts: { source: "com.acme.Orders", "source.split": "com.acme.Splits v1", "source.enumerator": serializer },
      enumerator: [{ tree: waiting }],
      states: [
        {
          name: "SourceReaderState",
          kind: "operator-list",
          type: { custom: "com.acme.BytesSerializer" },
          samples: [{ tree: { "@class": "com.acme.Split", from: 1, to: 2 } }],
        },
      ],
      ...over,
    } satisfies CompactOperator,
    counting(),
  ],
});
const read = (...enumeratorRead: CompactRead[]) => ({ operators: [{ operator: "orders", enumeratorRead }] });
const underflow = "java.nio.BufferUnderflowException: buffer";

ruleCases("enumerator-changed", [
  {
    name: "the new serializer cannot read what the old one wrote",
    before: job(),
    after: job(),
    trial: read({ threw: underflow }),
    findings: ["fails-later enumerator-changed: orders"],
    says: {
      message: "completes no checkpoint",
      why: "in the job manager",
      fix: "raise its version",
      flink: "buffer",
      evidence: "flink",
      line: 7,
    },
  },
  {
    name: "two of its fields trade places",
    before: job(),
    after: job(),
    trial: read({ tree: { ...waiting, first: 9, last: 7 } }),
    findings: ["misreads enumerator-changed: orders"],
    says: { message: "first was 7 and is 9" },
  },
  {
    name: "one of two kinds is read as the other one",
    before: job(undefined, { enumerator: [{ tree: waiting }, { tree: { "@class": "com.acme.Following", at: 7 } }] }),
    after: job(),
    trial: read({ tree: { "@class": "com.acme.Following", at: 7 } }),
    findings: ["misreads enumerator-changed: orders"],
    says: { message: "the value was an object of Waiting and is an object of Following" },
  },
  {
    name: "silent: its class gets another name, and so do its fields",
    before: job(),
    after: job(),
    trial: read({ tree: { "@class": "com.acme.Pending", from: 7, to: 9 } }),
    findings: [],
  },
  {
    name: "a part of it is not read any more",
    before: job(),
    after: job(),
    trial: read({ tree: { ...waiting, last: 0 } }),
    findings: ["loses enumerator-changed: orders"],
    says: { message: "last was 9 and is 0" },
  },
  {
    name: "a class behind the serializer does not take the made-up value",
    before: job(),
    after: job(),
    trial: read({
      threw: "java.lang.IllegalArgumentException: no range",
      byUser: "com.acme.Range.<init>(Range.java:9)",
    }),
    findings: ["unknown enumerator-changed: orders"],
    says: { message: "can perhaps not be read", why: "on made-up values alone" },
  },
  {
    name: "another serializer, which does not read it: one finding",
    before: job(),
    after: job("com.acme.Pending v1"),
    trial: read({ threw: underflow }),
    findings: ["fails-later enumerator-changed: orders"],
  },
  {
    name: "another connector, which reads neither splits nor this: one finding",
    before: job(),
    after: job("com.acme.Pending v1", {
      facts: { source: "com.acme.B", "source.split": "com.acme.B v1", "source.enumerator": "com.acme.Pending v1" },
    }),
    trial: {
      operators: [
        {
          operator: "orders",
          enumeratorRead: [{ threw: underflow }],
          states: [{ name: "SourceReaderState", read: [{ tree: { "@class": "com.acme.Split", from: 2, to: 1 } }] }],
        },
      ],
    },
    findings: ["misreads source-replaced: orders"],
  },
  {
    name: "silent: another serializer, which reads it",
    before: job(),
    after: job("com.acme.Pending v1"),
    trial: read("equal"),
    findings: [],
  },
  {
    name: "silent: a newer version of it makes something else of what the old one wrote",
    before: job(),
    after: job("com.acme.Waiting v2"),
    trial: read({ tree: { ...waiting, last: 10 } }),
    findings: [],
  },
  {
    name: "a newer version of it throws on what the old one wrote",
    before: job(),
    after: job("com.acme.Waiting v2"),
    trial: read({ threw: underflow }),
    findings: ["fails-later enumerator-changed: orders"],
  },
  {
    name: "silent: its fields have other names",
    before: job(),
    after: job(),
    trial: read({ tree: { "@class": "com.acme.Waiting", from: 7, to: 9 } }),
    findings: [],
  },
  {
    name: "silent: nothing of it came to an end",
    before: job(),
    after: job(),
    trial: read(),
    findings: [],
  },
]);
