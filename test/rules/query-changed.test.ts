import type { CompactState } from "../support/manifests.js";
import { jobOf, ruleCases } from "../support/rule-cases.js";

const accumulator: readonly CompactState[] = [{ name: "accState", kind: "value", type: "Long" }];

/** One aggregation of a query, with what is asked of it. */
const query = (facts: Readonly<Record<string, string>>, states = accumulator, key = "String") =>
  jobOf({
    auto: "totals",
    name: "GroupAggregate",
    class: "org.apache.flink.streaming.api.operators.KeyedProcessOperator",
    inputs: ["orders"],
    key,
    line: "com/acme/OrderJob.java:42",
    facts: { sql: "GroupAggregate", "sql.statement": "INSERT INTO totals", ...facts },
    states,
  });
const sum = (column: string, keys = "orders.customer") =>
  query({ "sql.keys": keys, "sql.calls": `SUM(${column}), COUNT(*)` });
const own = (calls: string, functions: string, keys = "orders.customer") =>
  query({ "sql.keys": keys, "sql.calls": calls, "sql.functions": functions });
const misread = ["misreads query-changed: GroupAggregate"];
const join = (on: string, condition = `(${on})`) =>
  query({ sql: "Join", "sql.join": "InnerJoin", "sql.on": on, "sql.condition": condition });
const step = (auto: string, input: string, facts: Readonly<Record<string, string>>) => ({
  auto,
  name: auto,
  class: "org.apache.flink.streaming.api.operators.KeyedProcessOperator",
  inputs: [input],
  key: "String",
  facts: { "sql.statement": "INSERT INTO totals", ...facts },
  states: accumulator,
});
/** Groups behind a join. */
const joined = (keys: string, on: string, kind = "InnerJoin") =>
  jobOf(
    step("join", "orders", { sql: "Join", "sql.join": kind, "sql.on": on }),
    step("totals", "join", { sql: "GroupAggregate", "sql.keys": keys, "sql.calls": "COUNT(*)" }),
  );
/** Orders with two tables, one after the other. */
const joins = (...tables: readonly string[]) =>
  jobOf(
    ...["first", "second"].map((name, at) =>
      step(name, at === 0 ? "orders" : "first", {
        sql: "Join",
        "sql.join": "InnerJoin",
        "sql.on": `orders.id = ${tables[at]}.order_id`,
      }),
    ),
  );
/** A join of orders and people, of whose rows it keeps two columns beside the key. */
const rows = (columns?: string, uses?: string) =>
  query({
    sql: "Join",
    "sql.on": "orders.customer = people.customer",
    ...(columns === undefined ? {} : { "sql.columns": `orders.customer, people.customer, ${columns}` }),
    ...(uses === undefined ? {} : { "sql.uses": `1f0ab3c4, 2e6d77a0, ${uses}` }),
  });
const kept = (keep: string) =>
  query({ sql: "Deduplicate", "sql.keys": "orders.customer", "sql.keep": keep, "sql.order": "ROWTIME" });
const frames = (window: string, ...others: readonly string[]) =>
  query({ sql: "OverAggregate", "sql.window": window }, [
    ...accumulator,
    ...others.map((name): CompactState => ({ name, kind: "value", type: "Long" })),
  ]);
const windows = (window: string) => query({ sql: "WindowAggregate", "sql.window": window });
const zoned = (zone?: string) =>
  query({
    sql: "WindowAggregate",
    "sql.window": "TUMBLE(time_col=[orders.ts], size=[1 d])",
    ...(zone === undefined ? {} : { "sql.zone": zone }),
  });

ruleCases("query-changed", [
  {
    name: "the sum of another column",
    before: sum("orders.amount"),
    after: sum("orders.tax"),
    findings: misread,
    says: {
      message:
        '"GroupAggregate" of INSERT INTO totals aggregates something else (SUM(orders.amount) -> SUM(orders.tax))',
      fix: "a job of its own",
      line: 42,
    },
  },
  {
    name: "grouped by another text",
    before: sum("orders.amount"),
    after: sum("orders.amount", "orders.shop"),
    findings: ["loses query-changed: GroupAggregate"],
    says: { message: "orders.customer -> orders.shop" },
  },
  {
    name: "windows of another size",
    before: windows("TUMBLE(time_col=[orders.ts], size=[10 s])"),
    after: windows("TUMBLE(time_col=[orders.ts], size=[5 s])"),
    findings: misread,
  },
  {
    name: "a join by another column",
    before: join("orders.id = payments.order_id"),
    after: join("orders.shop = payments.order_id"),
    findings: ["loses query-changed: GroupAggregate"],
  },
  {
    name: "silent: a join whose sides are written the other way round",
    before: join("orders.id = payments.order_id"),
    after: join("payments.order_id = orders.id"),
    findings: [],
  },
  {
    name: "silent: a join of columns of one name whose sides are written the other way round",
    before: join("orders.id = payments.id"),
    after: join("payments.id = orders.id"),
    findings: [],
  },
  {
    name: "a table joined with itself, the other way round",
    before: join("orders.id = orders.parent"),
    after: join("orders.parent = orders.id"),
    findings: ["loses query-changed: GroupAggregate"],
  },
  {
    name: "silent: groups by the column of the other side that an inner join made equal",
    before: joined("orders.customer", "orders.customer = customers.id"),
    after: joined("customers.id", "orders.customer = customers.id"),
    findings: [],
  },
  {
    name: "silent: groups by what USING makes of two equal columns",
    before: joined("orders.customer", "orders.customer = customers.customer"),
    after: joined("COALESCE(orders.customer, customers.customer)", "orders.customer = customers.customer"),
    findings: [],
  },
  {
    name: "groups by the column of the other side of an outer join",
    before: joined("orders.customer", "orders.customer = customers.id", "LeftOuterJoin"),
    after: joined("customers.id", "orders.customer = customers.id", "LeftOuterJoin"),
    findings: ["loses query-changed: totals"],
  },
  {
    name: "groups by another column of a table that is joined with itself",
    before: joined("orders.id", "orders.id = orders.parent"),
    after: joined("orders.parent", "orders.id = orders.parent"),
    findings: ["loses query-changed: totals"],
  },
  {
    name: "groups by a column whose name only begins like one that was joined by",
    before: joined("orders.customer", "orders.customer = customers.id"),
    after: joined("customers.id_of_shop", "orders.customer = customers.id"),
    findings: ["loses query-changed: totals"],
  },
  {
    name: "two tables with columns of one name trade their joins",
    before: joins("shipments", "payments"),
    after: joins("payments", "shipments"),
    findings: ["misreads query-changed: first"],
    says: { message: "orders.id = shipments.order_id -> orders.id = payments.order_id" },
  },
  {
    name: "silent: one of two joined tables under another name",
    before: joins("shipments", "payments"),
    after: joins("deliveries", "payments"),
    findings: [],
  },
  {
    name: "the first row of a key in the place of the last",
    before: kept("LastRow"),
    after: kept("FirstRow"),
    findings: misread,
  },
  {
    name: "silent: the last row of a key in the place of the first, which it takes as it comes",
    before: kept("FirstRow"),
    after: kept("LastRow"),
    findings: [],
  },
  {
    name: "running counts that look back by rows and no longer in time",
    before: frames("RANG BETWEEN 3600000 PRECEDING AND CURRENT ROW", "cleanupTsState"),
    after: frames("ROWS BETWEEN 99 PRECEDING AND CURRENT ROW", "processedCountState"),
    findings: [...misread, "loses state-renamed: GroupAggregate/cleanupTsState"],
    says: { message: "looks back by rows where it looked back in time" },
  },
  {
    name: "silent: running counts over all rows, by RANGE where it was ROWS",
    before: frames("RANG BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW"),
    after: frames("ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW"),
    findings: [],
  },
  {
    name: "silent: keys and calls that are only spelled otherwise",
    before: query({
      "sql.keys": "LEFT(orders.customer, 5), (orders.a + orders.b)",
      "sql.calls": "SUM(CASE((orders.kind > 3), 1, 0)), SUM((orders.a * orders.b))",
    }),
    after: query({
      "sql.keys": "SUBSTRING(orders.customer, 1, 5), (orders.b + orders.a)",
      "sql.calls": "COUNT(*) FILTER (3 < orders.kind) IS TRUE, SUM((orders.b * orders.a))",
    }),
    findings: [],
  },
  {
    name: "a key that is another one, beside a call that is only spelled otherwise",
    before: query({ "sql.keys": "LEFT(orders.customer, 5)", "sql.calls": "SUM((orders.a * orders.b))" }),
    after: query({ "sql.keys": "SUBSTRING(orders.customer, 2, 5)", "sql.calls": "SUM((orders.b * orders.a))" }),
    findings: ["loses query-changed: GroupAggregate"],
    says: { message: "has other keys (LEFT(orders.customer, 5) -> SUBSTRING(orders.customer, 2, 5))" },
  },
  {
    name: "silent: a function of the user's own that is called without a name",
    before: own("seen(orders.number)", "seen = com.acme.Seen code:01ab answers:23cd"),
    after: query({ "sql.keys": "orders.customer", "sql.calls": "*com.acme.Seen*(orders.number)" }),
    findings: [],
  },
  {
    name: "another function of the user's own that is called without a name",
    before: own("seen(orders.number)", "seen = com.acme.Seen code:01ab answers:23cd"),
    after: query({ "sql.keys": "orders.customer", "sql.calls": "*com.acme.Missed*(orders.number)" }),
    findings: ["unknown query-changed: GroupAggregate"],
  },
  {
    name: "silent: a table under another name",
    before: sum("orders.amount"),
    after: sum("purchases.amount", "purchases.customer"),
    findings: [],
  },
  {
    name: "silent: a function of the user's own under another name",
    before: own("MEAN(orders.amount), COUNT(*)", "MEAN = com.acme.Mean code:01"),
    after: own("MEAN_OF(orders.amount), COUNT(*)", "MEAN_OF = com.acme.Mean code:02"),
    findings: [],
  },
  {
    name: "silent: a function of the user's own whose class is called otherwise",
    before: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:01"),
    after: own("AVERAGE(orders.amount)", "AVERAGE = com.acme.numbers.Average code:01"),
    findings: [],
  },
  {
    name: "silent: a key by a function of the user's own under another name",
    before: own("COUNT(*)", "NORMAL = com.acme.Normal code:01", "NORMAL(orders.customer)"),
    after: own("COUNT(*)", "NORMALISED = com.acme.Normal code:01", "NORMALISED(orders.customer)"),
    findings: [],
  },
  {
    name: "another class behind the name of a function",
    before: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:01"),
    after: own("MEAN(orders.amount)", "MEAN = com.acme.Median code:02"),
    findings: ["unknown query-changed: GroupAggregate"],
    says: { message: "(MEAN(orders.amount) -> Median(orders.amount))", fix: "both functions mean the same" },
  },
  {
    name: "another class behind the name of a function, that keeps something else",
    before: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:01 answers:a1"),
    after: own("MEAN(orders.amount)", "MEAN = com.acme.Median code:02 answers:a2"),
    findings: misread,
  },
  {
    name: "silent: another class behind the name of a function, that keeps the same",
    before: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:01 answers:a1"),
    after: own("MEAN(orders.amount)", "MEAN = com.acme.Median code:02 answers:a1"),
    findings: [],
  },
  {
    name: "silent: a function that aggregates otherwise than it did",
    before: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:01 answers:a1"),
    after: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:02 answers:a2"),
    findings: [],
  },
  {
    name: "a key by a function that answers otherwise than it did",
    before: own("COUNT(*)", "NORMAL = com.acme.Normal code:01 answers:a1", "NORMAL(orders.customer)"),
    after: own("COUNT(*)", "NORMAL = com.acme.Normal code:02 answers:a2", "NORMAL(orders.customer)"),
    findings: ["loses query-changed: GroupAggregate"],
    says: { message: "has other keys (NORMAL(orders.customer) -> Normal(orders.customer))" },
  },
  {
    name: "a key by a function that was edited and cannot be asked",
    before: own("COUNT(*)", "NORMAL = com.acme.NORMAL code:01", "NORMAL(orders.customer)"),
    after: own("COUNT(*)", "NORMAL = com.acme.NORMAL code:02", "NORMAL(orders.customer)"),
    findings: ["unknown query-changed: GroupAggregate"],
    says: { message: "(NORMAL(orders.customer) -> NORMAL′(orders.customer))" },
  },
  {
    name: "silent: a key by a function that is written otherwise and answers the same",
    before: own("COUNT(*)", "NORMAL = com.acme.Normal code:01 answers:a1", "NORMAL(orders.customer)"),
    after: own("COUNT(*)", "NORMAL = com.acme.Normal code:02 answers:a1", "NORMAL(orders.customer)"),
    findings: [],
  },
  {
    name: "two functions of the user's own that trade their names",
    before: own("LOW(orders.amount), HIGH(orders.amount)", "HIGH = com.acme.High code:01, LOW = com.acme.Low code:02"),
    after: own("LOW(orders.amount), HIGH(orders.amount)", "HIGH = com.acme.Low code:02, LOW = com.acme.High code:01"),
    findings: misread,
  },
  {
    name: "two functions of one class that trade their settings",
    before: own(
      "P(orders.amount), Q(orders.amount)",
      "P = com.acme.Part code:01 settings:aa, Q = com.acme.Part code:01 settings:bb",
    ),
    after: own(
      "P(orders.amount), Q(orders.amount)",
      "P = com.acme.Part code:01 settings:bb, Q = com.acme.Part code:01 settings:aa",
    ),
    findings: misread,
  },
  {
    name: "another name, and a baseline that does not tell its functions",
    before: query({ "sql.keys": "orders.customer", "sql.calls": "MEAN(orders.amount), COUNT(*)" }),
    after: own("MEAN_OF(orders.amount), COUNT(*)", "MEAN_OF = com.acme.Mean code:01"),
    findings: ["unknown query-changed: GroupAggregate"],
  },
  {
    name: "a function of the user's own of another column, under another name",
    before: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:01"),
    after: own("MEAN_OF(orders.tax)", "MEAN_OF = com.acme.Mean code:01"),
    findings: misread,
  },
  {
    name: "a function of Flink's in the place of the user's own",
    before: own("MEAN(orders.amount)", "MEAN = com.acme.Mean code:01"),
    after: query({ "sql.keys": "orders.customer", "sql.calls": "MAX(orders.amount)" }),
    findings: misread,
  },
  {
    name: "silent: a sink under another name",
    before: sum("orders.amount"),
    after: query({
      "sql.keys": "orders.customer",
      "sql.calls": "SUM(orders.amount), COUNT(*)",
      "sql.statement": "INSERT INTO sums",
    }),
    findings: [],
  },
  {
    name: "silent: what a join compares besides its keys",
    before: join("orders.id = payments.order_id", "(orders.ts < payments.ts)"),
    after: join("orders.id = payments.order_id", "(orders.ts <= payments.ts)"),
    findings: [],
  },
  {
    name: "columns of kept rows that trade places, and are taken for each other",
    before: rows("people.given, people.family", "aaaaaaaa, bbbbbbbb"),
    after: rows("people.family, people.given", "bbbbbbbb, aaaaaaaa"),
    findings: misread,
    says: { message: "has something else in columns of its rows" },
  },
  {
    name: "a column of kept rows in another unit, with what reads it",
    before: rows("people.given, people.euros", "aaaaaaaa, bbbbbbbb"),
    after: rows("people.given, (people.euros * 100)", "aaaaaaaa, cccccccc"),
    findings: misread,
  },
  {
    name: "silent: kept rows that are worded otherwise from now on",
    before: rows("people.given, people.family", "aaaaaaaa, bbbbbbbb"),
    after: rows("people.given, UPPER(people.family)", "aaaaaaaa, bbbbbbbb"),
    findings: [],
  },
  {
    name: "silent: something else made of the same kept rows",
    before: rows("people.given, people.family", "aaaaaaaa, bbbbbbbb"),
    after: rows("people.given, people.family", "aaaaaaaa, cccccccc"),
    findings: [],
  },
  {
    name: "silent: one column of kept rows worded otherwise, another made something else of",
    before: rows("people.given, people.family", "aaaaaaaa, bbbbbbbb"),
    after: rows("people.given, UPPER(people.family)", "cccccccc, bbbbbbbb"),
    findings: [],
  },
  {
    name: "silent: kept rows from a table of another name",
    before: rows("people.given, people.family", "aaaaaaaa, bbbbbbbb"),
    after: rows("persons.given, persons.family", "cccccccc, bbbbbbbb"),
    findings: [],
  },
  {
    name: "silent: kept rows of which an older manifest does not tell",
    before: rows(),
    after: rows("people.given, people.family", "aaaaaaaa, bbbbbbbb"),
    findings: [],
  },
  {
    name: "silent: another gap of sessions",
    before: windows("SESSION(time_col=[orders.ts], gap=[10 s])"),
    after: windows("SESSION(time_col=[orders.ts], gap=[5 s])"),
    findings: [],
  },
  {
    name: "a window that grows, up to another size",
    before: windows("CUMULATE(time_col=[orders.ts], max_size=[24 h], step=[1 s])"),
    after: windows("CUMULATE(time_col=[orders.ts], max_size=[12 h], step=[1 s])"),
    findings: ["loses query-changed: GroupAggregate"],
  },
  {
    name: "silent: fewer rows before each row",
    before: query({ sql: "OverAggregate", "sql.window": "ROWS BETWEEN 30 PRECEDING AND CURRENT ROW" }),
    after: query({ sql: "OverAggregate", "sql.window": "ROWS BETWEEN 20 PRECEDING AND CURRENT ROW" }),
    findings: [],
  },
  {
    name: "silent: more places of a ranking",
    before: query({ sql: "Rank", "sql.order": "orders.amount DESC", "sql.range": "rankStart=1, rankEnd=3" }),
    after: query({ sql: "Rank", "sql.order": "orders.amount DESC", "sql.range": "rankStart=1, rankEnd=5" }),
    findings: [],
  },
  {
    name: "silent: a choice among the same texts, drawn at another number",
    before: sum("orders.amount", "CASE((orders.size < 2), '#cb0f8168', '#b120cd84')"),
    after: sum("orders.amount", "CASE((orders.size < 5), '#cb0f8168', '#b120cd84')"),
    findings: [],
  },
  {
    name: "a choice among other texts",
    before: sum("orders.amount", "CASE((orders.size < 2), '#cb0f8168', '#b120cd84')"),
    after: sum("orders.amount", "CASE((orders.size < 2), '#cb0f8168', '#00000000')"),
    findings: ["loses query-changed: GroupAggregate"],
  },
  {
    name: "a choice with a column in it, which has other values",
    before: sum("orders.amount", "CASE((orders.size < 2), '#cb0f8168', orders.customer)"),
    after: sum("orders.amount", "CASE((orders.size < 5), '#cb0f8168', orders.customer)"),
    findings: ["loses query-changed: GroupAggregate"],
  },
  {
    name: "the parts of a count that is split go by fewer buckets",
    before: query({
      sql: "IncrementalGroupAggregate",
      "sql.keys": "orders.customer",
      "sql.partialKeys": "orders.customer, MOD(HASH_CODE(orders.number), 1024)",
    }),
    after: query({
      sql: "IncrementalGroupAggregate",
      "sql.keys": "orders.customer",
      "sql.partialKeys": "orders.customer, MOD(HASH_CODE(orders.number), 16)",
    }),
    findings: misread,
    says: { message: "MOD(HASH_CODE(orders.number), 1024) -> MOD(HASH_CODE(orders.number), 16)" },
  },
  {
    name: "windows by another time zone",
    before: zoned("UTC"),
    after: zoned("Asia/Shanghai"),
    findings: misread,
    says: { message: "cuts its windows by another time zone (UTC -> Asia/Shanghai)" },
  },
  {
    name: "a time zone that was the machine's is written out",
    before: zoned(),
    after: zoned("Asia/Shanghai"),
    findings: ["unknown query-changed: GroupAggregate"],
    says: { message: "in that time zone anyway", fix: "which time zone the machine is in" },
  },
  {
    name: "silent: UTC is written out, and windows of a time without a zone are cut by it anyway",
    before: zoned(),
    after: zoned("UTC"),
    findings: [],
  },
  {
    name: "silent: other rows are asked for",
    before: query({ "sql.keys": "orders.customer", "sql.calls": "COUNT(*)", "sql.rows": "(orders.amount > 1)" }),
    after: query({ "sql.keys": "orders.customer", "sql.calls": "COUNT(*)" }),
    findings: [],
  },
]);
