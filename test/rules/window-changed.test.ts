import type { CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const contents: CompactState = { name: "window-contents", kind: "reducing", namespace: "TimeWindow" };
const merging: CompactState = { name: "merging-window-set", kind: "list", type: "Tuple2<TimeWindow, TimeWindow>" };
const windows = (facts: Readonly<Record<string, string>>, ...more: readonly CompactState[]) =>
  jobOf(counting({ facts, states: [contents, ...more] }));
const assigners = "org.apache.flink.streaming.api.windowing.assigners.";
const triggers = "org.apache.flink.streaming.api.windowing.triggers.";

ruleCases("window-changed", [
  {
    name: "another size",
    before: windows({ window: "TumblingEventTimeWindows", "window.size": "60000" }),
    after: windows({ window: "TumblingEventTimeWindows", "window.size": "300000" }),
    findings: ["loses window-changed: count/window-contents"],
    says: {
      message: "TumblingEventTimeWindows (size: 60000) -> TumblingEventTimeWindows (size: 300000)",
      fix: "--drain",
      line: 42,
    },
  },
  {
    name: "Flink's own windows are told in units of time",
    before: windows({ window: `${assigners}TumblingEventTimeWindows`, "window.size": "60000" }),
    after: windows({ window: `${assigners}SlidingEventTimeWindows`, "window.size": "5400000", "window.slide": "500" }),
    findings: ["loses window-changed: count/window-contents"],
    says: {
      message: "(TumblingEventTimeWindows of 1 min -> SlidingEventTimeWindows of 1 h 30 min every 500 ms)",
    },
  },
  {
    name: "silent: an assigner of the job's own that cuts the same windows gets another name and other settings",
    before: windows({ window: "com.acme.Shifts", "window.hours": "8", "window.assigned": "01ab" }),
    after: windows({ window: "com.acme.ShiftWindows", "window.millis": "28800000", "window.assigned": "01ab" }),
    findings: [],
  },
  {
    name: "silent: sliding windows that slide by their size become tumbling ones",
    before: windows({ window: "SlidingEventTimeWindows", "window.slide": "1000", "window.assigned": "01ab" }),
    after: windows({ window: "TumblingEventTimeWindows", "window.assigned": "01ab" }),
    findings: [],
  },
  {
    name: "the same windows by another time",
    before: windows({ window: "TumblingEventTimeWindows", "window.time": "event", "window.assigned": "01ab" }),
    after: windows({ window: "TumblingProcessingTimeWindows", "window.time": "processing", "window.assigned": "01ab" }),
    findings: ["loses window-changed: count/window-contents"],
  },
  {
    name: "silent: a manifest of an earlier release does not say how windows are cut",
    before: windows({ window: "TumblingEventTimeWindows", "window.size": "1000" }),
    after: windows({ window: "TumblingEventTimeWindows", "window.size": "1000", "window.assigned": "01ab" }),
    findings: [],
  },
  {
    name: "an assigner of the job's own that cuts others",
    before: windows({ window: "com.acme.Shifts", "window.assigned": "01ab" }),
    after: windows({ window: "com.acme.Shifts", "window.assigned": "23cd" }),
    findings: ["loses window-changed: count/window-contents"],
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
    name: "by the clock instead of by event time",
    before: windows({ window: "TumblingEventTimeWindows", "window.size": "1000", "window.time": "event" }),
    after: windows({ window: "TumblingProcessingTimeWindows", "window.size": "1000", "window.time": "processing" }),
    findings: ["loses window-changed: count/window-contents"],
    says: { message: "is never emitted, unless" },
  },
  {
    name: "long windows by the clock",
    before: windows({ window: "TumblingProcessingTimeWindows", "window.size": "1000", "window.time": "processing" }),
    after: windows({ window: "TumblingProcessingTimeWindows", "window.size": "3600000", "window.time": "processing" }),
    findings: ["loses window-changed: count/window-contents"],
  },
  {
    name: "silent: windows by the clock that are over before a job is started again",
    before: windows({ window: "TumblingProcessingTimeWindows", "window.size": "100", "window.time": "processing" }),
    after: windows({ window: "TumblingProcessingTimeWindows", "window.size": "200", "window.time": "processing" }),
    findings: [],
  },
  {
    name: "silent: another gap ends a session",
    before: windows({ window: "ProcessingTimeSessionWindows", "window.sessionTimeout": "1000" }, merging),
    after: windows({ window: "ProcessingTimeSessionWindows", "window.sessionTimeout": "5000" }, merging),
    findings: [],
  },
  {
    name: "silent: each trigger has a state of its own",
    before: windows(
      { window: "TumblingEventTimeWindows", trigger: `${triggers}CountTrigger` },
      { name: "count", kind: "reducing", namespace: "TimeWindow" },
    ),
    after: windows(
      { window: "TumblingEventTimeWindows", trigger: `${triggers}ContinuousEventTimeTrigger` },
      { name: "fire-time", kind: "reducing", namespace: "TimeWindow" },
    ),
    findings: ["compatible state-removed: count/count"],
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
