import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const customer = (hash: number | "none" | "identity") => ({ records: { one: { key: "customer-1", hash } } });
const hashed = (hash: number | "none" | "identity", over: Parameters<typeof counting>[0] = {}) =>
  jobOf(counting({ keys: customer(hash), ...over }));

ruleCases("key-hash-unstable", [
  {
    name: "nothing was edited, and the keys hash by identity",
    before: hashed("identity"),
    after: hashed("identity"),
    findings: ["loses key-hash-unstable: count"],
    says: { message: "at every other one", fix: "name()", evidence: "rule", line: 42 },
  },
  {
    name: "the new version hashes well, which brings nothing back",
    before: hashed("identity"),
    after: hashed(8),
    findings: ["loses key-hash-unstable: count"],
  },
  {
    name: "only unusual keys hash by identity",
    before: jobOf(counting({ keys: { records: { one: "a", other: { key: "b", edge: true, hash: "identity" } } } })),
    after: jobOf(counting({ keys: { records: { one: "a", other: { key: "b", edge: true, hash: "identity" } } } })),
    findings: ["unknown key-hash-unstable: count"],
  },
  {
    name: "silent: it could not be shown",
    before: hashed("none"),
    after: hashed("none"),
    findings: [],
  },
  {
    name: "silent: nothing is kept under the keys",
    before: hashed("identity", { states: [] }),
    after: hashed("identity", { states: [] }),
    findings: [],
  },
  {
    name: "silent: there is only one key group",
    before: hashed("identity", { maxParallelism: 1 }),
    after: hashed("identity", { maxParallelism: 1 }),
    findings: [],
  },
]);
