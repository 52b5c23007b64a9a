import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

ruleCases("parallelism-above-maximum", [
  {
    name: "more subtasks than the savepoint has key groups",
    before: jobOf(counting({ parallelism: 4 })),
    after: jobOf(counting({ parallelism: 200 })),
    findings: ["refuses parallelism-above-maximum: count"],
    says: { message: "parallelism of 200", fix: "at or below 128", flink: "The maximum parallelism (128)" },
  },
  {
    name: "above the maximum that the job sets itself",
    before: jobOf(counting({ parallelism: 4, maxParallelism: 8 })),
    after: jobOf(counting({ parallelism: 16, maxParallelism: 8 })),
    findings: ["refuses parallelism-above-maximum: count"],
  },
  {
    name: "the deployed parallelism is not known, the new one is above the least that Flink derives",
    before: jobOf(counting()),
    after: jobOf(counting({ parallelism: 200 })),
    findings: ["unknown parallelism-above-maximum: count"],
    says: { fix: "--baseline-parallelism" },
  },
  {
    name: "it could not be seen whether there is state",
    before: jobOf(unkeyed({ parallelism: 4, incompleteBecause: "open() threw" })),
    after: jobOf(unkeyed({ parallelism: 200, incompleteBecause: "open() threw" })),
    findings: ["unknown parallelism-above-maximum: count"],
  },
  {
    name: "one step for the whole job is one finding, about an operator with state",
    before: jobOf(
      unkeyed({ uid: "a", name: "A", parallelism: 4 }),
      counting({ parallelism: 4 }),
      counting({ uid: "z", name: "Z", parallelism: 4 }),
    ),
    after: jobOf(
      unkeyed({ uid: "a", name: "A", parallelism: 200 }),
      counting({ parallelism: 200 }),
      counting({ uid: "z", name: "Z", parallelism: 200 }),
    ),
    findings: ["refuses parallelism-above-maximum: z"],
    says: { message: 'The same goes for "Count orders"' },
  },
  {
    name: "silent: at the maximum",
    before: jobOf(counting({ parallelism: 4 })),
    after: jobOf(counting({ parallelism: 128 })),
    findings: [],
  },
  {
    name: "silent: within the maximum that is inherited",
    before: jobOf(counting({ parallelism: 100 })),
    after: jobOf(counting({ parallelism: 200 })),
    findings: [],
  },
  {
    name: "silent: an operator without state",
    before: jobOf(unkeyed({ parallelism: 4 })),
    after: jobOf(unkeyed({ parallelism: 200 })),
    findings: [],
  },
  {
    name: "silent: neither parallelism is known",
    before: jobOf(counting()),
    after: jobOf(counting()),
    findings: [],
  },
  {
    name: "silent: the cluster's parallelism from now on",
    before: jobOf(counting({ parallelism: 4 })),
    after: jobOf(counting()),
    findings: [],
  },
  {
    name: "silent: fewer subtasks",
    before: jobOf(counting({ parallelism: 200 })),
    after: jobOf(counting({ parallelism: 1 })),
    findings: [],
  },
]);
