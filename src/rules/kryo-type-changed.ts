import type { Changes } from "../compare/change.js";
import { simpleName } from "../compare/differences.js";
import { own } from "../manifest/own.js";
import type { Evidence, Outcome, RestorePath } from "./outcome.js";
import { effects, examples, readOn, writtenBy } from "./read-back.js";
import { isNamedByFlink } from "./named-by-flink.js";
import type { Rule } from "./rule.js";
import { called, flinksWords, listed } from "./words.js";

export const kryoTypeChanged: Rule<"kryo-type-changed"> = {
  id: "kryo-type-changed",
  title: "A class that Kryo writes into state changed its fields",
  judge: (facts, { path }) => {
    const { before, after, from, type, added, removed, retyped } = facts;
    const shown = values(facts, path);
    const judged = shown === undefined ? fields(facts, path) : shown;
    if (judged === null) return null;
    const edits = [
      ...(added.length > 0 ? [`new: ${listed(added)}`] : []),
      ...(removed.length > 0 ? [`gone: ${listed(removed)}`] : []),
      ...(retyped.length > 0 ? [`of another type: ${listed(retyped)}`] : []),
    ].join("; ");
    return {
      outcome: judged.outcome,
      evidence: judged.evidence,
      operator: before,
      at: after,
      state: from.name,
      message: `The fields of ${simpleName(type)} changed (${edits}), and the state "${from.name}" of ${called(before)} is written by Kryo. ${judged.says}`,
      why: "Kryo writes the fields one after the other, sorted by name and without their names, and Flink does not compare them: it takes the state for unchanged.",
      fix: `Put the class back as it was and carry new data in ${isNamedByFlink(from) ? "another class, behind this operator or under another uid" : "a state of another name"}. For the future make ${simpleName(type)} a POJO (public, with a public constructor without arguments, and public or bean fields): Flink can then migrate it.`,
      ...flinksWords(judged.flinkSays),
      change: `kryo ${from.kind} ${type} +${added.join(",")} -${removed.join(",")} ~${retyped.join(",")}`,
    };
  },
};

type Facts = Changes["kryo-type-changed"];

/** Made-up values that went through Flink settle it; null where they came back. Undefined where there are none. */
function values(facts: Facts, path: RestorePath): Consequence | null | undefined {
  // RocksDB leaves alone what nobody asks for.
  if (facts.unclaimed && !isOnHeap(facts, path)) return null;
  const read = readOn(facts.readBack, facts.from, path);
  if (read === undefined) return undefined;
  const { reading, outcome, evidence } = read;
  if (outcome === "compatible") {
    // Values without anything in the field came back whatever it is.
    if (facts.untried === "misfit") return undefined;
    if (facts.untried === "perhaps") return untried;
    if (facts.unclaimed) return null;
    // Of several fields of one type the values say that they are all there, and only a person whose they are.
    if (facts.layout === "doubtful") return doubtful;
    return facts.narrowed.length > 0 ? tooLarge : null;
  }
  const { exception } = reading;
  return {
    outcome,
    evidence,
    says: `${writtenBy(reading)} ${effects[outcome] ?? "differ"}${examples(reading.differences)}.`,
    ...flinksWords(exception),
  };
}

const isOnHeap = ({ from }: Facts, { stateBackend }: RestorePath): boolean =>
  stateBackend === "hashmap" || from.kind.startsWith("operator-") || from.kind === "broadcast";

/** Without values, what restores showed of fields that changed so. Whether the bytes happen to decode hangs on the values. */
function fields(facts: Facts, path: RestorePath): Consequence | null {
  const { unclaimed } = facts;
  // Values that are written each for itself may end early; inside a list or another class the next one starts too late.
  const layout = facts.leftOver && !endsWithValue(facts) ? "other" : facts.layout;
  // One field of its type that was renamed and keeps its place: the old value is found under the new name.
  if (layout === "same") return null;
  // What nobody asks for only has to be readable.
  if (unclaimed && layout !== "other") return null;
  if (layout === "other") return isOnHeap(facts, path) ? unreadableAtOnce : unreadableLater;
  return layout === "shifted" ? shifted : doubtful;
}

/** Whether the class is a whole value of its state, with nothing written behind it. */
function endsWithValue({ from, type }: Changes["kryo-type-changed"]): boolean {
  if (from.kind === "list" || from.kind.startsWith("operator-")) return false;
  const tree = from.serializers.value?.tree;
  const value = from.kind === "map" ? own(tree?.children, "value") : tree;
  return value?.family === "kryo" && value.type === type;
}

interface Consequence {
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  readonly says: string;
  readonly flinkSays?: { readonly exception: string; readonly message: string };
}

const unreadableAtOnce: Consequence = {
  outcome: "refuses",
  evidence: "heuristic",
  says: "The old values most probably cannot be read, and the job fails while it restores.",
};
const unreadableLater: Consequence = {
  outcome: "fails-later",
  evidence: "heuristic",
  says: "The job starts, and most probably fails when it first reads an old value.",
};
const shifted: Consequence = {
  outcome: "misreads",
  evidence: "heuristic",
  says: "Under the new names the fields lie in another order, so that old values are read into the wrong fields of the same type, without an error.",
};
const doubtful: Consequence = {
  outcome: "unknown",
  evidence: "heuristic",
  says: "The values are read in the order of the names; whether each meets its field under the new names, only somebody who knows the fields can tell.",
};
const untried: Consequence = {
  outcome: "unknown",
  evidence: "heuristic",
  says: "Made-up values have nothing there, because the class is a library's; whether what lies in yours can be put into the new type, a restore shows.",
};
const tooLarge: Consequence = {
  outcome: "unknown",
  evidence: "rule",
  says: "Numbers that fit into the new type are read as they were; larger ones are cut off, without an error.",
};
