import type { CompactOperator } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const asynchronously = (over: Partial<CompactOperator> = {}): CompactOperator =>
  counting({
    facts: { "savepoint.canonical": "java.lang.UnsupportedOperationException: Not supported yet." },
    ...over,
  });
const latest = { uid: "latest", name: "Latest", states: [{ name: "latest", kind: "value", type: "Long" }] } as const;

ruleCases("canonical-savepoint-lost", [
  {
    name: "an operator asks for its state asynchronously from now on",
    before: jobOf(counting()),
    after: jobOf(asynchronously()),
    findings: ["fails-later canonical-savepoint-lost: count"],
    says: {
      message: '"Count orders" (uid "count") asks for its state asynchronously from now on',
      fix: "--type native",
      flink: "Not supported yet.",
      evidence: "flink",
      line: 42,
    },
  },
  {
    name: "one that is new does",
    before: jobOf(counting()),
    after: jobOf(counting(), asynchronously(latest)),
    findings: ["fails-later canonical-savepoint-lost: latest"],
  },
  {
    name: "several: one finding of the pipeline",
    before: jobOf(counting(), counting(latest)),
    after: jobOf(asynchronously(), asynchronously(latest)),
    findings: ["fails-later canonical-savepoint-lost: orders"],
    says: { message: "ask for their state asynchronously" },
  },
  {
    name: "silent: the deployed job has such an operator",
    before: jobOf(asynchronously()),
    after: jobOf(asynchronously(), asynchronously(latest)),
    findings: [],
  },
  {
    name: "silent: it asks synchronously again",
    before: jobOf(asynchronously()),
    after: jobOf(counting()),
    findings: [],
  },
]);
