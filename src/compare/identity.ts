import type { Operator, Pipeline } from "../manifest/manifest.js";
import type { Changes, Pair } from "./change.js";
import { displaced } from "./displaced.js";
import { type Claim, handOver } from "./handed-over.js";
import { pairByResemblance } from "./resemblance.js";
import { mayHoldState } from "./stateful.js";
import { meeting } from "./states-meet.js";
import { swappedRings } from "./swapped.js";
import { operatorsById } from "./upstream.js";

/** Who is who in two versions of one pipeline. */
export interface Identities {
  /** Pairs between which Flink hands over state, whatever else changed; strangers to each other are not among them. */
  readonly kept: readonly Pair[];
  /** Every pair between which Flink hands over state, though they are different operators to a person. */
  readonly strangers: readonly Pair[];
  /** Of those, in rings: the ids went round. */
  readonly swapped: readonly (readonly Pair[])[];
  /** Of those: somebody's state is another's now, though no ring closes. */
  readonly robbed: readonly Pair[];
  readonly bridged: readonly Pair[];
  readonly shadows: readonly Changes["uid-hash-shadows"][];
  readonly claims: readonly Claim[];
  /** Same operator to a person, another one to Flink. */
  readonly reidentified: readonly Pair[];
  readonly removed: readonly Operator[];
  readonly added: readonly Operator[];
  /** Gone, and their id is another operator's now. */
  readonly replaced: readonly Operator[];
  /** New, and under the id of another operator that was. */
  readonly replacing: readonly Operator[];
}

/**
 * Pairs operators as `StateAssignmentOperation` does ({@link handOver}).
 * What is left over is paired by resemblance, for words only.
 */
export function identify(before: Pipeline, after: Pipeline): Identities {
  const baseline = operatorsById(before.operators);
  const { matched, unmatched, claims } = handOver(before, after);
  const given = new Set(matched.map((one) => one.before));
  const bridged: Pair[] = [];
  const shadows: Changes["uid-hash-shadows"][] = [];
  for (const pair of matched) {
    const { before: taken, after: operator } = pair;
    if (taken.id === operator.id) continue;
    bridged.push(pair);
    const dropped = baseline.get(operator.id);
    if (dropped !== undefined && !given.has(dropped) && mayHoldState(dropped))
      shadows.push({ after: operator, taken, dropped });
  }
  const takenIds = new Set([...matched.map((one) => one.before.id), ...shadows.map((one) => one.dropped.id)]);
  const left = before.operators.filter((operator) => !takenIds.has(operator.id));
  const rings = swappedRings(matched);
  const claimed = new Set(claims.flatMap(({ winner, loser }) => [winner, loser]));
  const apart = new Set([
    ...rings.flat(),
    ...matched.filter((one) => one.before.id !== one.after.id || claimed.has(one.after)),
  ]);
  const unclaimed = unmatched.filter((operator) => !claimed.has(operator));
  const shifted = displaced(
    matched.filter((one) => !apart.has(one)),
    left,
    unclaimed,
  );
  // What another operator wants as well, and this one has no use for, is not this one's.
  const inherited = matched.filter((one) =>
    claims.some(({ winner }) => winner === one.after && meeting(one.before, one.after) === "pass-by"),
  );
  const strangers = new Set([...rings.flat(), ...shifted.received, ...inherited]);
  const elsewhere = new Set([...shifted.moved.map((one) => one.before), ...shifted.expelled]);
  const resembling = pairByResemblance(
    left.filter((operator) => !elsewhere.has(operator)),
    unclaimed.filter((operator) => !elsewhere.has(operator)),
    new Set(matched.filter((one) => one.before.id === one.after.id && !apart.has(one)).map((one) => one.after.id)),
    { before: baseline, after: operatorsById(after.operators) },
  );
  return {
    kept: matched.filter((one) => !strangers.has(one)),
    strangers: [...strangers],
    swapped: rings,
    // Who is gone misses nothing, unless another operator takes the state for its own.
    robbed: shifted.received.filter(
      (one) => shifted.robbed.includes(one) || meeting(one.before, one.after) === "taken-over",
    ),
    bridged,
    shadows,
    claims,
    reidentified: [...shifted.moved, ...resembling.kept],
    removed: resembling.removed,
    added: [...resembling.added, ...unmatched.filter((operator) => claimed.has(operator))],
    replaced: shifted.replaced,
    replacing: shifted.replacing,
  };
}
