import type { Refusal } from "../../src/manifest/manifest.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const collision: Refusal = {
  exception: "java.lang.IllegalArgumentException",
  message:
    'Hash collision on user-specified ID "count". Most likely cause is a non-unique ID. Please check that all IDs specified via `uid(String)` are unique.',
  uid: "count",
  operators: ["Count orders", "Count returns"],
};
const returns = counting({ uid: "returns", name: "Count returns", function: "com.acme.CountReturns" });

ruleCases("uid-duplicate", [
  {
    name: "a new operator was copied together with its uid",
    before: jobOf(counting()),
    after: { ...jobOf(counting(), counting({ auto: "copy", name: "Count returns" })), refused: collision },
    findings: ["refuses uid-duplicate: count"],
    says: { message: "Count returns", fix: "a uid of its own", flink: "Hash collision", evidence: "flink", line: 42 },
  },
  {
    name: "an operator with state gets the uid of another: what it had is cut off as well",
    before: jobOf(counting(), returns),
    after: {
      ...jobOf(counting(), counting({ auto: "copy", name: "Count returns", function: "com.acme.CountReturns" })),
      refused: collision,
    },
    findings: ["refuses uid-duplicate: count", "refuses uid-removed: returns"],
  },
  {
    name: "silent: like operators with uids of their own",
    before: jobOf(counting()),
    after: jobOf(counting(), counting({ uid: "count-2", name: "Count returns" })),
    findings: [],
  },
]);
