import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const job = (code: string) => jobOf(counting({ code }));
const npe = 'java.lang.NullPointerException: Cannot invoke "com.acme.Codec.version()"';

const nothing = "java.util.NoSuchElementException: No value present";
const unmapped = "java.lang.IllegalStateException: Cannot map checkpoint/savepoint state for operator x";

ruleCases("restore-refused", [
  {
    name: "the job manager refuses for a reason that no rule knows",
    before: job("a"),
    after: job("b"),
    trial: { jobManager: { plain: unmapped, allowed: null } },
    findings: ["refuses restore-refused: orders"],
    says: { message: "the job manager refuses it before any task starts", flink: "Cannot map", evidence: "flink" },
  },
  {
    name: "silent: the job manager refuses only without the flag that is given",
    before: job("a"),
    after: job("b"),
    trial: { jobManager: { plain: unmapped, allowed: null } },
    allowNonRestoredState: true,
    findings: [],
  },
  {
    name: "another rule's: the job manager refuses for an operator that is gone",
    before: jobOf(counting(), counting({ uid: "audit", name: "Audit" })),
    after: jobOf(counting()),
    trial: { jobManager: { plain: unmapped, allowed: null } },
    findings: ["refuses operator-removed: audit"],
  },
  {
    name: "Flink fails for a reason that no rule knows",
    before: job("a"),
    after: job("b"),
    trial: { operators: [{ operator: "count", phase: "initialize", exception: npe }] },
    findings: ["refuses restore-refused: count"],
    says: {
      message: "cannot be restored from what the deployed job saved",
      flink: "com.acme.Codec.version()",
      evidence: "flink",
      line: 42,
    },
  },
  {
    name: "on both backends alike it is one finding",
    before: job("a"),
    after: job("b"),
    trial: { backends: ["hashmap", "rocksdb"], operators: [{ operator: "count", phase: "open", exception: npe }] },
    findings: ["refuses restore-refused: count"],
  },
  {
    name: "on RocksDB alone",
    before: job("a"),
    after: job("b"),
    trial: {
      backends: ["hashmap", "rocksdb"],
      operators: [{ operator: "count", backend: "rocksdb", phase: "open", exception: npe }],
    },
    findings: ["refuses restore-refused: count (hashmap: compatible)"],
  },
  {
    name: "it starts, and the next savepoint fails",
    before: job("a"),
    after: job("b"),
    trial: { operators: [{ operator: "count", phase: "snapshot", exception: npe }] },
    findings: ["fails-later restore-refused: count"],
    says: { message: "fails when the next savepoint is taken" },
  },
  {
    name: "a max parallelism that Flink objects to earlier does not explain it",
    before: jobOf(counting({ maxParallelism: 128 })),
    after: jobOf(counting({ maxParallelism: 256 })),
    trial: { operators: [{ operator: "count", phase: "open", exception: npe }] },
    findings: ["refuses max-parallelism-changed: count", "refuses restore-refused: count"],
  },
  {
    name: "a cause on the other backend does not explain it",
    before: jobOf(
      counting({ states: [{ name: "per-item", kind: "map", key: { enum: "com.acme.Item", constants: ["A"] } }] }),
    ),
    after: jobOf(
      counting({ states: [{ name: "per-item", kind: "map", key: { enum: "com.acme.Item", constants: ["A", "B"] } }] }),
    ),
    trial: {
      operators: [
        {
          operator: "count",
          exception: npe,
          states: [{ name: "per-item", answers: { value: "after-migration", userKey: "reconfigured" } }],
        },
      ],
    },
    findings: [
      "refuses map-key-serializer-changed: count/per-item (hashmap: migrates)",
      "refuses restore-refused: count",
    ],
  },
  {
    name: "no promise of a migration stands beside a restore that failed",
    before: jobOf(
      counting({ states: [{ name: "last", kind: "value", type: { pojo: "com.acme.Order", fields: {} } }] }),
    ),
    after: jobOf(
      counting({ states: [{ name: "last", kind: "value", type: { pojo: "com.acme.Order", fields: { id: "Long" } } }] }),
    ),
    trial: {
      operators: [
        { operator: "count", exception: npe, states: [{ name: "last", answers: { value: "after-migration" } }] },
      ],
    },
    findings: ["refuses restore-refused: count"],
  },
  {
    name: "silent: user code threw in the trial, which is not Flink's word",
    before: job("a"),
    after: job("b"),
    trial: { operators: [{ operator: "count", result: "unseen", because: "open() threw java.net.ConnectException" }] },
    findings: [],
  },
  {
    name: "user code expects a state that is new",
    before: jobOf(unkeyed({ states: [{ name: "committed", kind: "operator-list" }] })),
    after: jobOf(
      unkeyed({
        states: [
          { name: "committed", kind: "operator-list" },
          { name: "job", kind: "operator-union" },
        ],
      }),
    ),
    trial: { operators: [{ operator: "count", phase: "initialize", exception: nothing, missing: ["job"] }] },
    findings: ["refuses restore-refused: count"],
    says: {
      message: 'expects something in the state "job", and the deployed job saved nothing there',
      flink: "No value present",
      line: 42,
    },
  },
  {
    name: "user code of an operator that nothing was saved for expects its state, because it is told that it is restored",
    before: jobOf(),
    after: jobOf(unkeyed({ states: [{ name: "committed", kind: "operator-list" }] })),
    trial: { newcomers: [{ operator: "count", exception: nothing, missing: ["committed"] }] },
    findings: ["refuses restore-refused: count"],
    says: { message: 'expects something in the state "committed"', line: 42 },
  },
  {
    name: "silent: an operator that nothing was saved for and that expects nothing",
    before: jobOf(),
    after: jobOf(unkeyed({ states: [{ name: "committed", kind: "operator-list" }] })),
    trial: {},
    findings: [],
  },
  {
    name: "silent: restored",
    before: job("a"),
    after: job("b"),
    trial: {},
    findings: [],
  },
  {
    name: "the savepoint that it then takes cannot be restored",
    before: job("a"),
    after: job("b"),
    trial: { operators: [{ operator: "count", again: `open ${npe}` }] },
    findings: ["fails-later restore-refused: count"],
    says: { message: "cannot be restored from the next savepoint" },
  },
  {
    name: "only values at the edge of their type stop it, which a job may have or not",
    before: job("a"),
    after: job("b"),
    trial: { operators: [{ operator: "count", withEdges: `context ${npe}` }] },
    findings: ["unknown restore-refused: count"],
  },
]);
