import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const twoMaxima = jobOf(
  unkeyed({ uid: "head", name: "Head", parallelism: 100 }),
  counting({ inputs: ["head"], parallelism: 10 }),
);
const chained = jobOf(
  unkeyed({ uid: "head", name: "Head", parallelism: 10 }),
  counting({ inputs: ["head"], chain: "head", parallelism: 10 }),
);
const mismatch =
  "java.lang.IllegalStateException: Max parallelism mismatch between checkpoint/savepoint state and new program";

ruleCases("max-parallelism-changed", [
  {
    name: "the job sets another value",
    before: jobOf(counting({ parallelism: 4, maxParallelism: 128 })),
    after: jobOf(counting({ parallelism: 4, maxParallelism: 256 })),
    findings: ["refuses max-parallelism-changed: count"],
    says: {
      message: "is set to 256, but the savepoint has 128",
      fix: "Set it back to 128",
      flink: "Max parallelism mismatch",
    },
  },
  {
    name: "it is set for the first time, to another value than Flink derived",
    before: jobOf(counting({ parallelism: 4 })),
    after: jobOf(counting({ parallelism: 4, maxParallelism: 720 })),
    findings: ["refuses max-parallelism-changed: count"],
    says: { message: "is set to 720, but the savepoint has 128" },
  },
  {
    name: "an operator without state is listed too",
    before: jobOf(unkeyed({ parallelism: 4, maxParallelism: 128 })),
    after: jobOf(unkeyed({ parallelism: 4, maxParallelism: 256 })),
    findings: ["refuses max-parallelism-changed: count"],
  },
  {
    name: "one setting for the whole job is one finding",
    before: {
      operators: [{ uid: "orders", coordinator: true, maxParallelism: 128 }, counting({ maxParallelism: 128 })],
    },
    after: {
      operators: [{ uid: "orders", coordinator: true, maxParallelism: 256 }, counting({ maxParallelism: 256 })],
    },
    findings: ["refuses max-parallelism-changed: count"],
    says: { message: 'The same goes for "orders"' },
  },
  {
    name: "out of a chain its own setting counts",
    before: jobOf(
      unkeyed({ uid: "head", name: "Head", maxParallelism: 128 }),
      counting({ chain: "head", maxParallelism: 256, inputs: ["head"] }),
    ),
    after: jobOf(
      unkeyed({ uid: "head", name: "Head", maxParallelism: 128 }),
      counting({ maxParallelism: 256, inputs: ["head"] }),
    ),
    findings: ["refuses max-parallelism-changed: count"],
  },
  {
    name: "which value was derived hangs on an unknown parallelism",
    before: jobOf(counting()),
    after: jobOf(counting({ maxParallelism: 128 })),
    findings: ["unknown max-parallelism-changed: count"],
    says: { fix: "--baseline-parallelism" },
  },
  {
    name: "operators of two values come together in one chain",
    before: jobOf(
      unkeyed({ uid: "head", name: "Head", parallelism: 100 }),
      counting({ inputs: ["head"], parallelism: 10 }),
    ),
    after: jobOf(
      unkeyed({ uid: "head", name: "Head", parallelism: 10 }),
      counting({ inputs: ["head"], chain: "head", parallelism: 10 }),
    ),
    findings: ["unknown max-parallelism-changed: count"],
    says: { message: "run in one chain now", fix: "startNewChain" },
  },
  {
    name: "chained together from two maxima, and the job manager's own code refuses",
    before: twoMaxima,
    after: chained,
    trial: { jobManager: { plain: mismatch, allowed: mismatch } },
    findings: ["refuses max-parallelism-changed: count"],
    says: { message: "and Flink refuses to start the job", flink: "Max parallelism mismatch", evidence: "flink" },
  },
  {
    name: "silent: chained together from two maxima, and the job manager's own code lets it go on",
    before: twoMaxima,
    after: chained,
    trial: { jobManager: { plain: null, allowed: null } },
    findings: [],
  },
  {
    name: "the job manager's own code does not object, and the worse of the two is told",
    before: jobOf(counting({ maxParallelism: 128 })),
    after: jobOf(counting({ maxParallelism: 256 })),
    trial: { jobManager: { plain: null, allowed: null } },
    findings: ["refuses max-parallelism-changed: count"],
    says: { why: "rule and trial disagree" },
  },
  {
    name: "silent: set to the value that Flink derived before",
    before: jobOf(counting({ parallelism: 86 })),
    after: jobOf(counting({ parallelism: 86, maxParallelism: 256 })),
    findings: [],
  },
  {
    name: "silent: no longer set, so that the saved one is taken over",
    before: jobOf(counting({ parallelism: 4, maxParallelism: 720 })),
    after: jobOf(counting({ parallelism: 4 })),
    findings: [],
  },
  {
    name: "silent: Flink would derive another one, and takes over the saved one",
    before: jobOf(counting({ parallelism: 4 })),
    after: jobOf(counting({ parallelism: 100 })),
    findings: [],
  },
  {
    name: "silent: the setting of an operator inside a chain has no effect",
    before: jobOf(
      unkeyed({ uid: "head", name: "Head" }),
      counting({ chain: "head", maxParallelism: 128, inputs: ["head"] }),
    ),
    after: jobOf(
      unkeyed({ uid: "head", name: "Head" }),
      counting({ chain: "head", maxParallelism: 256, inputs: ["head"] }),
    ),
    findings: [],
  },
  {
    name: "silent: a new operator brings its own",
    before: jobOf(counting({ maxParallelism: 128 })),
    after: jobOf(counting({ maxParallelism: 128 }), counting({ uid: "audit", name: "Audit", maxParallelism: 256 })),
    findings: [],
  },
]);
