import type { Pair } from "../compare/change.js";
import { mayHoldState, scopeOf } from "../compare/stateful.js";
import type { Rule } from "./rule.js";
import { called, listed } from "./words.js";

export const identitiesSwapped: Rule<"identities-swapped"> = {
  id: "identities-swapped",
  title: "Operators traded their identities, so that each receives another one's state",
  judge: ({ received, by }) => {
    const holding = received.filter(({ before }) => mayHoldState(before));
    const [first] = holding;
    // Operators without state may trade places freely.
    if (first === undefined) return null;
    const misread = holding.find(takesOver);
    const subject = misread ?? first;
    const receivers = listed(
      received.map(({ before, after }) => `${called(after)} would receive what ${called(before)} saved`),
    );
    return {
      outcome: misread === undefined ? "loses" : "misreads",
      evidence: "heuristic",
      operator: subject.before,
      at: subject.after,
      message:
        misread === undefined
          ? `${receivers}. Their states have other names, so that each starts empty without an error and carries the other's state along.`
          : `${receivers}. The states have the same names and kinds, so that Flink attaches them without an error and the job goes on with the wrong values.`,
      why:
        by === "uid"
          ? "Flink hands state over by the hash of the uid alone; who the operator is does not matter to it."
          : "Operators without a uid get their ids from their place in the graph; when like branches trade places, so do their ids.",
      fix:
        by === "uid"
          ? "Give each operator the uid back that it was deployed with."
          : "Put the branches back into their old order, and give these operators uids (with .setUidHash of their old ids, once).",
      change: `received by ${received.map(({ after }) => after.id).join(",")}`,
    };
  },
};

const takesOver = ({ before, after }: Pair): boolean =>
  before.states.some(
    (state) =>
      state.kind !== "timer" &&
      after.states.some(
        (other) =>
          other.name === state.name && other.kind === state.kind && scopeOf(other.kind) === scopeOf(state.kind),
      ),
  );
