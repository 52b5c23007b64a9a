import type { Operator, SerializerRole, State } from "../manifest/manifest.js";
import type { StateTrial } from "../manifest/trial.js";
import type { Answers } from "./answers.js";
import type { Pair, SerializerFacts, StatePair } from "./change.js";
import type { WhereMoved } from "./moved.js";
import type { Report } from "./report.js";
import { waitedForTimers } from "./waiting.js";
import { compareUnclaimed, compareValues, type ChangedTypes } from "./values.js";
import { type NamespaceChange, reportNamespaces } from "./namespaces.js";
import { pair } from "./pair.js";
import { pairRenamedStates, renamedFields } from "./renamed.js";
import { mainRole, serializerFacts } from "./serializers.js";
import { scopeOf } from "./stateful.js";

/** The states of one operator before and after. Timers are compared by service, in timers.ts. */
export function compareStates(
  operators: Pair,
  answers: Answers,
  types: ChangedTypes,
  moved: WhereMoved,
  report: Report,
): void {
  const { before, after } = operators;
  const known = (operator: Operator): readonly State[] => operator.states.filter((state) => state.kind !== "timer");
  const byNameAndScope = (state: State): string => `${scopeOf(state.kind)} ${state.name}`;
  const sameScope = pair(known(before), known(after), byNameAndScope, byNameAndScope);
  const namespaces: NamespaceChange[] = [];
  const read: StatePair[] = [];
  for (const one of sameScope.kept) {
    // Found in bytecode alone it may never be registered, and its kind and type are guesses: `unseen-changed` speaks of it.
    if (one.before.seen === "static" || one.after.seen === "static") continue;
    const states = { ...operators, from: one.before, to: one.after };
    if (one.before.kind !== one.after.kind)
      report(one.before.kind.startsWith("operator-") ? "operator-state-mode-changed" : "state-kind-changed", states);
    else {
      compareState(states, answers, report, namespaces);
      read.push(states);
    }
  }
  compareValues(read, answers, types, report);
  reportNamespaces(namespaces, report);
  const otherScope = pair(
    byKind(sameScope.removed),
    byKind(sameScope.added),
    (state) => state.name,
    (state) => state.name,
  );
  for (const one of otherScope.kept.filter(
    ({ before: from, after: to }) => from.seen !== "static" && to.seen !== "static",
  ))
    report(scopeChange(one.before, one.after), { ...operators, from: one.before, to: one.after });

  // With its key an operator loses all keyed state at once: that is one finding, not one for each state.
  const unkeyed = before.key !== undefined && after.key === undefined;
  const gone = otherScope.removed.filter(
    (state) => state.seen !== "static" && !(unkeyed && scopeOf(state.kind) === "keyed"),
  );
  // Not listed is not absent where the candidate's operator could not be seen whole: that is `unseen-changed`, in unseen.ts.
  const others = anotherTrigger(before, after) ? otherScope.added.filter(isOfWindow) : otherScope.added;
  const renamed = pairRenamedStates(after.complete ? gone : [], others);
  for (const one of renamed.kept) report("state-renamed", { ...operators, from: one.before, to: one.after });
  for (const state of gone) compareUnclaimed({ ...operators, from: state, to: state }, answers, types, report);
  for (const state of renamed.removed) {
    const movedTo = after.complete ? moved(operators, state) : undefined;
    const waited = after.complete && waitedForTimers(operators, state);
    report("state-removed", { ...operators, state, waited, ...(movedTo === undefined ? {} : { movedTo }) });
  }
  for (const state of [...renamed.added, ...otherScope.added.filter((one) => !others.includes(one))])
    report("state-added", { ...operators, state });
}

/**
 * A trigger keeps states of its own, and the next one others: `count` of the one is no `fire-time` of the other. What Flink named nobody
 * renamed; where both triggers are the user's, they may well be one, renamed together with its state.
 */
function anotherTrigger(before: Operator, after: Operator): boolean {
  const [was, is] = [triggersOf(before), triggersOf(after)];
  return was.join(" ") !== is.join(" ") && !(was.some(isOfUser) && is.some(isOfUser));
}

const triggersOf = ({ facts }: Operator): readonly string[] =>
  Object.keys(facts)
    .filter((name) => /^trigger(\.nestedTrigger)*$/.test(name))
    .sort()
    .map((name) => facts[name] ?? "");

const isOfUser = (trigger: string): boolean => !trigger.startsWith("org.apache.flink.");

const isOfWindow = (state: State): boolean => state.name === "window-contents" || state.name === "merging-window-set";

/** Where one name stands in several scopes, the order of states must not say which of them became which. */
const byKind = (states: readonly State[]): readonly State[] =>
  states.length < 2 ? states : [...states].sort((one, other) => (one.kind < other.kind ? -1 : 1));

function scopeChange(before: State, after: State): "operator-state-broadcast-changed" | "state-scope-changed" {
  return scopeOf(before.kind) === "keyed" || scopeOf(after.kind) === "keyed"
    ? "state-scope-changed"
    : "operator-state-broadcast-changed";
}

function compareState(states: StatePair, answers: Answers, report: Report, namespaces: NamespaceChange[]): void {
  const { from, to } = states;
  if (untouched(from, to, answers.forState(from))) return;
  const facts = (role: keyof State["serializers"]) => {
    const [before, after] = [from.serializers[role], to.serializers[role]];
    return before === undefined || after === undefined
      ? undefined
      : serializerFacts(role, before, after, answers.forRole(from, role));
  };
  const renames = renamedFields(states);
  if (scopeOf(from.kind) === "keyed") {
    const namespace = facts("namespace");
    if (namespace !== undefined) namespaces.push({ ...states, ...namespace });
    const value = facts("value");
    const userKey = answers.forRole(from, "userKey");
    if ((from.ttl === undefined) !== (to.ttl === undefined)) {
      report("ttl-toggled", {
        ...states,
        enabled: to.ttl !== undefined,
        ...(value ?? { role: "value", differences: [] }),
        ...(userKey === undefined ? {} : { userKey }),
      });
    } else if (value !== undefined && !(onlyRenames(value, renames) && (userKey ?? "as-is") === "as-is")) {
      report("value-serializer-changed", { ...states, ...value, ...(userKey === undefined ? {} : { userKey }) });
    }
    if (from.ttl?.millis !== to.ttl?.millis && from.ttl !== undefined && to.ttl !== undefined)
      report("ttl-duration-changed", states);
  } else {
    for (const role of from.kind === "broadcast" ? (["key", "value"] as const) : [mainRole(from)]) {
      const changed = facts(role);
      if (changed !== undefined && !onlyRenames(changed, renames))
        report("operator-state-serializer-changed", { ...states, ...changed });
    }
  }
  // A class that occurs twice in one state was renamed once.
  const told = new Map(renames.map((field) => [`${field.type} ${field.fromField} ${field.toFields.join(" ")}`, field]));
  for (const field of told.values()) report("pojo-field-renamed", field);
}

/** Nearly all operators of nearly all pull requests: the same states in the same order, none of them touched. */
export function sameStates({ before, after }: Pair, answers: Answers): boolean {
  if (before.states.length !== after.states.length) return false;
  for (const [at, from] of before.states.entries()) {
    const to = after.states[at];
    if (to === undefined || from.name !== to.name || from.kind !== to.kind) return false;
    if (!untouched(from, to, answers.forState(from))) return false;
  }
  return true;
}

/** Nearly all states of nearly all pull requests: the same bytes on both sides, and no objection of Flink's. */
function untouched(from: State, to: State, answer: StateTrial | undefined): boolean {
  for (const role in from.serializers) {
    const [before, after] = [from.serializers[role as SerializerRole], to.serializers[role as SerializerRole]];
    if (before?.snapshot !== after?.snapshot) return false;
  }
  for (const role in answer?.serializers) if (answer?.serializers[role as SerializerRole] !== "as-is") return false;
  return from.ttl?.millis === to.ttl?.millis && (from.ttl === undefined) === (to.ttl === undefined);
}

/** A renamed field shows as one gone and one new; where that is all, the migration needs no word of its own. */
const onlyRenames = (facts: SerializerFacts, renames: readonly unknown[]): boolean =>
  renames.length > 0 && facts.compatibility === "after-migration" && facts.differences.length === 2 * renames.length;
