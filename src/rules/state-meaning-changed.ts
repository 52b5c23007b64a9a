import type { Rehearsed } from "../compare/rehearsal.js";
import type { RehearsalReading } from "../compare/rehearsal-played.js";
import type { Operator } from "../manifest/manifest.js";
import { exampleOf } from "./meaning-example.js";
import { ofOperator, ofRecords, ofRestart, ofTimers } from "./meaning-words.js";
import type { Outcome, RestorePath } from "./outcome.js";
import type { Rule } from "./rule.js";
import { called, flinksWords } from "./words.js";

export const stateMeaningChanged: Rule<"rehearsed-otherwise"> = {
  id: "state-meaning-changed",
  title: "New code means something else by what is stored",
  judge: ({ before, after, seen: played, through }, { path }) => {
    const reading = readingOn(played, path);
    // What restores on the other backend and does as it should there is no business of this one.
    if (!reading) return null;
    const { as, restart, example, exception, at } = reading;
    const names = before.states
      .filter(({ kind, seen, name }) => kind !== "timer" && seen !== "static" && !isDropped(name, after))
      .map(({ name }) => name);
    const words = wordsOf(reading, names, through);
    return {
      outcome: outcomeOf(reading, path),
      evidence: "heuristic",
      operator: before,
      at: after,
      message: `${words.happens(called(before))}${exampleOf(example)}${at === undefined ? "" : `. It is thrown at ${at}`}.`,
      why: words.why,
      fix: words.fix,
      ...flinksWords(exception),
      change: `meaning ${restart ? "restart " : ""}${as} ${exception?.exception ?? ""}`,
    };
  },
};

/** What the new code does not ask for it does not take over. */
const isDropped = (name: string, { complete, states }: Operator): boolean =>
  complete && states.every((state) => state.name !== name);

function wordsOf({ as, restart, ofTimer }: RehearsalReading, names: readonly string[], through: readonly Operator[]) {
  if (ofTimer) return ofTimers(names);
  if (restart) return ofRestart(as, names);
  return through.length === 0 ? ofOperator(as, names) : ofRecords(as, names, through);
}

/** Where nothing is known of RocksDB the heap's word stands in. */
const readingOn = (seen: Rehearsed, { stateBackend }: RestorePath): RehearsalReading | null | undefined =>
  seen[stateBackend] === undefined ? seen.hashmap : seen[stateBackend];

function outcomeOf({ as }: RehearsalReading, { stateBackend }: RestorePath): Outcome {
  if (as === "other") return "misreads";
  if (as === "empty" || as === "silent") return "loses";
  // The heap meets all that is stored while it restores; RocksDB each value when it is asked for.
  return as === "refused" && stateBackend === "hashmap" ? "refuses" : "fails-later";
}
