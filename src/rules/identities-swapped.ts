import type { Pair } from "../compare/change.js";
import { mayHoldState } from "../compare/stateful.js";
import { isOfQuery } from "../compare/queries.js";
import { type Meeting, meeting } from "../compare/states-meet.js";
import { fixPlanned, hasPlannedUid, whyPlanned } from "./planned-uids.js";
import type { Outcome } from "./outcome.js";
import type { Rule } from "./rule.js";
import { subjectOf } from "./subject.js";
import { called, listed } from "./words.js";

export const identitiesSwapped: Rule<"identities-swapped"> = {
  id: "identities-swapped",
  title: "Operators traded their identities, so that each receives another one's state",
  judge: ({ received, by, newcomers }) => {
    const holding = received.filter(({ before }) => mayHoldState(before));
    const first = subjectOf(holding);
    // Operators without state may trade places freely.
    if (first === undefined) return null;
    const told = (meets: Meeting): Pair | undefined =>
      subjectOf(holding.filter((one) => meeting(one.before, one.after) === meets));
    const [takenOver, clash] = [told("taken-over"), told("clash")];
    // What a new operator begins with hurts nobody who was there before: that one starts from nothing.
    const bereft = clash === undefined && holding.every((pair) => newcomers.includes(pair.after));
    const subject = takenOver ?? clash ?? first;
    const meets = takenOver !== undefined ? "taken-over" : clash !== undefined ? "clash" : "pass-by";
    const receivers = listed(
      received.map(({ before, after }) => `${called(after)} would receive what ${called(before)} saved`),
    );
    return {
      outcome: bereft ? "loses" : outcomeOf[meets],
      evidence: "heuristic",
      operator: subject.before,
      at: subject.after,
      message: `${receivers}. ${bereft ? `${called(subject.before)} itself stands under a new id and starts empty, without an error.` : effectOf[meets]}`,
      why:
        by === "uid"
          ? `Flink hands state over by the hash of the uid alone; who the operator is does not matter to it.${hasPlannedUid(subject.before) ? ` ${whyPlanned}` : ""}`
          : "Operators without a uid get their ids from their place in the graph; when like operators change places, so do their ids.",
      fix:
        by === "uid"
          ? hasPlannedUid(subject.before)
            ? fixPlanned
            : "Give each operator the uid back that it was deployed with."
          : isOfQuery(subject.before)
            ? "Put the statements back into the order in which they were deployed; new ones go into a job of their own."
            : "Put the operators back into their old order, and give them uids (with .setUidHash of their old ids, once).",
      change: `received by ${subject.after.id}`,
    };
  },
};

const outcomeOf: Record<Meeting, Outcome> = { "taken-over": "misreads", clash: "refuses", "pass-by": "loses" };

const effectOf: Record<Meeting, string> = {
  "taken-over":
    "What they saved has the same names and types, so that Flink attaches it without an error and the job goes on with the wrong values.",
  clash:
    "Their states have the same names and other kinds or types, so that Flink most probably refuses to restore them.",
  "pass-by":
    "Their states have other names, so that each starts empty without an error and carries the other's state along.",
};
