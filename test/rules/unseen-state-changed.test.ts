import type { CompactOperator, CompactState } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const seen: CompactState = { name: "seen", kind: "value" };
const hidden = (over: Partial<CompactOperator> = {}) =>
  jobOf(counting({ incompleteBecause: "open() threw java.net.ConnectException", ...over }));

ruleCases("unseen-state-changed", [
  {
    name: "the code that hides state is another",
    before: hidden({ facts: { stateCode: "a" } }),
    after: hidden({ facts: { stateCode: "b" } }),
    findings: ["unknown unseen-state-changed: count"],
    says: { message: "open() threw java.net.ConnectException", fix: "Get the state in open()", line: 42 },
  },
  {
    name: "without a fingerprint of its state code, all of its code counts",
    before: hidden({ code: "a" }),
    after: hidden({ code: "b" }),
    findings: ["unknown unseen-state-changed: count"],
  },
  {
    name: "what was seen is not seen any more",
    before: jobOf(counting({ states: [seen, { name: "last", kind: "value" }] })),
    after: hidden({ states: [seen] }),
    findings: ["unknown unseen-state-changed: count"],
    says: { message: "not seen any more: last" },
  },
  {
    name: "the deployed job could not be looked into, and the code changed",
    before: hidden({ code: "a", states: [] }),
    after: jobOf(counting({ code: "b" })),
    findings: ["unknown unseen-state-changed: count"],
  },
  {
    name: "silent: an edit elsewhere in the class",
    before: hidden({ code: "a", facts: { stateCode: "same" } }),
    after: hidden({ code: "b", facts: { stateCode: "same" } }),
    findings: [],
  },
  {
    name: "silent: unseen on both sides, and nothing changed",
    before: hidden(),
    after: hidden({ line: "com/acme/OrderJob.java:99" }),
    findings: [],
  },
  {
    name: "silent: all is seen, and the code changed",
    before: jobOf(counting({ code: "a" })),
    after: jobOf(counting({ code: "b" })),
    findings: [],
  },
]);
