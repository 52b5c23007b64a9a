import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

ruleCases("serializer-unverified", [
  {
    name: "the type of a value, and no trial",
    before: jobOf(counting()),
    after: jobOf(counting({ states: [{ name: "seen", kind: "value", type: "String" }] })),
    findings: ["unknown serializer-unverified: count/seen"],
    says: { message: "Long -> String", fix: "--no-trial", line: 42 },
  },
  {
    name: "the key's type",
    before: jobOf(counting()),
    after: jobOf(counting({ key: "Long" })),
    findings: ["unknown serializer-unverified: count"],
    says: { message: "The type of the key" },
  },
  {
    name: "the trial did not get to this operator",
    before: jobOf(counting()),
    after: jobOf(counting({ states: [{ name: "seen", kind: "value", type: "String" }] })),
    trial: { operators: [{ operator: "count", result: "unseen", because: "open() did not return" }] },
    findings: ["unknown serializer-unverified: count/seen"],
  },
  {
    name: "elements of an operator state",
    before: jobOf(unkeyed({ states: [{ name: "buffer", kind: "operator-list" }] })),
    after: jobOf(unkeyed({ states: [{ name: "buffer", kind: "operator-list", type: "String" }] })),
    findings: ["unknown serializer-unverified: count/buffer"],
  },
  {
    name: "the kind of window",
    before: jobOf(counting({ states: [{ name: "sums", kind: "reducing", namespace: "TimeWindow" }] })),
    after: jobOf(counting({ states: [{ name: "sums", kind: "reducing", namespace: "String" }] })),
    findings: ["unknown serializer-unverified: count/sums"],
  },
  {
    name: "silent: the same bytes need no trial",
    before: jobOf(counting()),
    after: jobOf(counting()),
    findings: [],
  },
]);
