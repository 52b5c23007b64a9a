import { automaticId } from "../support/manifests.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

ruleCases("uid-added", [
  {
    name: "an operator that ran under its automatic id gets a uid",
    before: jobOf(counting({ auto: "second" })),
    after: jobOf(counting()),
    findings: ["refuses uid-added: Count orders"],
    says: {
      message: 'got the uid "count" in place of its automatic id',
      fix: `.setUidHash("${automaticId("second")}")`,
      flink: "Cannot map checkpoint/savepoint state",
      line: 42,
    },
  },
  {
    name: "two at once are two findings, each with a hash of its own",
    before: jobOf(counting({ auto: "second" }), counting({ auto: "third", name: "Audit", function: "com.acme.Audit" })),
    after: jobOf(counting(), counting({ uid: "audit", name: "Audit", function: "com.acme.Audit" })),
    findings: ["refuses uid-added: Audit", "refuses uid-added: Count orders"],
  },
  {
    name: "with non-restored state allowed the state is dropped",
    before: jobOf(counting({ auto: "second" })),
    after: jobOf(counting()),
    allowNonRestoredState: true,
    findings: ["loses uid-added: Count orders"],
  },
  {
    name: "a sink that gets a uid has two owners of state",
    before: jobOf(
      {
        auto: "w",
        name: "out: Writer",
        inputs: ["orders"],
        states: [{ name: "writer_raw_states", kind: "operator-list" }],
      },
      { auto: "c", name: "out: Committer", inputs: ["w"], states: [{ name: "committables", kind: "operator-list" }] },
    ),
    after: jobOf(
      {
        uid: "out",
        name: "out: Writer",
        inputs: ["orders"],
        states: [{ name: "writer_raw_states", kind: "operator-list" }],
      },
      {
        uid: "Sink Committer: out",
        name: "out: Committer",
        inputs: ["out"],
        states: [{ name: "committables", kind: "operator-list" }],
      },
    ),
    findings: ["refuses uid-added: out: Writer"],
    says: { message: 'The same goes for "out: Committer"' },
  },
  {
    name: "silent: uid and the hash of the old id together",
    before: jobOf(counting({ auto: "second" })),
    after: jobOf(counting({ uidHash: automaticId("second") })),
    findings: [],
  },
  {
    name: "silent: an operator without state gets a uid",
    before: jobOf(
      counting(),
      unkeyed({ auto: "third", name: "Format", function: "com.acme.Format", inputs: ["count"] }),
    ),
    after: jobOf(
      counting(),
      unkeyed({ uid: "format", name: "Format", function: "com.acme.Format", inputs: ["count"] }),
    ),
    findings: [],
  },
  {
    name: "silent: a new operator with a uid",
    before: jobOf(counting()),
    after: jobOf(counting(), counting({ uid: "audit", name: "Audit", function: "com.acme.Audit" })),
    findings: [],
  },
  {
    name: "the planner makes uids for a query from now on",
    before: jobOf(counting({ auto: "at 1", facts: { sql: "GroupAggregate" } })),
    after: jobOf(counting({ uid: "6_group-aggregate", facts: { sql: "GroupAggregate" } })),
    findings: ["refuses uid-added: Count orders"],
    says: { fix: "table.exec.uid.generation" },
  },
]);
