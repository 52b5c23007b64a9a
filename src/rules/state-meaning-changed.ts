import type { Rehearsed, RehearsalReading } from "../compare/rehearsal.js";
import type { Answer } from "../manifest/rehearsal.js";
import { shortJson } from "../manifest/short-json.js";
import type { Outcome, RestorePath } from "./outcome.js";
import type { Rule } from "./rule.js";
import { called, flinksWords, theStates } from "./words.js";

export const stateMeaningChanged: Rule<"rehearsed-otherwise"> = {
  id: "state-meaning-changed",
  title: "New code means something else by what is stored",
  judge: ({ before, after, seen }, { path }) => {
    const reading = readingOn(seen, path);
    // What restores on the other backend and does as it should there is no business of this one.
    if (!reading) return null;
    const { as, example, exception, at } = reading;
    const states = theStates(
      before.states.filter((state) => state.kind !== "timer" && state.seen !== "static").map(({ name }) => name),
    );
    return {
      outcome: outcomeOf(reading, path),
      evidence: "heuristic",
      operator: before,
      at: after,
      message: `${happens[as](called(before), states)}${exampleOf(example)}${at === undefined ? "" : `. It is thrown at ${at}`}.`,
      why: whys[as],
      fix: fixes[as],
      ...flinksWords(exception),
      change: `meaning ${as} ${exception?.exception ?? ""}`,
    };
  },
};

/** Where nothing is known of RocksDB the heap's word stands in. */
const readingOn = (seen: Rehearsed, { stateBackend }: RestorePath): RehearsalReading | null | undefined =>
  seen[stateBackend] === undefined ? seen.hashmap : seen[stateBackend];

function outcomeOf({ as }: RehearsalReading, { stateBackend }: RestorePath): Outcome {
  if (as === "other") return "misreads";
  if (as === "empty") return "loses";
  // The heap meets all that is stored while it restores; RocksDB each value when it is asked for.
  return as === "refused" && stateBackend === "hashmap" ? "refuses" : "fails-later";
}

const happens: Readonly<Record<RehearsalReading["as"], (operator: string, states: string) => string>> = {
  other: (operator, states) =>
    `The operator ${operator} takes ${states} over as they are and means something else by what is in them`,
  empty: (operator, states) => `The operator ${operator} takes ${states} over and goes on as if nothing was in them`,
  throws: (operator, states) =>
    `The operator ${operator} takes ${states} over, and its own code fails on the first record that meets what the deployed job has stored`,
  refused: (operator, states) =>
    `The operator ${operator} cannot be restored from what the deployed job's code puts into ${states}`,
  unreadable: (operator, states) =>
    `What the new code of the operator ${operator} puts into ${states} cannot be read again: the job takes the old values over, and fails with its own`,
};

const both =
  "The same made-up records went through the deployed operator and through the new one, and the new one was restored twice: from what it had saved itself, and from what the deployed one had.";

const whys: Readonly<Record<RehearsalReading["as"], string>> = {
  other: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one does not.`,
  empty: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one says what it says without any.`,
  throws: `${both} Only from the deployed one's state did it throw.`,
  refused: `${both} From the deployed one's state it did not start.`,
  unreadable: `${both} From what it had saved itself it did not start.`,
};

const fixes: Readonly<Record<RehearsalReading["as"], string>> = {
  other:
    "Let the new code read what the old one has stored as it was meant, or give what means something else a state of another name, and turn the old values into new ones where they are met.",
  empty:
    "Let the new code look where the old one has stored it, and turn the old values into new ones where they are met.",
  throws:
    "Let the new code take old values as they are: what it stores only from now on is not there for keys that the deployed job has seen.",
  refused:
    "Keep the classes of what is stored, with their names, until the old values are gone; or turn them into others in a release between.",
  unreadable: "Store values of classes that the serializer can read back, such as java.util.ArrayList.",
};

const longest = 60;

/** ` (on the made-up record {...} it says [...], where it should say [...])`, or nothing. */
function exampleOf(example: RehearsalReading["example"]): string {
  if (example === undefined) return "";
  const { record, own, restored } = example;
  return ` (on the made-up record ${shortJson(record, longest)} it emits ${emitted(restored)} instead of ${emitted(own)})`;
}

const emitted = ({ emitted: values = [], threw }: Answer): string =>
  threw !== undefined
    ? "nothing and throws"
    : values.length === 0
      ? "nothing"
      : values.map((value) => shortJson(value, longest)).join(", ");
