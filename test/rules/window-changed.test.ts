import type { CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const tumbling = { window: "TumblingEventTimeWindows", "window.size": "60000", trigger: "EventTimeTrigger" };
const session = { window: "EventTimeSessionWindows", "window.sessionTimeout": "1000", trigger: "EventTimeTrigger" };
const contents: CompactState = { name: "window-contents", kind: "aggregating", namespace: "TimeWindow" };
const merging: CompactState = { name: "merging-window-set", kind: "list", type: "String" };

const job = (facts: Readonly<Record<string, string>>, ...states: readonly CompactState[]) =>
  jobOf(counting({ facts, states: states.length === 0 ? [contents] : states }));

ruleCases("window-changed", [
  {
    name: "tumbling windows become sessions: open ones are never emitted",
    before: job(tumbling),
    after: job(session, contents, merging),
    findings: ["loses window-changed: count/window-contents"],
    says: { message: "never emitted", line: 42 },
  },
  {
    name: "sessions become tumbling windows",
    before: job(session, contents, merging),
    after: job(tumbling),
    findings: ["loses window-changed: count/window-contents", "compatible state-removed: count/merging-window-set"],
  },
  {
    name: "another size: it hangs on which windows are open",
    before: job(tumbling),
    after: job({ ...tumbling, "window.size": "120000" }),
    findings: ["unknown window-changed: count/window-contents"],
    says: { message: "window.size: 60000 -> 120000" },
  },
  {
    name: "silent: another trigger or lateness leaves the windows where they are",
    before: job(tumbling),
    after: job({ ...tumbling, trigger: "CountTrigger", allowedLateness: "5000" }),
    findings: [],
  },
  {
    name: "silent: an operator without window contents has nothing to leave behind",
    before: job(tumbling, { name: "seen", kind: "value" }),
    after: job(session, { name: "seen", kind: "value" }),
    findings: [],
  },
]);
