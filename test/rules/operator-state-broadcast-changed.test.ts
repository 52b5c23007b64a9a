import type { CompactState } from "../support/manifests.js";
import { jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const rules = (kind: CompactState["kind"]) => jobOf(unkeyed({ states: [{ name: "rules", kind }] }));

ruleCases("operator-state-broadcast-changed", [
  {
    name: "a list becomes broadcast",
    before: rules("operator-list"),
    after: rules("broadcast"),
    findings: ["loses operator-state-broadcast-changed: count/rules"],
    says: { message: "was saved as an operator list state and is now asked for as a broadcast state" },
  },
  {
    name: "broadcast becomes a union list",
    before: rules("broadcast"),
    after: rules("operator-union"),
    findings: ["misreads operator-state-broadcast-changed: count/rules"],
    says: { message: "after the next savepoint" },
  },
  {
    name: "silent: broadcast stays broadcast",
    before: rules("broadcast"),
    after: rules("broadcast"),
    findings: [],
  },
  {
    name: "silent: a broadcast state of another name comes in addition",
    before: rules("operator-list"),
    after: jobOf(
      unkeyed({
        states: [
          { name: "rules", kind: "operator-list" },
          { name: "prices", kind: "broadcast" },
        ],
      }),
    ),
    findings: [],
  },
]);
