import { automaticId, type CompactOperator } from "../support/manifests.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const map = (over: Partial<CompactOperator>): CompactOperator =>
  unkeyed({ name: "Parse", function: "com.acme.Parse", line: "com/acme/OrderJob.java:40", ...over });
const source = (over: Partial<CompactOperator>): CompactOperator => ({ name: "Source", coordinator: true, ...over });
const ten = <T>(make: (at: number) => T): readonly T[] => Array.from({ length: 10 }, (_, at) => make(at));
/** Whose finding it is: the one with the smallest id. */
const leastId = ten((at) => at).toSorted((one, other) =>
  automaticId(`at ${one}`) < automaticId(`at ${other}`) ? -1 : 1,
)[0];

ruleCases("automatic-ids-moved", [
  {
    name: "an operator is put in before one without a uid",
    before: jobOf(counting({ auto: "at 1" })),
    after: jobOf(map({ auto: "parse" }), counting({ auto: "at 2", inputs: ["parse"] })),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: {
      message:
        '"Parse" was put into the graph. That moved the automatic ids of "Count orders"; what it saved, the state "seen"',
      fix: `.uid("count-orders").setUidHash("${automaticId("at 1")}")`,
      flink: "Cannot map checkpoint/savepoint state",
      line: 42,
    },
  },
  {
    name: "an operator that calls another function was not put in",
    before: jobOf(map({ auto: "parse", function: "com.acme.Parse" }), counting({ auto: "at 1", inputs: ["parse"] })),
    after: jobOf(
      map({ auto: "parse then", name: "Read", function: "com.acme.Read" }),
      map({
        auto: "filter",
        name: "Filter",
        class: "org.apache.flink.streaming.api.operators.StreamFilter",
        inputs: ["parse then"],
      }),
      counting({ auto: "at 2", inputs: ["filter"] }),
    ),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: '"Filter" was put into the graph.' },
  },
  {
    name: "two operators are put in",
    before: jobOf(counting({ auto: "at 1" })),
    after: jobOf(
      map({ auto: "parse" }),
      map({ auto: "clean", name: "Clean", function: "com.acme.Clean", inputs: ["parse"] }),
      counting({ auto: "at 2", inputs: ["clean"] }),
    ),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: '"Clean" and "Parse" were put into the graph.' },
  },
  {
    name: "the uid of the one that was put in protects nobody",
    before: jobOf(counting({ auto: "at 1" })),
    after: jobOf(map({ uid: "parse" }), counting({ auto: "at 2", inputs: ["parse"] })),
    allowNonRestoredState: true,
    findings: ["loses automatic-ids-moved: Count orders"],
  },
  {
    name: "ten that nobody touched lose their state where that is allowed, all by name",
    before: jobOf(...ten((at) => counting({ auto: `at ${at}`, name: `Count ${at}`, function: `com.acme.Count${at}` }))),
    after: jobOf(
      map({ uid: "parse" }),
      ...ten((at) =>
        counting({ auto: `moved ${at}`, name: `Count ${at}`, function: `com.acme.Count${at}`, inputs: ["parse"] }),
      ),
    ),
    allowNonRestoredState: true,
    findings: [`loses automatic-ids-moved: Count ${leastId}`],
    says: {
      message: `${ten((at) => `"Count ${at}"`)
        .slice(0, 9)
        .join(", ")} and "Count 9"; what they saved is dropped`,
    },
  },
  {
    name: "an operator is taken out",
    before: jobOf(map({ auto: "parse" }), counting({ auto: "at 2", inputs: ["parse"] })),
    after: jobOf(counting({ auto: "at 1" })),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: '"Parse" was taken out of the graph.' },
  },
  {
    name: "a uid changes upstream",
    before: jobOf(map({ uid: "parse" }), counting({ auto: "behind parse", inputs: ["parse"] })),
    after: jobOf(map({ uid: "parse-json" }), counting({ auto: "behind parse-json", inputs: ["parse-json"] })),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: 'The uid of "Parse" (uid "parse-json") was changed.' },
  },
  {
    name: "a parallelism changes what can be chained",
    before: jobOf(
      map({ uid: "parse", parallelism: 2 }),
      counting({ auto: "unchained", inputs: ["parse"], parallelism: 2 }),
    ),
    after: jobOf(
      map({ uid: "parse", parallelism: 4 }),
      counting({ auto: "chained", inputs: ["parse"], parallelism: 2 }),
    ),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: 'The parallelism of "Parse" (uid "parse") was changed' },
  },
  {
    name: "the chaining changes",
    before: jobOf(map({ uid: "parse", chain: "orders" }), counting({ auto: "a", inputs: ["parse"] })),
    after: jobOf(map({ uid: "parse" }), counting({ auto: "b", inputs: ["parse"] })),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: 'The chaining of "Parse" (uid "parse") was changed.' },
  },
  {
    name: "the sources are made in another order",
    before: {
      operators: [
        source({ uid: "orders", name: "Source: orders" }),
        source({ uid: "rates", name: "Source: rates" }),
        counting({ auto: "a", inputs: ["orders", "rates"] }),
      ],
    },
    after: {
      operators: [
        source({ uid: "rates", name: "Source: rates" }),
        source({ uid: "orders", name: "Source: orders" }),
        counting({ auto: "b", inputs: ["orders", "rates"] }),
      ],
    },
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: "are made in another order" },
  },
  {
    name: "other operators are made in another order",
    before: jobOf(map({ uid: "parse" }), map({ uid: "format", name: "Format" }), counting({ auto: "a" })),
    after: jobOf(map({ uid: "format", name: "Format" }), map({ uid: "parse" }), counting({ auto: "b" })),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: "The operators" },
  },
  {
    name: "no edit is found that explains it",
    before: jobOf(counting({ auto: "a" })),
    after: jobOf(counting({ auto: "b" })),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: "The shape of the graph changed." },
  },
  {
    name: "all that one edit moved is one finding, and like names get different uids",
    before: jobOf(
      counting({ auto: "a", name: "KeyedProcess" }),
      counting({ auto: "b", name: "KeyedProcess", function: "com.acme.Audit" }),
      map({ auto: "c" }),
    ),
    after: jobOf(
      map({ auto: "new", name: "Filter", function: "com.acme.Filter" }),
      counting({ auto: "a2", name: "KeyedProcess" }),
      counting({ auto: "b2", name: "KeyedProcess", function: "com.acme.Audit" }),
      map({ auto: "c2" }),
    ),
    findings: ["refuses automatic-ids-moved: KeyedProcess"],
    says: { fix: '.uid("keyedprocess-2")' },
  },
  {
    name: "an operator shifted to the id of one that went",
    before: jobOf(
      counting({
        auto: "at 1",
        name: "Dedupe",
        function: "com.acme.Dedupe",
        states: [{ name: "known", kind: "value" }],
      }),
      counting({ auto: "at 2", inputs: ["at 1"] }),
    ),
    after: jobOf(counting({ auto: "at 1" })),
    findings: ["refuses automatic-ids-moved: Count orders"],
    says: { message: '"Dedupe" was taken out of the graph.' },
  },
  {
    name: "the ids hang on a parallelism that is not known",
    before: jobOf(counting({ auto: "a", unsettled: ["id"] })),
    after: jobOf(counting({ auto: "b", unsettled: ["id"] })),
    findings: ["unknown automatic-ids-moved: Count orders"],
    says: { fix: "--baseline-parallelism" },
  },
  {
    name: "whatever the parallelism is, they moved",
    before: jobOf(counting({ auto: "a", autoElsewhere: "a at 4", unsettled: ["id"] })),
    after: jobOf(counting({ auto: "b", autoElsewhere: "b at 4", unsettled: ["id"] })),
    findings: ["refuses automatic-ids-moved: Count orders"],
  },
  {
    name: "at one parallelism they moved, at another one they did not",
    before: jobOf(counting({ auto: "a", autoElsewhere: "at 4", unsettled: ["id"] })),
    after: jobOf(counting({ auto: "b", autoElsewhere: "at 4", unsettled: ["id"] })),
    findings: ["unknown automatic-ids-moved: Count orders"],
  },
  {
    name: "one side's parallelism is known, and the other's makes the same id possible",
    before: jobOf(counting({ auto: "at 4" })),
    after: jobOf(counting({ auto: "b", autoElsewhere: "at 4", unsettled: ["id"] })),
    findings: ["unknown automatic-ids-moved: Count orders"],
  },
  {
    name: "it could not be seen whether they hold state",
    before: jobOf(map({ auto: "a", incompleteBecause: "open() threw" })),
    after: jobOf(map({ auto: "b", incompleteBecause: "open() threw" })),
    findings: ["unknown automatic-ids-moved: Parse"],
  },
  {
    name: "silent: operators without state get new ids at every commit",
    before: jobOf(map({ auto: "at 1" }), counting({ inputs: ["at 1"] })),
    after: jobOf(
      map({ auto: "new", name: "Filter", function: "com.acme.Filter" }),
      map({ auto: "at 2", inputs: ["new"] }),
      counting({ inputs: ["at 2"] }),
    ),
    findings: [],
  },
  {
    name: "silent: an operator at the end, with uids before it",
    before: jobOf(counting()),
    after: jobOf(counting(), map({ auto: "end", inputs: ["count"] })),
    findings: [],
  },
  {
    name: "silent: the old ids are bridged by setUidHash",
    before: jobOf(counting({ auto: "at 1" })),
    after: jobOf(map({ auto: "parse" }), counting({ uid: "count", uidHash: automaticId("at 1"), inputs: ["parse"] })),
    findings: [],
  },
  {
    name: "silent: an operator without a uid is renamed, and its code is another",
    before: jobOf(counting({ auto: "at 1" })),
    after: jobOf(counting({ auto: "at 1", name: "Count all orders", code: "another" })),
    findings: [],
  },
]);
