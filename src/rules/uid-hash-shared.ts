import type { Claim } from "../compare/handed-over.js";
import type { Operator } from "../manifest/manifest.js";
import { mayHoldState } from "../compare/stateful.js";
import { meeting } from "../compare/states-meet.js";
import type { Rule } from "./rule.js";
import { belongings, called } from "./words.js";

export const uidHashShared: Rule<"uid-hash-shared"> = {
  id: "uid-hash-shared",
  title: "Two operators ask for the state of one, and Flink gives it to one of them only",
  judge: (claim) => {
    const { before, winner, loser, settled } = claim;
    const missing = whoMisses(claim);
    if (missing === undefined) return null;
    const wanting = meeting(before, missing) !== "pass-by";
    const other = missing === loser ? winner : loser;
    return {
      outcome: wanting ? "loses" : "unknown",
      evidence: "rule",
      operator: before,
      at: missing,
      message: `Both ${[winner, loser].map(called).sort().join(" and ")} ask for what ${called(before)} saved, ${belongings(before)}: ${hashes(claim)}. Flink gives it to one of them, ${
        settled ? `${called(winner)}; ${called(loser)} starts empty` : "which one is a matter of chance at each restore"
      }, without an error.`,
      why: settled
        ? "What one operator has taken is there for no other. Of operators that are chained, the last one of the chain asks first."
        : "What one operator has taken is there for no other, and in what order Flink asks operators that are not chained is not settled.",
      fix: fixFor(claim, missing, other),
      change: `shared by ${[winner, loser]
        .map(({ id }) => id)
        .sort()
        .join(" and ")}`,
    };
  },
};

/** The one that has a use for what it may not get. Who has none misses nothing: a hash on a step without state does no harm by itself. */
const whoMisses = ({ before, winner, loser, settled }: Claim): Operator | undefined =>
  (settled ? [loser] : [loser, winner])
    .filter((one) => mayHoldState(one) && (!one.complete || meeting(before, one) !== "pass-by"))
    .sort((one, other) => Number(meeting(before, one) === "pass-by") - Number(meeting(before, other) === "pass-by"))[0];

const hashes = ({ before, winner, loser }: Claim): string => {
  const given = [winner, loser].filter(({ uidHash }) => uidHash === before.id);
  return given.length === 2
    ? `their setUidHash is the same`
    : `the setUidHash of ${given.map(called).join("")} is the id that the other one has by its uid`;
};

const fixFor = ({ before }: Claim, missing: Operator, other: Operator): string =>
  other.uidHash === before.id && meeting(before, other) === "pass-by"
    ? `Take .setUidHash("${before.id}") off ${called(other)}, which has no use for what is saved there.`
    : `Leave ${missing.id === before.id ? "the id" : `.setUidHash("${before.id}")`} to one operator only, and keep in it all states that were saved together; state cannot be handed to two operators. If ${called(missing)} may start empty, take the hash off it.`;
