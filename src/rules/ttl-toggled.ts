import type { Changes } from "../compare/change.js";
import type { Circumstances, Rule } from "./rule.js";
import type { Compatibility } from "../manifest/trial.js";
import { met } from "./lazily.js";
import { fixFor } from "./of-query.js";
import { called } from "./words.js";

export const ttlToggled: Rule<"ttl-toggled"> = {
  id: "ttl-toggled",
  title: "Time-to-live was switched on or off for a state",
  judge: (facts, circumstances) => {
    const { before, after, from, to, enabled } = facts;
    const compatibility =
      facts.compatibility === undefined ? expected(circumstances) : seen(facts.compatibility, circumstances);
    const common = {
      evidence: facts.compatibility !== undefined && facts.compatibility === compatibility ? "flink" : "rule",
      operator: before,
      at: after,
      state: from.name,
      change: enabled ? "ttl on" : "ttl off",
    } as const;
    const what = `Time-to-live was switched ${enabled ? "on" : "off"} for the state "${from.name}" of ${called(before)}`;
    if (compatibility === undefined) {
      return {
        ...common,
        outcome: "unknown",
        message: `${what}; whether Flink ${circumstances.flink} takes the old values over was not tried.`,
        ...advice(facts),
      };
    }
    if (compatibility === "incompatible") {
      return {
        ...common,
        outcome: met(to, after).outcome,
        message: `${what}. Flink ${circumstances.flink} cannot restore the old values. ${met(to, after).when}`,
        ...advice(facts),
        flinkSays: {
          exception: "org.apache.flink.util.StateMigrationException",
          message: "The new state serializer must not be incompatible with the old state serializer.",
        },
      };
    }
    return {
      ...common,
      outcome: "migrates",
      message: `${what}. Flink takes the old values over${enabled ? "; they live on from the moment of the restore" : ""}.`,
      why: "From Flink 2.1 on RocksDB and 2.2 on the heap, the stamp is added or taken off while the state is migrated.",
      fix: "Nothing has to be done.",
    };
  },
};

/** By version where Flink was not asked: RocksDB from 2.1, heap from 2.2 (documentation of state time-to-live). */
function expected({ flink, path }: Circumstances): Compatibility | undefined {
  const [major, minor] = flink.split(".").map(Number);
  if (major === undefined || minor === undefined || Number.isNaN(major) || Number.isNaN(minor)) return undefined;
  if (major > 2 || (major === 2 && minor >= 2)) return "after-migration";
  if (major === 2 && minor === 1) return path.stateBackend === "rocksdb" ? "after-migration" : "incompatible";
  return "incompatible";
}

/**
 * Flink's serializers agree from 2.0 on, and its backends migrate later: RocksDB from 2.1, the heap from 2.2. An answer that
 * the serializers gave is therefore held against the backend.
 */
const seen = (answer: Compatibility, circumstances: Circumstances): Compatibility =>
  expected(circumstances) === "incompatible" ? "incompatible" : answer;

const advice = ({ before, from, enabled }: Changes["ttl-toggled"]): { readonly why: string; readonly fix: string } => ({
  why: "With time-to-live each value carries a time stamp, so that its bytes are others than without.",
  fix: fixFor(
    before,
    `Leave "${from.name}" as it is and ${enabled ? "put values with time-to-live" : "put values without it"} into a state of another name, moving each value over when its key is next seen.`,
    `Leave table.exec.state.ttl and hints of STATE_TTL as they are deployed${enabled ? "" : ", if need be with a very long time"}.`,
  ),
});
