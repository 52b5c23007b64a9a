import { operatorIdOf } from "../../src/manifest/operator-id.js";
import { counting, jobOf, ruleCases, unkeyed } from "../support/rule-cases.js";

const step = unkeyed({ uid: "layout", name: "Layout", inputs: ["count"] });
const buffer = { uid: "buffer", name: "Buffer", states: [{ name: "waiting", kind: "operator-list" as const }] };
const screened = { name: "screened", kind: "value" as const };
const rejected = { name: "rejected", kind: "value" as const };
const screen = counting({ uid: "screen", name: "Screen", states: [screened], uidHash: operatorIdOf("count") });
const rejections = counting({
  uid: "rejections",
  name: "Rejections",
  inputs: ["screen"],
  states: [rejected],
  uidHash: operatorIdOf("count"),
});

ruleCases("uid-hash-shared", [
  {
    name: "the step behind, chained to it, has the operator's own id for its hash",
    before: jobOf(counting(), step),
    after: jobOf(counting(), { ...step, chain: "count", uidHash: operatorIdOf("count") }),
    findings: ["loses uid-hash-shared: count"],
    says: { message: "starts empty, without an error", fix: `off "Layout" (uid "layout")`, line: 42 },
  },
  {
    name: "an operator is split, and both halves have its id for their hash",
    before: jobOf(counting({ states: [screened, rejected] })),
    after: jobOf(screen, { ...rejections, chain: "screen" }),
    findings: ["loses uid-hash-shared: count"],
    says: { message: "their setUidHash is the same", fix: "to one operator only" },
  },
  {
    name: "the two are not chained, so that it is a matter of chance",
    before: jobOf(counting(), step),
    after: jobOf(counting(), { ...step, uidHash: operatorIdOf("count") }),
    findings: ["loses uid-hash-shared: count"],
    says: { message: "a matter of chance at each restore" },
  },
  {
    name: "silent: the step before has no state, and is asked after the operator",
    before: jobOf(unkeyed({ uid: "parse", name: "Parse" }), unkeyed({ ...buffer, inputs: ["parse"] })),
    after: jobOf(
      unkeyed({ uid: "parse", name: "Parse", uidHash: operatorIdOf("buffer") }),
      unkeyed({ ...buffer, inputs: ["parse"], chain: "parse" }),
    ),
    findings: [],
  },
  {
    name: "silent: two steps without state have one hash",
    before: jobOf(counting(), step),
    after: jobOf(
      counting(),
      { ...step, uidHash: operatorIdOf("layout") },
      unkeyed({ uid: "print", name: "Print", inputs: ["layout"], uidHash: operatorIdOf("layout"), chain: "layout" }),
    ),
    findings: [],
  },
]);
