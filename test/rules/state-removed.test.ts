import type { CompactOperator } from "../support/manifests.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const seen = { name: "seen", kind: "value" } as const;
const last = { name: "last", kind: "list", type: "String" } as const;

const answered = (emitted: readonly string[]) => ({
  records: [{ id: "a" }],
  answers: [{ emitted: ["a"] }],
  atTimers: [{ emitted }],
});
const waiting = { name: "waiting", kind: "list", type: { pojo: "com.acme.Call", fields: { id: "String" } } } as const;

const ofWindows = { name: "count", kind: "reducing", namespace: "Long" } as const;

const visits = (over: Partial<CompactOperator> = {}): CompactOperator =>
  counting({ uid: "visits", name: "Count visits", function: "com.acme.Visits", states: [last], ...over });

ruleCases("state-removed", [
  {
    name: "a state is no longer asked for: a note",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] })),
    findings: ["compatible state-removed: count/last"],
    says: { message: "Flink keeps it in every savepoint", fix: "Nothing has to be done now", line: 42 },
  },
  {
    name: "records waited in it for a timer, and none hands on anything any more",
    before: jobOf(counting({ states: [seen, waiting], rehearsal: answered(["late"]) })),
    after: jobOf(counting({ states: [seen], facts: { timers: "never" } })),
    findings: ["loses state-removed: count/waiting"],
    says: {
      message: 'What waits in the state "waiting" of "Count orders" (uid "count") is never handed on',
      fix: 'Ask for "waiting" for one more release',
      evidence: "heuristic",
      line: 42,
    },
  },
  {
    name: "records waited in it, and made-up ones bring nothing out at the new timers",
    before: jobOf(counting({ states: [seen, waiting], rehearsal: answered(["late"]) })),
    after: jobOf(counting({ states: [seen], rehearsal: answered([]) })),
    findings: ["loses state-removed: count/waiting"],
  },
  {
    name: "timers still hand something on, from elsewhere",
    before: jobOf(counting({ states: [seen, waiting], rehearsal: answered(["late"]) })),
    after: jobOf(counting({ states: [seen], rehearsal: answered(["late"]) })),
    findings: ["compatible state-removed: count/waiting"],
  },
  {
    name: "a list that no timer handed on",
    before: jobOf(counting({ states: [seen, waiting], rehearsal: answered([]) })),
    after: jobOf(counting({ states: [seen], facts: { timers: "never" } })),
    findings: ["compatible state-removed: count/waiting"],
  },
  {
    name: "one value that a timer told of was given up with what was told",
    before: jobOf(counting({ states: [seen, { ...waiting, kind: "value" }], rehearsal: answered(["late"]) })),
    after: jobOf(counting({ states: [seen], facts: { timers: "never" } })),
    findings: ["compatible state-removed: count/waiting"],
  },
  {
    name: "the function that keeps it is inside another one, which is not asked for state",
    before: jobOf(
      unkeyed({ function: "com.acme.Total", states: [{ name: "total", kind: "operator-list", type: "Long" }] }),
    ),
    after: jobOf(
      unkeyed({
        function: "com.acme.Measured",
        states: [],
        facts: { "functions.unasked": "com.acme.Log, com.acme.Total" },
      }),
    ),
    findings: ["loses state-removed: count/total"],
    says: {
      message:
        "the function that keeps it, com.acme.Total, is inside com.acme.Measured now, which is not asked for state",
      fix: "Let com.acme.Measured implement CheckpointedFunction",
      line: 42,
    },
  },
  {
    name: "a function inside another one that keeps something else",
    before: jobOf(
      unkeyed({ function: "com.acme.Total", states: [{ name: "total", kind: "operator-list", type: "Long" }] }),
    ),
    after: jobOf(
      unkeyed({ function: "com.acme.Measured", states: [], facts: { "functions.unasked": "com.acme.Log" } }),
    ),
    findings: ["compatible state-removed: count/total"],
  },
  {
    name: "the last of them",
    before: jobOf(counting({ states: [seen] })),
    after: jobOf(counting({ states: [] })),
    findings: ["compatible state-removed: count/seen"],
  },
  {
    name: "it moved to an operator of its own",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] }), visits()),
    findings: ["loses state-removed: count/last"],
    says: { message: 'moved to "Count visits" (uid "visits"), where it starts empty', fix: "as before", line: 42 },
  },
  {
    name: "it moved to an operator that was there before",
    before: jobOf(counting({ states: [seen, last] }), visits({ states: [seen] })),
    after: jobOf(counting({ states: [seen] }), visits({ states: [seen, last] })),
    findings: ["loses state-removed: count/last"],
  },
  {
    name: "one of its name under other keys is another",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] }), visits({ key: "Long" })),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "one of its name and of another type is another",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] }), visits({ states: [{ ...last, type: "Long" }] })),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "one that gives other keys to the same records is another",
    before: jobOf(counting({ states: [seen, last], keys: { records: { one: "customer-1", two: "customer-2" } } })),
    after: jobOf(
      counting({ states: [seen], keys: { records: { one: "customer-1", two: "customer-2" } } }),
      visits({ keys: { records: { one: "shop-1", two: "shop-2" } } }),
    ),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "one that another source feeds is another",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(
      counting({ states: [seen] }),
      { uid: "payments", name: "Source: payments", coordinator: true },
      visits({ inputs: ["payments"] }),
    ),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "where two new ones have its name, it moved to neither for sure",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(
      counting({ states: [seen] }),
      visits(),
      visits({ uid: "more", name: "More", function: "com.acme.More" }),
    ),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "another operator had one of its name all the time",
    before: jobOf(counting({ states: [seen, last] }), visits()),
    after: jobOf(counting({ states: [seen] }), visits()),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "not seen is not gone",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen], incompleteBecause: "open() threw" })),
    findings: ["unknown unseen-state-changed: count"],
  },
  {
    name: "silent: only one that was found in the code alone",
    before: jobOf(counting({ complete: false, states: [seen, { ...last, seen: "static" }] })),
    after: jobOf(counting({ states: [seen] })),
    findings: [],
  },
  {
    name: "it moved to an operator that was there, and got a time-to-live",
    before: jobOf(counting({ states: [seen, last] }), visits({ states: [seen] })),
    after: jobOf(counting({ states: [seen] }), visits({ states: [seen, { ...last, ttl: 5 }] })),
    findings: ["loses state-removed: count/last"],
  },
  {
    name: "only a note: a third operator has one of that name and type, so that the name says nothing",
    before: jobOf(counting({ states: [seen, last] }), { ...visits({ states: [last] }), uid: "third" }),
    after: jobOf(
      counting({ states: [seen] }),
      { ...visits({ states: [last] }), uid: "third" },
      visits({ states: [last] }),
    ),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "only a note: states of windows, whose names are Flink's",
    before: jobOf(counting({ states: [seen, ofWindows] })),
    after: jobOf(counting({ states: [seen] }), visits({ states: [ofWindows] })),
    findings: ["compatible state-removed: count/count"],
  },
]);
