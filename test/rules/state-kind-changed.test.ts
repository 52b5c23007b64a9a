import type { CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const state = (kind: CompactState["kind"], over: Partial<CompactState> = {}) =>
  jobOf(counting({ states: [{ name: "seen", kind, ...over }] }));

ruleCases("state-kind-changed", [
  {
    name: "a value becomes a list",
    before: state("value"),
    after: state("list"),
    findings: ["refuses state-kind-changed: count/seen"],
    says: {
      message: "was saved as a value state and is now asked for as a list state",
      flink: "Was [VALUE], registered with [LIST]",
      fix: 'keep "seen" beside it',
    },
  },
  {
    name: "a trigger asks for its state with the first record only",
    before: state("value"),
    after: state("reducing", { seen: "forced" }),
    findings: ["fails-later state-kind-changed: count/seen"],
    says: { message: "fails with the first record" },
  },
  {
    name: "reduce becomes aggregate in a window",
    before: state("reducing", { namespace: "TimeWindow" }),
    after: state("aggregating", { namespace: "TimeWindow" }),
    findings: ["refuses state-kind-changed: count/seen"],
    says: { message: "a reducing state and is now asked for as an aggregating state" },
  },
  {
    name: "kind and type at once are one finding",
    before: state("value"),
    after: state("map", { type: "String" }),
    findings: ["refuses state-kind-changed: count/seen"],
  },
  {
    name: "Flink's own restore failed of it: its words, one finding",
    before: state("value"),
    after: state("list"),
    trial: {
      operators: [
        {
          operator: "count",
          phase: "open",
          exception:
            "java.lang.IllegalStateException: Incompatible key/value state types. Was [VALUE], registered with [LIST].",
        },
      ],
    },
    findings: ["refuses state-kind-changed: count/seen"],
  },
  {
    name: "a guess from the code alone is not judged by its kind",
    before: jobOf(counting({ complete: false, states: [{ name: "seen", kind: "value", seen: "static" }] })),
    after: jobOf(
      counting({ code: "other", complete: false, states: [{ name: "seen", kind: "list", seen: "static" }] }),
    ),
    findings: ["unknown unseen-state-changed: count"],
  },
  {
    name: "silent: the same name in another operator",
    before: jobOf(counting(), counting({ uid: "audit", name: "Audit", states: [] })),
    after: jobOf(counting(), counting({ uid: "audit", name: "Audit", states: [{ name: "seen", kind: "list" }] })),
    findings: [],
  },
  {
    name: "silent: a timer queue and a state of one name",
    before: jobOf(
      counting({
        states: [
          { name: "seen", kind: "value" },
          { name: "_timer_state/event_seen", kind: "timer" },
        ],
      }),
    ),
    after: jobOf(
      counting({
        states: [
          { name: "_timer_state/event_seen", kind: "timer" },
          { name: "seen", kind: "value" },
        ],
      }),
    ),
    findings: [],
  },
]);
