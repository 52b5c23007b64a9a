import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const running = (facts: Readonly<Record<string, string>>, type: CompactType = "Tuple3<String, Long, Long>") =>
  jobOf(
    counting({
      function: "org.apache.flink.streaming.api.functions.aggregation.SumAggregator",
      facts,
      states: [{ name: "_op_state", kind: "value", type }],
    }),
  );
const sum = (field: string) => ({ aggregation: "sum", "aggregation.field": field });

ruleCases("aggregation-changed", [
  {
    name: "the sum of another field",
    before: running(sum("1")),
    after: running(sum("2")),
    findings: ["misreads aggregation-changed: count/_op_state"],
    says: { message: "sum of the field 1", fix: "another uid", line: 42 },
  },
  {
    name: "a maximum in the place of a sum",
    before: running(sum("1")),
    after: running({ aggregation: "max", "aggregation.field": "1" }),
    findings: ["misreads aggregation-changed: count/_op_state"],
  },
  {
    name: "the records changed as well, and Flink refuses them",
    before: running(sum("1")),
    after: running(sum("2"), "Tuple2<String, Long>"),
    trial: {
      operators: [{ operator: "count", states: [{ name: "_op_state", answers: { value: "incompatible" } }] }],
    },
    findings: ["refuses value-serializer-incompatible: count/_op_state"],
  },
  {
    name: "silent: a reduce of the user's takes the place of the sum; what it does is code",
    before: running(sum("1")),
    after: running({}),
    findings: [],
  },
  {
    name: "silent: the whole record that has the greatest value in the place of the value",
    before: running({ aggregation: "max", "aggregation.field": "1" }),
    after: running({ aggregation: "maxBy", "aggregation.field": "1" }),
    findings: [],
  },
  {
    name: "the least in the place of the record that has the greatest",
    before: running({ aggregation: "maxBy", "aggregation.field": "1" }),
    after: running({ aggregation: "minBy", "aggregation.field": "1" }),
    findings: ["misreads aggregation-changed: count/_op_state"],
  },
  {
    name: "the sum of a field whose name differs in two letters",
    before: running(sum("soldBy")),
    after: running(sum("sold")),
    findings: ["misreads aggregation-changed: count/_op_state"],
  },
  {
    name: "silent: the greatest value and its record, of a field that is called by",
    before: running({ aggregation: "max", "aggregation.field": "soldBy" }),
    after: running({ aggregation: "maxBy", "aggregation.field": "soldBy" }),
    findings: [],
  },
  { name: "silent: the same sum", before: running(sum("1")), after: running(sum("1")), findings: [] },
  {
    name: "silent: another window is no aggregation",
    before: running({ window: "TumblingEventTimeWindows" }),
    after: running({ window: "SlidingEventTimeWindows" }),
    findings: [],
  },
]);
