import { counting, jobOf, ruleCases } from "../support/rule-cases.js";

const customer = (hash: number | "none" | "identity", key = "customer-1") => ({ records: { one: { key, hash } } });

ruleCases("key-hash-changed", [
  {
    name: "the key class hashes otherwise",
    before: jobOf(counting({ keys: customer(7) })),
    after: jobOf(counting({ keys: customer(8) })),
    findings: ["loses key-hash-changed: count"],
    says: { message: 'for instance "customer-1"', fix: "hashCode()", evidence: "rule", line: 42 },
  },
  {
    name: "the key class hashes by identity from now on",
    before: jobOf(counting({ keys: customer(7) })),
    after: jobOf(counting({ keys: customer("identity") })),
    findings: ["loses key-hash-changed: count"],
  },
  {
    name: "only unusual keys hash otherwise",
    before: jobOf(counting({ keys: { records: { one: "a", none: { key: "", edge: true, hash: 0 } } } })),
    after: jobOf(counting({ keys: { records: { one: "a", none: { key: "", edge: true, hash: 1 } } } })),
    findings: ["unknown key-hash-changed: count"],
  },
  {
    name: "the hash code begins to hang on an object's identity",
    before: jobOf(counting({ keys: customer(7) })),
    after: jobOf(counting({ keys: customer("none") })),
    findings: ["loses key-hash-changed: count"],
  },
  {
    name: "silent: only of a key at the edge of its type there is none any more, as where hashCode() does not bear it",
    before: jobOf(counting({ keys: { records: { one: "a", none: { key: "", edge: true, hash: 0 } } } })),
    after: jobOf(counting({ keys: { records: { one: "a", none: { key: "", edge: true, hash: "none" } } } })),
    findings: [],
  },
  {
    name: "silent: another key that has no hash code",
    before: jobOf(counting({ keys: customer(7) })),
    after: jobOf(counting({ keys: customer("none", "customer-2") })),
    findings: ["loses key-selector-changed: count"],
  },
  {
    name: "silent: a hash code that hung on the JVM before",
    before: jobOf(counting({ keys: customer("none") })),
    after: jobOf(counting({ keys: customer(8) })),
    findings: [],
  },
  {
    name: "silent: other keys have other hash codes, of course",
    before: jobOf(counting({ keys: customer(7) })),
    after: jobOf(counting({ keys: customer(8, "customer-2") })),
    findings: ["loses key-selector-changed: count"],
  },
  {
    name: "silent: nothing is kept under the key",
    before: jobOf(counting({ keys: customer(7), states: [] })),
    after: jobOf(counting({ keys: customer(8), states: [] })),
    findings: [],
  },
]);
