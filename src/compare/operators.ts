import type { ChangedKryoTypes } from "./kryo.js";
import type { FlinkException } from "../manifest/trial.js";
import type { Answers } from "./answers.js";
import type { Pair } from "./change.js";
import type { Report } from "./report.js";
import { serializerFacts } from "./serializers.js";
import { compareKryo, compareStates, sameStates } from "./states.js";
import { compareTimers } from "./timers.js";
import { compareUnseen } from "./unseen.js";
import type { State } from "../manifest/manifest.js";

/** One operator before and after, between which Flink hands over state. */
export function compareOperators(pair: Pair, answers: Answers, kryoTypes: ChangedKryoTypes, report: Report): void {
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
  if (names.length > 0) report("facts-changed", { ...pair, names });
  compareKeys(pair, answers, report);
  if (sameStates(pair, answers)) compareKryo(pair, kryoTypes, report);
  else {
    compareStates(pair, answers, kryoTypes, report);
    compareTimers(pair, answers, report);
  }
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
  for (const trial of answers.trials) {
    if (trial.result === "refused" && trial.exception !== undefined) {
      report("restore-refused", {
        ...pair,
        backend: trial.backend,
        phase: trial.phase ?? "open",
        exception: trial.exception,
      });
    }
  }
  // One missing class makes many states unreadable: one finding for one root cause.
  const unreadable = new Map<string, { readonly states: State[]; readonly exception?: FlinkException }>();
  for (const state of pair.before.states.filter(isUnreadable(answers)).sort(byName)) {
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

const isUnreadable =
  (answers: Answers) =>
  (state: State): boolean =>
    Object.values(answers.forState(state)?.serializers ?? {}).includes("unreadable");

const byName = (one: State, other: State): number =>
  `${one.name} ${one.kind}` < `${other.name} ${other.kind}` ? -1 : 1;

const changedFacts = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name] && name !== "stateCode")
    .sort();
