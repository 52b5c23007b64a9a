import type { Changes, UnstableOperator } from "../compare/change.js";
import { holdsState, mayHoldState } from "../compare/stateful.js";
import type { Circumstances, Judgement, Rule } from "./rule.js";
import { unmatchedState } from "./unmatched.js";
import { called, listed } from "./words.js";

type Facts = Changes["identity-unstable"];

export const nondeterministicIdentity: Rule<"identity-unstable"> = {
  id: "nondeterministic-identity",
  title: "The same JAR gives operators that hold state another identity at each start",
  judge: (facts, circumstances) => (facts.what === "id" ? ids(facts, circumstances) : states(facts)),
};

const stateOf = ({ before, after }: UnstableOperator) => before ?? after;

function ids({ hit }: Facts, circumstances: Circumstances): Judgement | null {
  const stateful = hit.filter((one) => mayHoldState(stateOf(one)));
  const subject =
    stateful.find((one) => one.before !== undefined && holdsState(one.before)) ??
    stateful.find((one) => holdsState(stateOf(one))) ??
    stateful[0];
  // Without state an operator may be another one each time.
  if (subject === undefined) return null;
  const random = hit.filter(({ after }) => after.uid !== undefined).map(({ after }) => after);
  const who = listed(stateful.map((one) => called(stateOf(one))));
  const common = {
    operator: stateOf(subject),
    at: random[0] ?? subject.after,
    why:
      random.length > 0
        ? "Flink finds an operator's state by the hash of its uid, and an automatic id is a hash of those before it. A uid that is made while main() runs, of a random number, the time or a counter, is another one at each start."
        : "Flink finds the state of an operator without a uid by its place in the graph. A main() that goes through a hash map or set, or waits for threads, builds the graph in another order at each start.",
    fix:
      random.length > 0
        ? `Write the uid out: ${random
            .slice(0, shown)
            .map(({ uid = "" }) => `.uid("${fixed(uid)}") in place of "${uid}"`)
            .join(
              ", ",
            )}. For the state that is saved already, add .setUidHash("${stateOf(subject).id}") for one deployment.`
        : "Give each of them a .uid(...) that is written out, and build the graph in a fixed order: a LinkedHashMap or a sorted list.",
    // What is random is in none of it.
    change: "another id at each start",
  };
  const twice = `Two extractions of the same JAR give ${who} different ids`;
  if (!holdsState(stateOf(subject))) {
    return {
      ...common,
      outcome: "unknown",
      evidence: "flink",
      message: `${twice}, and it could not be seen whether ${stateful.length === 1 ? "it holds" : "they hold"} state.`,
    };
  }
  if (subject.before === undefined) {
    return {
      ...common,
      outcome: "fails-later",
      evidence: "flink",
      message: `${twice}. They are new and start empty this time; at the next deployment nothing takes up what they will have saved.`,
    };
  }
  const then = circumstances.path.allowNonRestoredState
    ? "what they saved is dropped without an error, because non-restored state is allowed, at this and every later start"
    : "what they saved has no operator to go to, and Flink refuses to start the job, now and whenever it is restored";
  return { ...common, ...unmatchedState(subject.before, circumstances), message: `${twice}; ${then}.` };
}

/** The operator is found, and asks for states that nobody saved. */
function states({ hit }: Facts): Judgement | null {
  const [subject] = hit;
  if (subject === undefined) return null;
  return {
    operator: stateOf(subject),
    at: subject.after,
    outcome: "loses",
    evidence: "flink",
    message: `Two extractions of the same JAR register different states in ${listed(hit.map((one) => called(stateOf(one))))}: what was saved under the names of one start is not asked for at the next, and every state starts empty.`,
    why: "Flink finds a state by its name. A name that is made while the operator opens, of a random number, the time or a counter, is another one at each start; the old state is carried on and never read again.",
    fix: "Write the names of the state descriptors out.",
    change: "other states at each start",
  };
}

const shown = 3;

/** What is left of a uid without its random part, as a proposal. */
const fixed = (uid: string): string => uid.replace(randomPart, "").replace(/^[-_.:\s]+|[-_.:\s]+$/g, "") || "...";

const randomPart = /[-_.:]?(?:[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|@?[0-9a-f]{6,}|\d{4,})/gi;
