import type { FlinkException } from "../manifest/trial.js";
import type { Answers } from "./answers.js";
import { backendLeft } from "./backend-left.js";
import type { Pair, StatePair } from "./change.js";
import { enumeratorRead } from "./enumerators.js";
import type { WhereMoved } from "./moved.js";
import type { Report } from "./report.js";
import { serializerFacts } from "./serializers.js";
import { inOrder } from "./stateful.js";
import { compareStates, sameStates } from "./states.js";
import { compareTimers } from "./timers.js";
import { readBackOf, type ReadBack } from "./read-back.js";
import { rehearsedOtherwise } from "./rehearsal.js";
import { refusals } from "./refusals.js";
import type { Upstream } from "./upstream.js";
import { compareUnseen } from "./unseen.js";
import { compareKeyValues, compareValues, isOtherwise, type ChangedTypes } from "./values.js";
import type { Operator, State } from "../manifest/manifest.js";

/** One operator before and after, between which Flink hands over state. */
export function compareOperators(
  pair: Pair,
  answers: Answers,
  types: ChangedTypes,
  moved: WhereMoved,
  upstream: Upstream,
  report: Report,
): void {
  const { before, after } = pair;
  if (before.name !== after.name) report("operator-renamed", pair);
  if (before.class !== after.class || before.function !== after.function) report("operator-class-changed", pair);
  if (before.code !== after.code) report("code-changed", pair);
  if (
    before.inputs.length !== after.inputs.length ||
    before.inputs.some((input, index) => input.exchange !== after.inputs[index]?.exchange)
  )
    report("inputs-changed", pair);
  const names = changedFacts(before.facts, after.facts);
  const splits = names.includes("source.split") ? splitsOf(before) : undefined;
  const splitsRead = splits === undefined ? {} : readBackOf(splits, answers.trials);
  const enumerator = enumeratorRead(pair, answers);
  if (names.length > 0)
    report("facts-changed", {
      ...pair,
      names,
      ...(isTold(splitsRead) ? { splits: splitsRead } : {}),
      ...(enumerator === undefined ? {} : { enumerator }),
    });
  // Another connector reads neither: one cause, and the splits say it.
  if (enumerator !== undefined && enumerator.as !== "equal" && !isOtherwise(splitsRead))
    report("enumerator-read-otherwise", { ...pair, ...enumerator });
  compareKeys(pair, answers, report);
  compareKeyValues(pair, answers, report);
  // Of splits that are written otherwise, the change of how they are written speaks.
  const values = inStep(pair).filter(({ from }) => from !== splits);
  if (sameStates(pair, answers)) compareValues(values, answers, types, report);
  else {
    compareStates(pair, answers, types, moved, report);
    compareTimers(pair, answers, report);
  }
  const rehearsed = rehearsedOtherwise(pair, answers, upstream);
  if (rehearsed !== undefined) report("rehearsed-otherwise", { ...pair, ...rehearsed });
  const left = backendLeft(pair, answers);
  if (left !== undefined) report("backend-left", { ...pair, ...left });
  compareUnseen(pair, report);
  compareTrial(pair, answers, report);
}

function compareKeys(pair: Pair, answers: Answers, report: Report): void {
  const [was, is] = [pair.before.key, pair.after.key];
  if (was === undefined && is === undefined) return;
  if (was === undefined) report("keying-added", pair);
  else if (is === undefined) report("keying-removed", pair);
  else {
    const facts = serializerFacts("key", was.serializer, is.serializer, answers.key);
    if (facts !== undefined) report("key-serializer-changed", { ...pair, ...facts });
    else if (answers.key === "unreadable" && !pair.before.states.some(isUnreadable(answers)))
      report("key-serializer-changed", { ...pair, role: "key", compatibility: "unreadable", differences: [] });
  }
}

/** What Flink's own restore said beyond the answers for single serializers; between strangers that is all there is to say. */
export function compareTrial(pair: Pair, answers: Answers, report: Report): void {
  for (const refusal of refusals(pair.before, answers.trials)) report("restore-refused", { ...pair, ...refusal });
  // One missing class makes many states unreadable: one finding for one root cause.
  const unreadable = new Map<string, { readonly states: State[]; readonly exception?: FlinkException }>();
  for (const state of pair.before.states.filter(isUnreadable(answers)).sort(inOrder)) {
    const exception = answers.forState(state)?.exception;
    const group = unreadable.get(exception?.message ?? "");
    if (group !== undefined) group.states.push(state);
    else
      unreadable.set(exception?.message ?? "", {
        states: [state],
        ...(exception === undefined ? {} : { exception }),
      });
  }
  for (const group of unreadable.values()) report("state-unreadable", { ...pair, ...group });
}

/** Where a source keeps its splits, whatever source it is (`SourceOperator.SPLITS_STATE_DESC`). */
const splitsOf = (operator: Operator): State | undefined =>
  operator.coordinator ? operator.states.find(({ name }) => name === "SourceReaderState") : undefined;

const isTold = (readBack: ReadBack): boolean => Object.keys(readBack).length > 0;

/** States that are untouched stand in the same order on both sides. */
const inStep = ({ before, after }: Pair): readonly StatePair[] =>
  before.states.flatMap((from, at) => {
    const to = after.states[at];
    return to === undefined || from.kind === "timer" || from.seen === "static" ? [] : [{ before, after, from, to }];
  });

const isUnreadable =
  (answers: Answers) =>
  (state: State): boolean =>
    Object.values(answers.forState(state)?.serializers ?? {}).includes("unreadable");

const changedFacts = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name] && name !== "stateCode")
    .sort();
