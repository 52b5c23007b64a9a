import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

ruleCases("state-scope-changed", [
  {
    name: "a keyed state becomes an operator state",
    before: jobOf(counting()),
    after: jobOf(counting({ states: [{ name: "seen", kind: "operator-list" }] })),
    findings: ["loses state-scope-changed: count/seen"],
    says: {
      message: "was saved as keyed state and is now asked for as operator state",
      fix: 'Keep "seen" as keyed state',
    },
  },
  {
    name: "an operator state becomes keyed",
    before: jobOf(unkeyed({ states: [{ name: "seen", kind: "operator-union" }] })),
    after: jobOf(counting()),
    findings: ["loses state-scope-changed: count/seen"],
  },
  {
    name: "a keyed state becomes broadcast",
    before: jobOf(counting({ states: [{ name: "rules", kind: "map" }] })),
    after: jobOf(counting({ states: [{ name: "rules", kind: "broadcast" }] })),
    findings: ["loses state-scope-changed: count/rules"],
  },
  {
    name: "silent: both stay, under one name",
    before: jobOf(
      counting({
        states: [
          { name: "seen", kind: "value" },
          { name: "seen", kind: "operator-list" },
        ],
      }),
    ),
    after: jobOf(
      counting({
        states: [
          { name: "seen", kind: "operator-list" },
          { name: "seen", kind: "value" },
        ],
      }),
    ),
    findings: [],
  },
  {
    name: "silent: an operator state of that name comes in addition",
    before: jobOf(counting()),
    after: jobOf(
      counting({
        states: [
          { name: "seen", kind: "value" },
          { name: "seen", kind: "operator-list" },
        ],
      }),
    ),
    findings: [],
  },
]);
