import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const seen = { name: "seen", kind: "value" } as const;
const last = { name: "last", kind: "list", type: "String" } as const;

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
]);
