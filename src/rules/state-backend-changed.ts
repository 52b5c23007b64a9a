import type { BackendLeft } from "../compare/backend-left.js";
import type { TrialBackend } from "../manifest/trial.js";
import { exampleOf } from "./meaning-example.js";
import type { Outcome } from "./outcome.js";
import type { Rule } from "./rule.js";
import { belongings, called } from "./words.js";

export const stateBackendChanged: Rule<"backend-left"> = {
  id: "state-backend-changed",
  title: "The job moves to another state backend, on which its code does otherwise",
  judge: ({ before, after, from, to, as, example }, { path }) => {
    if (path.stateBackend !== to) return null;
    return {
      outcome: outcomes[as],
      evidence: "heuristic",
      operator: before,
      at: after,
      message: `On ${names[to]} ${called(before)} ${happens[as](belongings(before))} on ${names[from]}, where the deployed job runs${exampleOf(
        example && { record: example.record, own: example.there, restored: example.here },
      )}.`,
      why: why[to],
      fix: `${fixes[to]} Release that on ${names[from]} first, and move once it has run there; or go on with ${names[from]} (state.backend.type: ${from}).`,
      change: `${from} -> ${to} ${as}`,
    };
  },
};

const outcomes: Record<BackendLeft["as"], Outcome> = { throws: "fails-later", empty: "loses", other: "misreads" };

const happens: Record<BackendLeft["as"], (kept: string) => string> = {
  throws: (kept) => `fails on a record once it goes on from ${kept}, which it does not do`,
  empty: (kept) => `finds nothing of ${kept}, which it does`,
  other: (kept) => `makes something else of ${kept}, than`,
};

const names: Record<TrialBackend, string> = { hashmap: "the heap", rocksdb: "RocksDB" };

/** By the backend that the job moves to. */
const why: Record<TrialBackend, string> = {
  rocksdb:
    "The heap hands out the stored object itself: what the code changes in it is kept without update() or put(), and an entry of a map is found by equals() and hashCode(). RocksDB hands out a copy, keeps what was put back, finds an entry by its bytes, and goes through a map in their order.",
  hashmap:
    "RocksDB writes a value when it is put, and hands out a copy. The heap keeps the object that it was given: code that goes on changing it, or puts one object under several keys, changes what is stored.",
};

const fixes: Record<TrialBackend, string> = {
  rocksdb: "Put back what the code changes, with update() or put(), and let nothing hang on the order of a map.",
  hashmap: "Store an object of its own for each key, and change none that was stored.",
};
