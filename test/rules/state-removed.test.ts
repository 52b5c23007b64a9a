import type { CompactOperator } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const seen = { name: "seen", kind: "value" } as const;
const last = { name: "last", kind: "list", type: "String" } as const;

const ofWindows = { name: "count", kind: "reducing", namespace: "Long" } as const;
const beside = (over: Partial<CompactOperator>) =>
  counting({ uid: "beside", name: "beside", function: "com.acme.Beside", ...over });

ruleCases("state-removed", [
  {
    name: "a state is no longer asked for: a note",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] })),
    findings: ["compatible state-removed: count/last"],
    says: { message: "Flink keeps it in every savepoint", fix: "Nothing has to be done now", line: 42 },
  },
  {
    name: "the last of them",
    before: jobOf(counting({ states: [seen] })),
    after: jobOf(counting({ states: [] })),
    findings: ["compatible state-removed: count/seen"],
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
    name: "it moved to an operator that comes in",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] }), beside({ states: [last] })),
    findings: ["loses state-removed: count/last"],
    says: { message: 'have moved to "beside"', fix: 'go on keeping "last"', line: 42 },
  },
  {
    name: "it moved to an operator that was there, and got a time-to-live",
    before: jobOf(counting({ states: [seen, last] }), beside({ states: [seen] })),
    after: jobOf(counting({ states: [seen] }), beside({ states: [seen, { ...last, ttl: 5 }] })),
    findings: ["loses state-removed: count/last"],
  },
  {
    name: "only a note: whoever asks for it has had it already",
    before: jobOf(counting({ states: [seen, last] }), beside({ states: [last] })),
    after: jobOf(counting({ states: [seen] }), beside({ states: [last] })),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "only a note: a third operator has one of that name and type, so that the name says nothing",
    before: jobOf(counting({ states: [seen, last] }), { ...beside({ states: [last] }), uid: "third" }),
    after: jobOf(
      counting({ states: [seen] }),
      { ...beside({ states: [last] }), uid: "third" },
      beside({ states: [last] }),
    ),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "only a note: the newcomer has it under another key",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] }), beside({ key: "Long", states: [last] })),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "only a note: the newcomer's is of another type",
    before: jobOf(counting({ states: [seen, last] })),
    after: jobOf(counting({ states: [seen] }), beside({ states: [{ ...last, type: "Long" }] })),
    findings: ["compatible state-removed: count/last"],
  },
  {
    name: "only a note: states of windows, whose names are Flink's",
    before: jobOf(counting({ states: [seen, ofWindows] })),
    after: jobOf(counting({ states: [seen] }), beside({ states: [ofWindows] })),
    findings: ["compatible state-removed: count/count"],
  },
]);
