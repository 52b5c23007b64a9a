import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const userTimers = (["event", "processing"] as const).map((domain) => ({
  name: `_timer_state/${domain}_user-timers`,
  kind: "timer" as const,
}));

ruleCases("keying-removed", [
  {
    name: "the keyBy before an operator with keyed state is gone",
    before: jobOf(
      counting({
        states: [
          { name: "seen", kind: "value" },
          { name: "per-day", kind: "map" },
        ],
      }),
    ),
    after: jobOf(unkeyed()),
    findings: ["loses keying-removed: count"],
    says: {
      message: 'its keyed state ("per-day" and "seen") is dropped without an error',
      fix: "Keep the keyBy",
      line: 42,
    },
  },
  {
    name: "timers go with it",
    before: jobOf(counting({ states: userTimers })),
    after: jobOf(unkeyed()),
    findings: ["loses keying-removed: count"],
    says: { message: "its timers" },
  },
  {
    name: "the state asked for as operator state instead is the same loss",
    before: jobOf(counting()),
    after: jobOf(unkeyed({ states: [{ name: "seen", kind: "operator-list" }] })),
    findings: ["loses keying-removed: count"],
  },
  {
    name: "operator state beside it is judged for itself",
    before: jobOf(
      counting({
        states: [
          { name: "seen", kind: "value" },
          { name: "buffer", kind: "operator-list" },
        ],
      }),
    ),
    after: jobOf(unkeyed({ states: [{ name: "buffer", kind: "operator-union" }] })),
    findings: ["loses keying-removed: count", "refuses operator-state-mode-changed: count/buffer"],
  },
  {
    name: "silent: a key without keyed state behind it",
    before: jobOf(counting({ states: [] })),
    after: jobOf(unkeyed()),
    findings: [],
  },
  {
    name: "silent: timers that no code ever sets",
    before: jobOf(counting({ states: userTimers, facts: { timers: "never" } })),
    after: jobOf(unkeyed()),
    findings: [],
  },
  {
    name: "silent: the operator is keyed from now on",
    before: jobOf(unkeyed({ states: [{ name: "buffer", kind: "operator-list" }] })),
    after: jobOf(
      counting({
        states: [
          { name: "buffer", kind: "operator-list" },
          { name: "seen", kind: "value" },
        ],
      }),
    ),
    findings: [],
  },
]);
