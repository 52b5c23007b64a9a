import type { CompactOperator } from "../support/manifests.js";
import { jobOf, ruleCases } from "../support/rule-cases.js";

const aggregate = (auto: string, table: string, column = "amount"): CompactOperator => ({
  auto,
  name: "GroupAggregate",
  class: "org.apache.flink.streaming.api.operators.KeyedProcessOperator",
  inputs: ["orders"],
  key: "String",
  facts: {
    sql: "GroupAggregate",
    "sql.keys": "orders.customer",
    "sql.calls": `SUM(orders.${column})`,
    "sql.statement": `INSERT INTO ${table}`,
  },
  states: [{ name: "accState", kind: "value", type: "Long" }],
});
const calc = (auto: string, table: string): CompactOperator => ({
  auto,
  name: "Calc",
  inputs: ["orders"],
  facts: { sql: "Calc", "sql.statement": `INSERT INTO ${table}` },
});

ruleCases("query-plan-changed", [
  {
    name: "a statement more moves the others",
    before: jobOf(aggregate("one", "totals"), aggregate("two", "taxes", "tax")),
    after: jobOf(calc("new", "large"), aggregate("three", "totals"), aggregate("four", "taxes", "tax")),
    findings: ["refuses query-plan-changed: GroupAggregate"],
    says: {
      message: "The statements changed: INSERT INTO large came in.",
      fix: "a job of its own",
      flink: "Cannot map",
    },
  },
  {
    name: "dropped where that is allowed",
    before: jobOf(aggregate("one", "totals")),
    after: jobOf(calc("new", "large"), aggregate("three", "totals")),
    allowNonRestoredState: true,
    findings: ["loses query-plan-changed: GroupAggregate"],
  },
  {
    name: "a statement went out",
    before: jobOf(aggregate("one", "totals"), aggregate("two", "taxes", "tax")),
    after: jobOf(aggregate("one", "totals")),
    findings: ["refuses query-plan-changed: GroupAggregate"],
    says: { message: "INSERT INTO taxes went out" },
  },
  {
    name: "the query has other steps",
    before: jobOf(aggregate("one", "totals")),
    after: jobOf({ ...aggregate("three", "totals"), facts: { sql: "Rank", "sql.statement": "INSERT INTO totals" } }),
    findings: ["refuses query-plan-changed: GroupAggregate"],
    says: { message: "other steps (+ Rank, - GroupAggregate)" },
  },
  {
    name: "silent: a statement without state more that moves nothing",
    before: jobOf(aggregate("one", "totals")),
    after: jobOf(aggregate("one", "totals"), calc("new", "large")),
    findings: [],
  },
]);
