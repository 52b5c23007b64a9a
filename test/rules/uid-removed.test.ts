import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

ruleCases("uid-removed", [
  {
    name: "the uid is left out",
    before: jobOf(counting()),
    after: jobOf(counting({ auto: "second" })),
    findings: ["refuses uid-removed: count"],
    says: {
      message: 'lost its uid; what it saved, the state "seen"',
      fix: '.uid("count")',
      flink: "not available in the new program",
    },
  },
  {
    name: "with non-restored state allowed the state is dropped",
    before: jobOf(counting()),
    after: jobOf(counting({ auto: "second" })),
    allowNonRestoredState: true,
    findings: ["loses uid-removed: count"],
  },
  {
    name: "what could not be seen may be state",
    before: jobOf(unkeyed({ incompleteBecause: "open() did not return" })),
    after: jobOf(unkeyed({ auto: "second", incompleteBecause: "open() did not return" })),
    findings: ["unknown uid-removed: count"],
  },
  {
    name: "silent: an operator without state",
    before: jobOf(unkeyed()),
    after: jobOf(unkeyed({ auto: "second" })),
    findings: [],
  },
  {
    name: "silent: only the state's declared line moved",
    before: jobOf(counting()),
    after: jobOf(counting({ line: "com/acme/OrderJob.java:57" })),
    findings: [],
  },
]);
