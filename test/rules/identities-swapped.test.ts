import { automaticId, type CompactOperator } from "../support/manifests.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const named = (uid: string, over: Partial<CompactOperator>) => (over.auto === undefined ? { uid } : {});
const audit = (over: Partial<CompactOperator> = {}): CompactOperator =>
  counting({ ...named("audit", over), name: "Audit", function: "com.acme.Audit", ...over });
const ledger = (over: Partial<CompactOperator> = {}): CompactOperator =>
  counting({ ...named("ledger", over), name: "Ledger", function: "com.acme.Ledger", ...over });
/** Anonymous classes: the compiler's number, and what the code does. */
const anonymous = (uid: string, number: number, code: string): CompactOperator =>
  counting({ uid, name: "KeyedProcess", function: `com.acme.OrderJob$${number}`, code });
const state = (name: string, type = "Long") => ({ states: [{ name, kind: "value" as const, type }] });
/** The count of one statement of a set; what tells it from the others is which rows it is of, and where they go. */
const statement = (at: string, rows: string, table = "totals"): CompactOperator =>
  counting({
    auto: at,
    name: "GroupAggregate",
    function: "org.apache.flink.table.runtime.operators.aggregate.GroupAggFunction",
    facts: {
      sql: "GroupAggregate",
      "sql.calls": "COUNT(*)",
      "sql.statement": `INSERT INTO ${table}`,
      ...(rows === "" ? {} : { "sql.rows": rows }),
    },
  });

ruleCases("identities-swapped", [
  {
    name: "two operators traded their uids, and their states are alike",
    before: jobOf(counting(), audit()),
    after: jobOf(counting({ uid: "audit" }), audit({ uid: "count" })),
    findings: ["misreads identities-swapped: count"],
    says: {
      message: '"Audit" (uid "count") would receive what "Count orders" (uid "count") saved',
      fix: "the uid back",
      evidence: "heuristic",
    },
  },
  {
    name: "their states have other names",
    before: jobOf(counting(state("counts")), audit(state("entries"))),
    after: jobOf(counting({ uid: "audit", ...state("counts") }), audit({ uid: "count", ...state("entries") })),
    findings: ["loses identities-swapped: count"],
    says: { message: "each starts empty without an error" },
  },
  {
    name: "their states have one name and two types",
    before: jobOf(counting(state("seen", "Long")), audit(state("seen", "String"))),
    after: jobOf(
      counting({ uid: "audit", ...state("seen", "Long") }),
      audit({ uid: "count", ...state("seen", "String") }),
    ),
    findings: ["refuses identities-swapped: count"],
    says: { message: "most probably refuses" },
  },
  {
    name: "Flink was asked and refuses one of them",
    before: jobOf(counting(state("seen", "Long")), audit(state("seen", "String"))),
    after: jobOf(
      counting({ uid: "audit", ...state("seen", "Long") }),
      audit({ uid: "count", ...state("seen", "String") }),
    ),
    trial: {
      operators: [
        {
          operator: "audit",
          exception:
            "org.apache.flink.util.StateMigrationException: The new state serializer must not be incompatible.",
        },
        { operator: "count", states: [{ name: "seen", answers: { value: "incompatible" } }] },
      ],
    },
    findings: ["refuses identities-swapped: count", "refuses restore-refused: audit"],
  },
  {
    name: "three in a ring",
    before: jobOf(counting(), audit(), ledger()),
    after: jobOf(counting({ uid: "audit" }), audit({ uid: "ledger" }), ledger({ uid: "count" })),
    findings: ["misreads identities-swapped: count"],
  },
  {
    name: "sources without uids are made in another order, and what hangs on them goes with them",
    before: {
      operators: [
        { auto: "s1", name: "Source: orders", coordinator: true },
        { auto: "s2", name: "Source: rates", coordinator: true },
        counting({ auto: "p1", inputs: ["s1"] }),
        audit({ auto: "p2", function: "com.acme.Count", inputs: ["s2"] }),
      ],
    },
    after: {
      operators: [
        { auto: "s1", name: "Source: rates", coordinator: true },
        { auto: "s2", name: "Source: orders", coordinator: true },
        audit({ auto: "p1", function: "com.acme.Count", inputs: ["s1"] }),
        counting({ auto: "p2", inputs: ["s2"] }),
      ],
    },
    findings: ["misreads identities-swapped: Audit", "misreads identities-swapped: Source: orders"],
    says: { fix: "old order" },
  },
  {
    name: "an operator that was put in shifts the others by one id",
    before: jobOf(counting({ auto: "at 1" }), audit({ auto: "at 2", inputs: ["at 1"] })),
    after: jobOf(
      ledger({ auto: "at 1", ...state("balance") }),
      counting({ auto: "at 2", inputs: ["at 1"] }),
      audit({ auto: "at 3", inputs: ["at 2"] }),
    ),
    findings: ["misreads identities-swapped: Audit"],
    says: { message: '"Count orders" would receive what "Audit" saved' },
  },
  {
    name: "a source is declared before another, both without a uid: the new one begins where the old one was, which begins anew",
    before: jobOf({ auto: "s1", name: "Source: orders", coordinator: true }),
    after: jobOf(
      { auto: "s1", name: "Source: rates", coordinator: true },
      { auto: "s2", name: "Source: orders", coordinator: true },
    ),
    findings: ["loses identities-swapped: Source: orders"],
    says: { message: "stands under a new id and starts empty" },
  },
  {
    name: "silent: a source without a uid gets another name, while another one comes in",
    before: jobOf({ auto: "s1", name: "Source: orders", coordinator: true }),
    after: jobOf(
      { auto: "s1", name: "Source: all orders", coordinator: true },
      { auto: "s2", name: "Source: rates", coordinator: true },
    ),
    findings: [],
  },
  {
    name: "twins that a loop makes shift by one: their settings tell",
    before: jobOf(
      counting({ uid: "count-0", facts: { instance: "north" } }),
      counting({ uid: "count-1", facts: { instance: "south" } }),
    ),
    after: jobOf(
      counting({ uid: "count-0", facts: { instance: "east" } }),
      counting({ uid: "count-1", facts: { instance: "north" } }),
      counting({ uid: "count-2", facts: { instance: "south" } }),
    ),
    findings: ["misreads identities-swapped: count-0"],
  },
  {
    name: "an operator went, and its neighbour takes its state for its own",
    before: jobOf(counting({ auto: "at 1" }), audit({ auto: "at 2", inputs: ["at 1"] })),
    after: jobOf(audit({ auto: "at 1" })),
    findings: ["misreads identities-swapped: Count orders", "refuses automatic-ids-moved: Audit"],
  },
  {
    name: "silent: operators without state traded their uids",
    before: jobOf(unkeyed({ uid: "a", name: "Parse" }), unkeyed({ uid: "b", name: "Format" })),
    after: jobOf(unkeyed({ uid: "b", name: "Parse" }), unkeyed({ uid: "a", name: "Format" })),
    findings: [],
  },
  {
    name: "silent: like operators traded their display names only",
    before: jobOf(
      { uid: "rates", name: "Source: rates", coordinator: true },
      counting({ name: "Count A" }),
      counting({ uid: "second", name: "Count B", inputs: ["rates"] }),
    ),
    after: jobOf(
      { uid: "rates", name: "Source: rates", coordinator: true },
      counting({ name: "Count B" }),
      counting({ uid: "second", name: "Count A", inputs: ["rates"] }),
    ),
    findings: [],
  },
  {
    name: "silent: one is renamed to what another was called, which has a new name too",
    before: jobOf(counting({ name: "Count" }), counting({ uid: "second", name: "Total" })),
    after: jobOf(counting({ name: "Total" }), counting({ uid: "second", name: "Grand total" })),
    findings: [],
  },
  {
    name: "silent: uids and operators come in another order, each with its own",
    before: jobOf(counting(), audit(), ledger()),
    after: jobOf(ledger(), counting(), audit()),
    findings: [],
  },
  {
    name: "silent: two receivers look alike, so that nobody can be named",
    before: jobOf(counting(), audit(), counting({ uid: "third" })),
    after: jobOf(audit({ uid: "count" }), counting({ uid: "audit" }), audit({ uid: "third" })),
    findings: [],
  },
  {
    name: "silent: each is bridged to its own old id",
    before: jobOf(counting({ auto: "at 1" }), audit({ auto: "at 2" })),
    after: jobOf(audit({ uidHash: automaticId("at 2") }), counting({ uidHash: automaticId("at 1") })),
    findings: [],
  },
  {
    name: "twins of one class and name trade uids: their settings tell",
    before: jobOf(
      counting({ facts: { instance: "limit 1" } }),
      counting({ uid: "second", facts: { instance: "limit 9" } }),
    ),
    after: jobOf(
      counting({ facts: { instance: "limit 9" } }),
      counting({ uid: "second", facts: { instance: "limit 1" } }),
    ),
    findings: ["misreads identities-swapped: second"],
  },
  {
    name: "silent: one of the twins has another setting",
    before: jobOf(
      counting({ facts: { instance: "limit 1" } }),
      counting({ uid: "second", facts: { instance: "limit 9" } }),
    ),
    after: jobOf(
      counting({ facts: { instance: "limit 2" } }),
      counting({ uid: "second", facts: { instance: "limit 9" } }),
    ),
    findings: [],
  },
  {
    name: "silent: two anonymous classes trade their numbers, because they are declared in the other order",
    before: jobOf(anonymous("count", 1, "counts"), anonymous("audit", 2, "audits")),
    after: jobOf(anonymous("audit", 1, "audits"), anonymous("count", 2, "counts")),
    findings: [],
  },
  {
    name: "silent: an anonymous class comes in before another",
    before: jobOf(anonymous("count", 1, "counts")),
    after: jobOf(anonymous("audit", 1, "audits"), anonymous("count", 2, "counts")),
    findings: [],
  },
  {
    name: "silent: an anonymous class comes in before another, which is edited as well",
    before: jobOf(anonymous("count", 1, "counts")),
    after: jobOf(anonymous("audit", 1, "audits"), anonymous("count", 2, "counts otherwise")),
    findings: [],
  },
  {
    name: "two anonymous classes trade their uids: their code tells",
    before: jobOf(anonymous("count", 1, "counts"), anonymous("audit", 2, "audits")),
    after: jobOf(anonymous("audit", 1, "counts"), anonymous("count", 2, "audits")),
    findings: ["misreads identities-swapped: count"],
  },
  {
    name: "twins without uids that follow one another trade places: their settings tell",
    before: jobOf(
      counting({ auto: "at 1", facts: { instance: "limit 1" } }),
      counting({ auto: "at 2", facts: { instance: "limit 9" }, inputs: ["at 1"] }),
    ),
    after: jobOf(
      counting({ auto: "at 1", facts: { instance: "limit 9" } }),
      counting({ auto: "at 2", facts: { instance: "limit 1" }, inputs: ["at 1"] }),
    ),
    findings: ["misreads identities-swapped: Count orders"],
  },
  {
    name: "silent: twins that follow one another trade their settings and keep their uids",
    before: jobOf(
      counting({ facts: { instance: "limit 1" } }),
      counting({ uid: "second", facts: { instance: "limit 9" }, inputs: ["count"] }),
    ),
    after: jobOf(
      counting({ facts: { instance: "limit 9" } }),
      counting({ uid: "second", facts: { instance: "limit 1" }, inputs: ["count"] }),
    ),
    findings: [],
  },
  {
    name: "statements of one shape, that look at other rows, in the other order",
    before: jobOf(statement("at 1", ""), statement("at 2", "(orders.amount > 9)")),
    after: jobOf(statement("at 1", "(orders.amount > 9)"), statement("at 2", "")),
    findings: ["misreads identities-swapped: GroupAggregate"],
    says: { fix: "Put the statements back into the order" },
  },
  {
    name: "the same, each to a table of its own",
    before: jobOf(statement("at 1", "", "small"), statement("at 2", "(orders.amount > 9)", "large")),
    after: jobOf(statement("at 1", "(orders.amount > 9)", "large"), statement("at 2", "", "small")),
    findings: ["misreads identities-swapped: GroupAggregate"],
  },
  {
    name: "silent: statements that stay with their tables, and trade filters",
    before: jobOf(statement("at 1", "", "small"), statement("at 2", "(orders.amount > 9)", "large")),
    after: jobOf(statement("at 1", "(orders.amount > 9)", "small"), statement("at 2", "", "large")),
    findings: [],
  },
  {
    name: "silent: one statement is of other rows now, which no other one is of",
    before: jobOf(statement("at 1", ""), statement("at 2", "(orders.amount > 9)")),
    after: jobOf(statement("at 1", ""), statement("at 2", "(orders.amount > 8)")),
    findings: [],
  },
]);
