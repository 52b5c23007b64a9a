import type { CompactJob, CompactOperator } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

type Into = Exclude<NonNullable<CompactOperator["inputs"]>[number], string>;

const found = (exchange: string, over: Partial<CompactOperator> = {}): CompactOperator => ({
  uid: "look-up",
  name: "Look up",
  inputs: [{ from: "fresh", exchange, keyed: false }],
  ...over,
});

/** Orders are keyed, looked up, and counted without another shuffle. */
const reinterpreted = (
  lookUp: CompactOperator,
  into: Into = { from: "look-up", exchange: "FORWARD", keyed: true },
  over: Partial<CompactOperator> = { parallelism: 4 },
): CompactJob =>
  jobOf(
    {
      uid: "fresh",
      name: "Drop seen",
      key: "String",
      inputs: ["orders"],
      states: [{ name: "last", kind: "value", type: "Long" }],
    },
    lookUp,
    counting({ inputs: [into], ...over }),
  );

const as = (exchange: string, keyed = true): Into => ({ from: "look-up", exchange, keyed });

ruleCases("keys-scattered", [
  {
    name: "a rebalance comes between the keys and who relies on them",
    before: reinterpreted(found("FORWARD")),
    after: reinterpreted(found("REBALANCE")),
    findings: ["fails-later keys-scattered: count"],
    says: {
      message:
        'do not come to "Count orders" (uid "count") by their keys any more: before "Look up" (uid "look-up") they are dealt out to tasks without a look at them (REBALANCE)',
      fix: "Put keyBy in the place of reinterpretAsKeyedStream",
      evidence: "rule",
      line: 42,
    },
  },
  {
    name: "the keyed step gets another parallelism than those behind it",
    before: reinterpreted(found("FORWARD")),
    after: reinterpreted(found("REBALANCE", { parallelism: 2 }), as("FORWARD"), { parallelism: 2 }),
    findings: ["fails-later keys-scattered: count"],
    says: { message: 'before "Look up" (uid "look-up") they are dealt out' },
  },
  {
    name: "it is not known with which parallelism the job runs",
    before: reinterpreted(found("FORWARD"), as("FORWARD"), {}),
    after: reinterpreted(found("SHUFFLE"), as("FORWARD"), {}),
    findings: ["fails-later keys-scattered: count"],
    says: { evidence: "heuristic" },
  },
  {
    name: "silent where there is one task alone",
    before: reinterpreted(found("FORWARD"), as("FORWARD"), { parallelism: 1 }),
    after: reinterpreted(found("REBALANCE"), as("FORWARD"), { parallelism: 1 }),
    findings: [],
  },
  {
    name: "silent where the operator gets a shuffle of its own",
    before: reinterpreted(found("FORWARD")),
    after: reinterpreted(found("REBALANCE"), as("HASH")),
    findings: [],
  },
  {
    name: "silent where it was so before",
    before: reinterpreted(found("REBALANCE")),
    after: reinterpreted(found("SHUFFLE")),
    findings: [],
  },
  {
    name: "silent where the records are spread by keys outside of Flink, or by a partitioner of the team's",
    before: reinterpreted(found("FORWARD")),
    after: reinterpreted(found("CUSTOM")),
    findings: [],
  },
  {
    name: "silent where the shuffle is taken out as well: records lie as the keys further up left them",
    before: reinterpreted(found("FORWARD"), as("HASH")),
    after: reinterpreted(found("FORWARD")),
    findings: [],
  },
]);
