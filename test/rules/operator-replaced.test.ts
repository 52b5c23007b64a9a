import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const other = counting({
  function: "com.acme.Recount",
  states: [{ name: "numbers", kind: "list" }],
});

ruleCases("operator-replaced", [
  {
    name: "another function with a state of another kind",
    before: jobOf(counting()),
    after: jobOf(other),
    findings: ["loses operator-replaced: count"],
    says: { message: 'the state "seen"', fix: 'instead of "count"', line: 42 },
  },
  {
    name: "an operator of another kind; its timers go with its states",
    before: jobOf(
      counting({
        class: "org.apache.flink.streaming.api.operators.KeyedProcessOperator",
        states: [
          { name: "seen", kind: "value" },
          { name: "_timer_state/event_user-timers", kind: "timer" },
        ],
      }),
    ),
    after: jobOf(
      counting({
        class: "org.apache.flink.streaming.runtime.operators.windowing.WindowOperator",
        function: "com.acme.Sum",
        states: [{ name: "window-contents", kind: "aggregating", namespace: "TimeWindow" }],
      }),
    ),
    findings: ["loses operator-replaced: count"],
    says: { message: "its timers" },
  },
  {
    name: "silent: another function that takes over a state",
    before: jobOf(counting()),
    after: jobOf(counting({ function: "com.acme.Recount" })),
    findings: [],
  },
  {
    name: "silent: another function that needs no state",
    before: jobOf(counting()),
    after: jobOf(counting({ function: "com.acme.Recount", states: [] })),
    findings: ["compatible state-removed: count/seen"],
  },
  {
    name: "records that wait for an async function, where a function stands that asks at once",
    before: jobOf(
      unkeyed({
        class: "org.apache.flink.streaming.api.operators.async.AsyncWaitOperator",
        states: [{ name: "_async_wait_operator_state_", kind: "operator-list" }],
      }),
    ),
    after: jobOf(unkeyed({ class: "org.apache.flink.streaming.api.operators.StreamMap", states: [] })),
    findings: ["loses operator-replaced: count"],
    says: { message: "_async_wait_operator_state_" },
  },
  {
    name: "another rule's business: a state of the same type under another name",
    before: jobOf(counting()),
    after: jobOf(counting({ function: "com.acme.Recount", states: [{ name: "counted", kind: "value" }] })),
    findings: ["loses state-renamed: count/seen"],
  },
  {
    name: "another rule's business: without its key",
    before: jobOf(counting()),
    after: jobOf(unkeyed({ function: "com.acme.Recount", states: [{ name: "all", kind: "operator-list" }] })),
    findings: ["loses keying-removed: count"],
  },
  {
    name: "silent: the same function with another state is the same operator",
    before: jobOf(counting()),
    after: jobOf(counting({ states: [{ name: "numbers", kind: "list" }] })),
    findings: ["compatible state-removed: count/seen"],
  },
]);
