import type { CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const contents: CompactState = { name: "window-contents", kind: "reducing", namespace: "TimeWindow" };
const merging: CompactState = { name: "merging-window-set", kind: "list", type: "Tuple2<TimeWindow, TimeWindow>" };
const windows = (facts: Readonly<Record<string, string>>, ...more: readonly CompactState[]) =>
  jobOf(counting({ facts, states: [contents, ...more] }));

ruleCases("window-changed", [
  {
    name: "another size",
    before: windows({ window: "TumblingEventTimeWindows", "window.size": "60000" }),
    after: windows({ window: "TumblingEventTimeWindows", "window.size": "300000" }),
    findings: ["unknown window-changed: count/window-contents"],
    says: { message: "window.size: 60000 -> 300000", fix: "--drain", line: 42 },
  },
  {
    name: "sessions in the place of fixed windows",
    before: windows({ window: "TumblingEventTimeWindows" }),
    after: windows({ window: "EventTimeSessionWindows" }, merging),
    findings: ["loses window-changed: count/window-contents"],
    says: { message: "is never emitted, without an error" },
  },
  {
    name: "fixed windows in the place of sessions",
    before: windows({ window: "EventTimeSessionWindows" }, merging),
    after: windows({ window: "TumblingEventTimeWindows" }),
    findings: ["loses window-changed: count/window-contents", "compatible state-removed: count/merging-window-set"],
  },
  {
    name: "another kind of window is refused for its namespace",
    before: windows({ window: "TumblingEventTimeWindows" }),
    after: jobOf(
      counting({
        facts: { window: "GlobalWindows" },
        states: [{ ...contents, namespace: { custom: "com.acme.GlobalWindowSerializer" } }],
      }),
    ),
    trial: {
      operators: [{ operator: "count", states: [{ name: "window-contents", answers: { namespace: "incompatible" } }] }],
    },
    findings: ["refuses namespace-serializer-changed: count/window-contents"],
  },
  {
    name: "reduce in the place of aggregate is refused for its kind",
    before: windows({ window: "TumblingEventTimeWindows", "window.size": "60000" }),
    after: jobOf(
      counting({
        facts: { window: "TumblingEventTimeWindows", "window.size": "1000" },
        states: [{ ...contents, kind: "aggregating" }],
      }),
    ),
    findings: ["refuses state-kind-changed: count/window-contents"],
  },
  {
    name: "silent: another trigger, more lateness",
    before: windows({ window: "TumblingEventTimeWindows", trigger: "EventTimeTrigger", allowedLateness: "0" }),
    after: windows({ window: "TumblingEventTimeWindows", trigger: "CountTrigger", allowedLateness: "1000" }),
    findings: [],
  },
  {
    name: "silent: an operator without windows",
    before: jobOf(counting({ facts: { join: "interval", "join.lowerBound": "-1" } })),
    after: jobOf(counting({ facts: { join: "interval", "join.lowerBound": "-2" } })),
    findings: [],
  },
  {
    name: "silent: the same windows",
    before: windows({ window: "TumblingEventTimeWindows", "window.size": "60000" }),
    after: windows({ "window.size": "60000", window: "TumblingEventTimeWindows" }),
    findings: [],
  },
]);
