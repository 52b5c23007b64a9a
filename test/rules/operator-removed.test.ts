import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const format = unkeyed({ uid: "format", name: "Format", function: "com.acme.Format" });

ruleCases("operator-removed", [
  {
    name: "an operator with keyed state is gone",
    before: jobOf(counting(), format),
    after: jobOf(format),
    findings: ["refuses operator-removed: count"],
    says: { message: 'the state "seen"', fix: '.uid("count")', flink: "--allowNonRestoredState" },
  },
  {
    name: "with non-restored state allowed it is dropped without a word",
    before: jobOf(counting(), format),
    after: jobOf(format),
    allowNonRestoredState: true,
    findings: ["loses operator-removed: count"],
  },
  {
    name: "a source whose coordinator alone holds state",
    before: {
      operators: [...(jobOf(counting()).operators ?? []), { uid: "rates", name: "Source: rates", coordinator: true }],
    },
    after: jobOf(counting()),
    findings: ["refuses operator-removed: rates"],
    says: { message: "the state of its coordinator" },
  },
  {
    name: "its states were not seen whole",
    before: jobOf(counting(), unkeyed({ uid: "audit", name: "Audit", incompleteBecause: "open() threw" })),
    after: jobOf(counting()),
    findings: ["unknown operator-removed: audit"],
  },
  {
    name: "a state found in bytecode alone may never have been registered",
    before: jobOf(
      counting(),
      unkeyed({
        uid: "audit",
        name: "Audit",
        complete: false,
        states: [{ name: "maybe", kind: "value", seen: "static" }],
      }),
    ),
    after: jobOf(counting()),
    findings: ["unknown operator-removed: audit"],
  },
  {
    name: "an automatic id that hangs on an unknown parallelism may still be there",
    before: jobOf(counting({ auto: "second", unsettled: ["id"] })),
    after: jobOf(format),
    findings: ["unknown operator-removed: Count orders"],
    says: { fix: "--parallelism" },
  },
  {
    name: "an automatic id that nobody has at any parallelism is gone",
    before: jobOf(counting({ auto: "second", autoElsewhere: "second at 4", unsettled: ["id"] })),
    after: jobOf(format),
    findings: ["refuses operator-removed: Count orders"],
  },
  {
    name: "silent: an operator without state is gone",
    before: jobOf(counting(), format),
    after: jobOf(counting()),
    findings: [],
  },
  {
    name: "silent: a new operator with state",
    before: jobOf(format),
    after: jobOf(counting(), format),
    findings: [],
  },
  {
    name: "silent: the same operators wired otherwise",
    before: jobOf(counting(), unkeyed({ uid: "format", name: "Format", inputs: ["count"] })),
    after: jobOf(
      counting(),
      unkeyed({ uid: "format", name: "Format", inputs: [{ from: "count", exchange: "REBALANCE" }] }),
    ),
    findings: [],
  },
  {
    name: "silent: allowed, an operator that has a timer service and never sets a timer is gone",
    before: jobOf(
      counting({ facts: { timers: "never" }, states: [{ name: "_timer_state/event_user-timers", kind: "timer" }] }),
      format,
    ),
    after: jobOf(format),
    allowNonRestoredState: true,
    findings: [],
  },
  {
    name: "the same is refused where it is not allowed",
    before: jobOf(
      counting({ facts: { timers: "never" }, states: [{ name: "_timer_state/event_user-timers", kind: "timer" }] }),
      format,
    ),
    after: jobOf(format),
    findings: ["refuses operator-removed: count"],
  },
]);
