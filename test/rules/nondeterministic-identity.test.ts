import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

ruleCases("nondeterministic-identity", [
  {
    name: "a uid with something random in it",
    before: jobOf(counting({ uid: "count-3f2a9c11" })),
    after: jobOf(counting({ uid: "count-77b0e4d5", unstable: ["id"] })),
    findings: ["refuses nondeterministic-identity: count-3f2a9c11"],
    says: { message: "Flink refuses to start the job, now and whenever", fix: '.uid("count") in place of', line: 42 },
  },
  {
    name: "with non-restored state allowed it starts empty each time",
    before: jobOf(counting({ uid: "count" })),
    after: jobOf(counting({ uid: "count-77b0e4d5", unstable: ["id"] })),
    allowNonRestoredState: true,
    findings: ["loses nondeterministic-identity: count"],
  },
  {
    name: "one that is new is lost at the deployment after this one",
    before: jobOf(),
    after: jobOf(counting({ uid: "count-77b0e4d5", unstable: ["id"] })),
    findings: ["fails-later nondeterministic-identity: count-77b0e4d5"],
  },
  {
    name: "whether it holds state could not be seen",
    before: jobOf(unkeyed({ uid: "a-1", incompleteBecause: "open() threw" })),
    after: jobOf(unkeyed({ uid: "a-2", incompleteBecause: "open() threw", unstable: ["id"] })),
    findings: ["unknown nondeterministic-identity: a-1"],
  },
  {
    name: "names of states that are made while the operator opens",
    before: jobOf(counting()),
    after: jobOf(counting({ unstable: ["states"] })),
    findings: ["loses nondeterministic-identity: count"],
  },
  {
    name: "silent: no state hangs on it",
    before: jobOf(unkeyed({ uid: "a-1" })),
    after: jobOf(unkeyed({ uid: "a-2", unstable: ["id"] })),
    findings: [],
  },
  {
    name: "silent: a display name is no identity",
    before: jobOf(counting()),
    after: jobOf(counting({ unstable: ["name", "other"] })),
    findings: [],
  },
]);
