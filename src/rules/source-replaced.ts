import type { Pair } from "../compare/change.js";
import { holdsState } from "../compare/stateful.js";
import { meeting } from "../compare/states-meet.js";
import { versionedOf } from "../compare/versioned.js";
import type { Operator } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import { effects, examples, readOn, type Read } from "./read-back.js";
import type { Judgement, Rule } from "./rule.js";
import { belongings, called, flinksWords } from "./words.js";

export const sourceReplaced: Rule<"operator-class-changed" | "facts-changed"> = {
  id: "source-replaced",
  title: "A source was replaced, and the new one does not read where the old one was",
  judge: (facts, { path }) => {
    const { before, after } = facts;
    const common = {
      operator: before,
      at: after,
      why: "Where a source stands is its own state: a list under a name of its choice, or splits and a coordinator's state as the connector writes them. Flink hands over what has the same name, and looks into none of it.",
    };
    if (!("names" in facts)) return isReplacedSource(before, after) ? startsAnew(before, after, common) : null;
    const splits =
      facts.splits === undefined
        ? undefined
        : readOn(
            facts.splits,
            before.states.find(({ name }) => name === splitsState),
            path,
          );
    if (splits !== undefined && splits.outcome !== "compatible") return splitsRead(facts, splits, common);
    const { enumerator } = facts;
    // One cause, of which what the enumerator cannot read says more.
    if (enumerator !== undefined && enumerator.as !== "equal") return null;
    // What came back from the new source's own serializers is told.
    const untold = [
      ...(splits === undefined ? ["source.split"] : []),
      ...(enumerator === undefined ? ["source.enumerator"] : []),
    ];
    const changed = untold.filter((part) => !reads(before, after, part));
    // Its splits and its coordinator's state are written as before: the same connector, set otherwise.
    if (!isSource(before) || !isSource(after) || changed.length === 0) return null;
    const older = changed.filter((part) => goesBack(before, after, part));
    if (older.length > 0)
      return {
        ...common,
        outcome: "refuses",
        evidence: "rule",
        message: `The source ${called(before)} goes back to an older version of what it saves (${edits(before, after, older)}). It does not know the newer one that the savepoint holds, and the job fails when the source is restored.`,
        fix: "Stay on the newer version of the connector. To go back, give the source a uid of its own and let it start where the old one was.",
        change: `source ${older.map((part) => own(after.facts, part)).join(" ")}`,
      };
    return {
      ...common,
      outcome: "unknown",
      evidence: "rule",
      message: `The source ${called(before)} writes what it saves in another way (${edits(before, after, changed)}). Whether it reads what the old one saved is up to the connector.`,
      fix: "Look into the connector's notes on upgrades. For another connector, give the new source a uid of its own and let it start where the old one was.",
      change: `source ${changed.map((part) => own(after.facts, part)).join(" ")}`,
    };
  },
};

/** Where a source keeps its splits, whatever source it is. */
const splitsState = "SourceReaderState";

/** Made-up splits of the deployed source, which the new one was given as a restore gives them. */
const splitsRead = (
  { before, after }: Pair,
  { reading, outcome, evidence }: Read,
  common: Pick<Judgement, "operator" | "at" | "why">,
): Judgement => ({
  ...common,
  outcome,
  evidence,
  message: `The source ${called(before)} writes its splits in another way (${edits(before, after, ["source.split"])}). The splits of the deployed one ${effects[outcome] ?? "differ"}${examples(reading.differences)}.`,
  fix: "Let the new serializer read what the old one wrote: raise its version, and keep the old format under the old version. To give the old splits up, give the source a uid of its own and let it start where the old one was.",
  ...flinksWords(reading.exception),
  change: `source ${own(after.facts, "source.split")}`,
});

const startsAnew = (
  before: Operator,
  after: Operator,
  common: Pick<Judgement, "operator" | "at" | "why">,
): Judgement => ({
  ...common,
  outcome: "loses",
  evidence: "rule",
  message: `The source ${called(before)} was replaced by another one, which does not ask for ${belongings(before)}. It starts where a new source starts, without an error: records are read again or passed over.`,
  fix: "Let the new source start where the old one was: for Kafka, from the committed offsets (OffsetsInitializer.committedOffsets()), after the old job was stopped with a savepoint. Give it a uid of its own, so that this shows.",
  change: `source ${before.function ?? before.class} -> ${after.function ?? after.class}`,
});

/** Whether nothing that a source saved is asked for by the one that stands under its id now. */
export const isReplacedSource = (before: Operator, after: Operator): boolean =>
  isSource(before) &&
  isSource(after) &&
  holdsState(before) &&
  after.complete &&
  (before.class !== after.class || before.function !== after.function) &&
  !(before.coordinator && after.coordinator) &&
  meeting(before, after) === "pass-by";

export const isSource = (operator: Operator): boolean => operator.inputs.length === 0;

const edits = (before: Operator, after: Operator, parts: readonly string[]): string =>
  parts.map((part) => `${own(before.facts, part)} -> ${own(after.facts, part)}`).join("; ");

/** By contract a serializer is told the version of the bytes, and has none of its own for one that came later. */
function goesBack(before: Operator, after: Operator, part: string): boolean {
  const [old, now] = [versionedOf(before.facts, part), versionedOf(after.facts, part)];
  return old !== undefined && now !== undefined && old.name === now.name && old.version > now.version;
}

/** Serializers of connectors have versions, and by Flink's contract a newer one reads the older ones of its class. */
function reads(before: Operator, after: Operator, part: string): boolean {
  const [old, now] = [versionedOf(before.facts, part), versionedOf(after.facts, part)];
  if (old === undefined || now === undefined) return true;
  return old.name === now.name && old.version <= now.version;
}
