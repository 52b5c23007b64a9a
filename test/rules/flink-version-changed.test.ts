import type { CompactSample } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const on = (flink: string) => ({ ...jobOf(counting()), flink });

const kryo = { kryo: "com.acme.Basket" };
const withBasket = (flink: string, ...samples: readonly CompactSample[]) => ({
  ...jobOf(counting({ states: [{ name: "seen", kind: "value", type: kryo, samples }] })),
  flink,
});
const inTwo = (flink: string) => ({
  flink,
  pipelines: ["count", "b"].map((uid) => ({
    operators: [counting({ uid, inputs: [], states: [{ name: "seen", kind: "value", type: kryo }] })],
  })),
});
const basket: CompactSample = { tree: { "@class": "com.acme.Basket", article: "a", due: null } };
const full: CompactSample = { tree: { "@class": "com.acme.Basket", article: "a", due: "b" } };

ruleCases("flink-version-changed", [
  {
    name: "from 1.x to 2.x",
    before: withBasket("1.20.3"),
    after: withBasket("2.2.0"),
    findings: ["unknown flink-version-changed: orders"],
    says: { message: "from Flink 1.20.3 to 2.2.0", fix: "Restore a copy", evidence: "rule" },
  },
  {
    name: "from 1.x to 2.x, and of what Kryo writes no value was tried",
    before: withBasket("1.20.3"),
    after: withBasket("2.2.0"),
    trial: {},
    findings: ["unknown flink-version-changed: orders"],
    says: { message: 'of the state "seen" no values were tried', evidence: "rule" },
  },
  {
    name: "from 1.x to 2.x, and a part of what Kryo writes could not be made up",
    before: withBasket("1.20.3", basket),
    after: withBasket("2.2.0", basket),
    trial: {},
    findings: ["unknown flink-version-changed: orders"],
    says: { message: "nothing could be made up for due" },
  },
  {
    name: "from 1.x to 2.x, and an operator did not come to an end",
    before: on("1.20.3"),
    after: on("2.2.0"),
    trial: {
      operators: [{ operator: "count", result: "unseen", because: "user code threw java.net.ConnectException" }],
    },
    findings: ["unknown flink-version-changed: orders"],
    says: { message: "user code threw java.net.ConnectException" },
  },
  {
    name: "silent: from 1.x to 2.x, and its own classes restored all there is",
    before: on("1.20.3"),
    after: on("2.2.0"),
    trial: {},
    findings: [],
  },
  {
    name: "silent: from 1.x to 2.x, and what Kryo wrote came back as it was",
    before: withBasket("1.20.3", full),
    after: withBasket("2.2.0", full),
    trial: {},
    findings: [],
  },
  {
    name: "another rule's: from 1.x to 2.x, and what Kryo wrote came back as something else",
    before: withBasket("1.20.3", full),
    after: withBasket("2.2.0", full),
    trial: {
      operators: [
        {
          operator: "count",
          states: [{ name: "seen", read: [{ tree: { "@class": "com.acme.Basket", article: "b", due: "a" } }] }],
        },
      ],
    },
    findings: ["misreads values-misread: count/seen"],
  },
  {
    name: "back to an older minor",
    before: on("2.2.0"),
    after: on("2.1.0"),
    findings: ["unknown flink-version-changed: orders"],
    says: { message: "an older version reads a newer one's savepoint" },
  },
  {
    name: "from 2.x back to 1.x: the savepoint cannot be read at all",
    before: on("2.2.0"),
    after: on("1.20.3"),
    findings: ["refuses flink-version-changed: orders"],
    says: { flink: "Unrecognized checkpoint version number" },
  },
  {
    name: "once for the job, however many pipelines and operators it has",
    before: inTwo("1.20.3"),
    after: inTwo("2.2.0"),
    findings: ["unknown flink-version-changed: orders"],
  },
  { name: "silent: a patch up", before: on("1.20.3"), after: on("1.20.4"), findings: [] },
  { name: "silent: a patch down", before: on("1.20.3"), after: on("1.20.1"), findings: [] },
  { name: "silent: a minor up", before: on("2.1.0"), after: on("2.2.0"), findings: [] },
]);
