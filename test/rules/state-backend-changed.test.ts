import type { Answer } from "../../src/manifest/rehearsal.js";
import type { MovedTrial } from "../../src/manifest/trial.js";
import { ruleCases } from "../support/rule-cases.js";

const emits = (...values: string[]): Answer => ({ emitted: values });
const answers = [emits("pieces|2"), emits("pieces|3")];
const job = (name = "baskets") => ({
  operators: [
    {
      uid: "baskets",
      name: "Baskets",
      key: "String",
      line: "com/acme/ShopJob.java:12",
      function: `com.acme.${name}`,
      rehearsal: { records: [{ customer: "a" }, { customer: "b" }], answers },
      states: [{ name: "basket", kind: "value" as const }],
    },
  ],
});
const moved = (over: Partial<MovedTrial>) => ({
  operators: [
    {
      operator: "baskets",
      moved: {
        from: "hashmap" as const,
        to: "rocksdb" as const,
        first: [emits("pieces|0"), emits("pieces|0")],
        own: answers,
        restored: answers,
        ...over,
      },
    },
  ],
});

ruleCases("state-backend-changed", [
  {
    name: "what the heap kept without an update is not kept on RocksDB",
    before: job(),
    after: job(),
    trial: moved({ restored: [emits("pieces|2"), emits("pieces|2")] }),
    backends: ["rocksdb"],
    findings: ["misreads state-backend-changed: baskets"],
    says: {
      message: `On RocksDB "Baskets" (uid "baskets") makes something else of the state "basket", than on the heap, where the deployed job runs (on the made-up record {"customer":"b"} it emits "pieces|2" instead of "pieces|3")`,
      fix: "with update() or put()",
      line: 12,
      evidence: "heuristic",
    },
  },
  {
    name: "entries of a map that are equal, and are written otherwise, are not found",
    before: job(),
    after: job(),
    trial: moved({ restored: [emits("pieces|0"), emits("pieces|3")] }),
    backends: ["rocksdb"],
    findings: ["loses state-backend-changed: baskets"],
    says: { message: "finds nothing of" },
  },
  {
    name: "it fails on the other backend",
    before: job(),
    after: job("Rewritten"),
    trial: moved({
      from: "rocksdb",
      to: "hashmap",
      restored: [emits("pieces|2"), { threw: "java.lang.NullPointerException" }],
    }),
    backends: ["hashmap"],
    findings: ["fails-later state-backend-changed: baskets"],
    says: { message: "On the heap", fix: "Store an object of its own for each key" },
  },
  {
    name: "silent: where it goes on with the backend that it was deployed on",
    before: job(),
    after: job(),
    trial: moved({ restored: [emits("pieces|2"), emits("pieces|2")] }),
    backends: ["hashmap"],
    findings: [],
  },
  {
    name: "silent: what is in a map comes in another order",
    before: job(),
    after: job(),
    trial: moved({ own: [emits("a=1, b=2"), emits("x", "y")], restored: [emits("b=2, a=1"), emits("y", "x")] }),
    findings: [],
  },
  {
    name: "silent: what failed on the old backend does not on the new one",
    before: job(),
    after: job(),
    trial: moved({
      own: [{ threw: "java.lang.NullPointerException" }, emits("x")],
      restored: [emits("y"), emits("x")],
    }),
    findings: [],
  },
]);
