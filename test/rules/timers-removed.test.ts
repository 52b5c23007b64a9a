import type { CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const seen: CompactState = { name: "seen", kind: "value" };
const timers = (service: string): CompactState[] =>
  ["event", "processing"].map((domain) => ({ name: `_timer_state/${domain}_${service}`, kind: "timer" }));

ruleCases("timers-removed", [
  {
    name: "the operator has no timer service any more: one finding for both queues",
    before: jobOf(counting({ states: [seen, ...timers("user-timers")] })),
    after: jobOf(counting({ states: [seen] })),
    findings: ["loses timers-removed: count/_timer_state/event_user-timers"],
    says: { message: '(service "user-timers") are no longer taken over', fix: "until the last of them has fired" },
  },
  {
    name: "the service has another name",
    before: jobOf(counting({ states: [seen, ...timers("reminders")] })),
    after: jobOf(counting({ states: [seen, ...timers("alarms")] })),
    findings: ["loses timers-removed: count/_timer_state/event_reminders"],
  },
  {
    name: "two services are two findings",
    before: jobOf(counting({ states: [...timers("a"), ...timers("b")] })),
    after: jobOf(counting({ states: [seen] })),
    findings: ["loses timers-removed: count/_timer_state/event_a", "loses timers-removed: count/_timer_state/event_b"],
  },
  {
    name: "not seen is not gone",
    before: jobOf(counting({ states: [seen, ...timers("user-timers")] })),
    after: jobOf(counting({ states: [seen], incompleteBecause: "open() threw" })),
    findings: ["unknown unseen-state-changed: count"],
  },
  {
    name: "silent: a timer service that no code ever uses",
    before: jobOf(counting({ facts: { timers: "never" }, states: [seen, ...timers("user-timers")] })),
    after: jobOf(counting({ states: [seen] })),
    findings: [],
  },
  {
    name: "silent: a timer service more",
    before: jobOf(counting({ states: [seen] })),
    after: jobOf(counting({ states: [seen, ...timers("user-timers")] })),
    findings: [],
  },
]);
