import type { Compatibility } from "../../src/manifest/trial.js";
import type { CompactState } from "../support/manifests.js";
import type { CompactType } from "../support/serializers.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const globalWindow: CompactType = { custom: "com.acme.GlobalWindowSerializer" };
const contents = (namespace: CompactType): CompactState => ({ name: "window-contents", kind: "reducing", namespace });
const timer = (namespace: CompactType): CompactState => ({
  name: "_timer_state/event_window-timers",
  kind: "timer",
  namespace,
});
const job = (...states: readonly CompactState[]) => jobOf(counting({ states }));
const answer = (namespace: Compatibility, ...names: readonly string[]) => ({
  operators: [{ operator: "count", states: names.map((name) => ({ name, answers: { namespace } })) }],
});

ruleCases("namespace-serializer-changed", [
  {
    name: "another kind of window: contents and timers are one finding",
    before: job(contents("TimeWindow"), timer("TimeWindow")),
    after: job(contents(globalWindow), timer(globalWindow)),
    trial: answer("incompatible", "window-contents", "_timer_state/event_window-timers"),
    findings: ["refuses namespace-serializer-changed: count/window-contents"],
    says: { message: "was saved under another kind of window", flink: "namespace serializer", evidence: "flink" },
  },
  {
    name: "a window's content and its trigger's count are one finding",
    before: job(contents("TimeWindow"), { name: "count", kind: "reducing", namespace: "TimeWindow" }),
    after: job(contents(globalWindow), { name: "count", kind: "reducing", namespace: globalWindow }),
    trial: answer("incompatible", "window-contents", "count"),
    findings: ["refuses namespace-serializer-changed: count/count"],
    says: { message: 'The states "count" and "window-contents" of' },
  },
  {
    name: "asked for with the first window that fires alone: the job starts",
    before: job({ name: "fired", kind: "value", namespace: "TimeWindow", seen: "exercised" }),
    after: job({ name: "fired", kind: "value", namespace: globalWindow, seen: "exercised" }),
    trial: answer("incompatible", "fired"),
    findings: ["fails-later namespace-serializer-changed: count/fired"],
    says: { message: "The job starts, and fails with the first record" },
  },
  {
    name: "Flink met the timers first: its words",
    before: job(contents("TimeWindow"), timer("TimeWindow")),
    after: job(contents(globalWindow), timer(globalWindow)),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "open",
          exception:
            "org.apache.flink.util.StateMigrationException: For heap backends, the new priority queue serializer must not be incompatible.",
          states: ["window-contents", "_timer_state/event_window-timers"].map((name) => ({
            name,
            answers: { namespace: "incompatible" },
          })),
        },
      ],
    },
    findings: ["refuses namespace-serializer-changed: count/window-contents"],
    says: { flink: "priority queue serializer" },
  },
  {
    name: "the timers alone",
    before: job(timer("TimeWindow")),
    after: job(timer(globalWindow)),
    trial: answer("incompatible", "_timer_state/event_window-timers"),
    findings: ["refuses namespace-serializer-changed: count/_timer_state/event_window-timers"],
    says: { message: "The timers of" },
  },
  {
    name: "Flink would migrate a value, and never a namespace",
    before: job(contents({ pojo: "com.acme.Slot", fields: { at: "Long" } })),
    after: job(contents({ pojo: "com.acme.Slot", fields: { at: "Long", zone: "String" } })),
    trial: answer("after-migration", "window-contents"),
    findings: ["refuses namespace-serializer-changed: count/window-contents"],
  },
  {
    name: "silent: reconfigured reads and writes as before",
    before: job(contents({ enum: "com.acme.Slot", constants: ["A"] })),
    after: job(contents({ enum: "com.acme.Slot", constants: ["A", "B"] })),
    trial: answer("reconfigured", "window-contents"),
    findings: [],
  },
  {
    name: "the same kind of window, of another size: its bytes are read, its meaning is another rule's",
    before: jobOf(counting({ facts: { window: "Tumbling(60000)" }, states: [contents("TimeWindow")] })),
    after: jobOf(counting({ facts: { window: "Tumbling(300000)" }, states: [contents("TimeWindow")] })),
    findings: ["loses window-changed: count/window-contents"],
  },
]);
