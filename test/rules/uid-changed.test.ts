import { operatorIdOf } from "../../src/manifest/operator-id.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const sink = (uid: string) => [
  {
    uid,
    name: "out: Writer",
    inputs: ["orders"],
    states: [{ name: "writer_raw_states", kind: "operator-list" as const }],
  },
  {
    uid: `Sink Committer: ${uid}`,
    name: "out: Committer",
    inputs: [uid],
    states: [{ name: "streaming_committer_raw_states", kind: "operator-list" as const }],
  },
];

const planned = (uid: string, sql: string, state: string) =>
  counting({
    uid,
    name: uid.replace(/\d+_/, ""),
    facts: { sql, "sql.statement": "INSERT INTO totals" },
    states: [{ name: state, kind: "value" }],
  });
const audit = (uid: string) => counting({ uid, name: "Audit", function: "com.acme.Audit" });

ruleCases("uid-changed", [
  {
    name: "the uid of an operator with state is another",
    before: jobOf(counting()),
    after: jobOf(counting({ uid: "count-v2" })),
    findings: ["refuses uid-changed: count"],
    says: {
      message: 'got another uid, "count-v2"; what it saved, the state "seen"',
      fix: '.uid("count")',
      flink: `Cannot map checkpoint/savepoint state for operator ${operatorIdOf("count")}`,
      line: 42,
      evidence: "rule",
    },
  },
  {
    name: "not said of a function that is used for another stream, and taken out where it was",
    before: jobOf({ uid: "payments", name: "Payments", coordinator: true }, audit("audit")),
    after: jobOf(
      { uid: "payments", name: "Payments", coordinator: true },
      unkeyed({ uid: "payment-lines", inputs: ["payments"] }),
      { ...audit("payments-total"), inputs: ["payment-lines"] },
    ),
    findings: ["refuses operator-removed: audit"],
  },
  {
    name: "several states are spoken of in the plural",
    before: jobOf(
      counting({
        states: [
          { name: "last", kind: "value" },
          { name: "seen", kind: "value" },
        ],
      }),
    ),
    after: jobOf(
      counting({
        uid: "count-v2",
        states: [
          { name: "last", kind: "value" },
          { name: "seen", kind: "value" },
        ],
      }),
    ),
    findings: ["refuses uid-changed: count"],
    says: { message: 'what it saved, the states "last" and "seen", has no operator to go to' },
  },
  {
    name: "with non-restored state allowed nobody is told",
    before: jobOf(counting()),
    after: jobOf(counting({ uid: "count-v2" })),
    allowNonRestoredState: true,
    findings: ["loses uid-changed: count"],
    says: { message: "dropped without an error" },
  },
  {
    name: "uid and display name at once",
    before: jobOf(counting()),
    after: jobOf(counting({ uid: "count-v2", name: "Count all orders" })),
    findings: ["refuses uid-changed: count"],
  },
  {
    name: "the uid of a source, whose splits its coordinator holds",
    before: { operators: [{ uid: "orders", name: "Source: orders", coordinator: true }] },
    after: { operators: [{ uid: "orders-source", name: "Source: orders", coordinator: true }] },
    findings: ["refuses uid-changed: orders"],
    says: { message: "the state of its coordinator" },
  },
  {
    name: "a sink's uid, from which its parts derive theirs, is one finding",
    before: jobOf(...sink("out")),
    after: jobOf(...sink("ledger")),
    findings: ["refuses uid-changed: out"],
    says: { message: 'The same goes for "out: Committer" (uid "Sink Committer: out")' },
  },
  {
    name: "a constant in many uids is one finding",
    before: jobOf(counting({ uid: "v1-count" }), audit("v1-audit"), unkeyed({ uid: "v1-format", name: "Format" })),
    after: jobOf(counting({ uid: "v2-count" }), audit("v2-audit"), unkeyed({ uid: "v2-format", name: "Format" })),
    findings: ["refuses uid-changed: v1-audit"],
    says: {
      message: 'by an edit of 2 uids; what it saved, the state "seen", has no operator to go to',
      fix: 'Write "1" for "2" in their uids again',
    },
  },
  {
    name: "a prefix that comes in is taken out again, or each operator finds its state by the hash of its old uid",
    before: jobOf(counting(), audit("audit")),
    after: jobOf(counting({ uid: "eu-count" }), audit("eu-audit")),
    findings: ["refuses uid-changed: count"],
    says: { message: 'The same goes for "Audit" (uid "audit")', fix: `.setUidHash("${operatorIdOf("audit")}")` },
  },
  {
    name: "two edits are two findings",
    before: jobOf(counting(), audit("audit")),
    after: jobOf(counting({ uid: "counted" }), audit("audits")),
    findings: ["refuses uid-changed: audit", "refuses uid-changed: count"],
  },
  {
    name: "an operator that could not be looked into may hold state",
    before: jobOf(unkeyed({ incompleteBecause: "open() threw java.io.IOException" })),
    after: jobOf(unkeyed({ uid: "count-v2", incompleteBecause: "open() threw java.io.IOException" })),
    findings: ["unknown uid-changed: count"],
  },
  {
    name: "silent: an operator without state may change its uid",
    before: jobOf(unkeyed()),
    after: jobOf(unkeyed({ uid: "count-v2" })),
    findings: [],
  },
  {
    name: "silent: the old id is bridged by setUidHash",
    before: jobOf(counting()),
    after: jobOf(counting({ uid: "count-v2", uidHash: operatorIdOf("count") })),
    findings: [],
  },
  {
    name: "silent: only the display name is another",
    before: jobOf(counting()),
    after: jobOf(counting({ name: "Count all orders" })),
    findings: [],
  },
  {
    name: "silent: the class behind the uid is another, its state the same",
    before: jobOf(counting()),
    after: jobOf(counting({ function: "com.acme.CountFaster", code: "faster" })),
    findings: [],
  },
  {
    name: "a uid that the planner of a query made is nobody's to write",
    before: jobOf(
      counting({ uid: "6_group-aggregate", facts: { sql: "GroupAggregate", "sql.statement": "INSERT INTO totals" } }),
    ),
    after: jobOf(
      counting({ uid: "12_group-aggregate", facts: { sql: "GroupAggregate", "sql.statement": "INSERT INTO totals" } }),
    ),
    findings: ["refuses uid-changed: 6_group-aggregate"],
    says: { fix: "COMPILE PLAN" },
  },
  {
    name: "all that the planner counts otherwise is one finding",
    before: jobOf(planned("6_group-aggregate", "GroupAggregate", "sum"), planned("9_rank", "Rank", "rank")),
    after: jobOf(planned("12_group-aggregate", "GroupAggregate", "sum"), planned("15_rank", "Rank", "rank")),
    findings: ["refuses uid-changed: 9_rank"],
    says: { message: "The same goes for", fix: "COMPILE PLAN" },
  },
]);
