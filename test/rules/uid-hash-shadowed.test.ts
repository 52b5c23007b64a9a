import { operatorIdOf } from "../../src/manifest/operator-id.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const audit = counting({ uid: "audit", name: "Audit", function: "com.acme.Audit" });
const entries = { ...audit, states: [{ name: "entries", kind: "list" as const }] };

ruleCases("uid-hash-shadowed", [
  {
    name: "a hash names another operator's id, and the own state is dropped",
    before: jobOf(counting(), audit),
    after: jobOf({ ...counting(), uidHash: operatorIdOf("audit") }),
    findings: ["misreads uid-hash-shadowed: count"],
    says: { message: "takes the state saved by", fix: `Take .setUidHash("${operatorIdOf("audit")}") out`, line: 42 },
  },
  {
    name: "it could not be seen whether there is state of its own",
    before: jobOf(counting({ incompleteBecause: "open() threw", states: [] }), entries),
    after: jobOf(counting({ incompleteBecause: "open() threw", uidHash: operatorIdOf("audit"), states: [] })),
    findings: ["unknown uid-hash-shadowed: count", "unknown unseen-state-changed: audit"],
  },
  {
    name: "the other operator's state has another name, so that nothing is read and the own state is dropped",
    before: jobOf(counting(), counting({ uid: "audit", states: [{ name: "trail", kind: "list" }] })),
    after: jobOf({ ...counting(), uidHash: operatorIdOf("audit") }),
    findings: ["loses uid-hash-shadowed: count", "compatible state-removed: audit/trail"],
  },
  {
    name: "silent: the operator had no state of its own",
    before: jobOf(unkeyed({ name: "Count orders" }), audit),
    after: jobOf({ ...audit, uid: "count", uidHash: operatorIdOf("audit") }),
    findings: [],
  },
  {
    name: "silent: a hash that is left over from an earlier deployment",
    before: jobOf(counting({ uidHash: operatorIdOf("long gone") })),
    after: jobOf(counting({ uidHash: operatorIdOf("long gone") })),
    findings: [],
  },
  {
    name: "silent: a hash that names the operator's own id",
    before: jobOf(counting()),
    after: jobOf(counting({ uidHash: operatorIdOf("count") })),
    findings: [],
  },
  {
    name: "silent: the hash that bridged the last deployment is taken out",
    before: jobOf(counting({ uidHash: operatorIdOf("old") })),
    after: jobOf(counting()),
    findings: [],
  },
]);
