import type { CompactSample } from "../support/manifests.js";
import { counting, jobOf, ruleCases } from "../support/rule-cases.js";
import type { CompactRead } from "../support/trials.js";

const place = { custom: "com.acme.PlaceSerializer", type: "com.acme.Place" };
const keyed = (...keySamples: readonly CompactSample[]) => jobOf(counting({ key: place, keySamples }));
const stored: CompactSample = { tree: { "@class": "com.acme.Place", row: 1, column: 2 } };
const read = (...keysRead: readonly CompactRead[]) => ({ operators: [{ operator: "count", keysRead }] });

ruleCases("keys-misread", [
  {
    name: "a key comes back as another",
    before: keyed(stored),
    after: keyed(),
    trial: read({ tree: { "@class": "com.acme.Place", row: 2, column: 1 } }),
    findings: ["loses keys-misread: count"],
    says: { message: "row was 1 and is 2", fix: "keys are never migrated", evidence: "flink", line: 42 },
  },
  {
    name: "a key cannot be read",
    before: keyed(stored),
    after: keyed(),
    trial: read({ threw: "java.io.EOFException: null" }),
    findings: ["fails-later keys-misread: count"],
  },
  {
    name: "only a key at the edge of its type comes back as another",
    before: keyed(stored, { made: "edge", tree: { "@class": "com.acme.Place", row: -1, column: 2 } }),
    after: keyed(),
    trial: read("equal", { tree: { "@class": "com.acme.Place", row: 255, column: 2 } }),
    findings: ["unknown keys-misread: count"],
    says: { message: "row was -1 and is 255", fix: "keys are never migrated", evidence: "flink", line: 42 },
  },
  {
    name: "only a key at the edge of its type cannot be read",
    before: keyed(stored, { made: "edge", tree: { "@class": "com.acme.Place", row: -1, column: 2 } }),
    after: keyed(),
    trial: read("equal", { threw: "java.io.EOFException: null" }),
    findings: ["unknown keys-misread: count"],
  },
  {
    name: "silent: the same keys",
    before: keyed(stored),
    after: keyed(),
    trial: read("equal"),
    findings: [],
  },
  {
    name: "silent: another class with the same content, which finds its state",
    before: keyed(stored),
    after: keyed(),
    trial: read({ tree: { "@class": "com.acme.Spot", row: 1, column: 2 } }),
    findings: [],
  },
]);
