import type { Operator, State } from "../manifest/manifest.js";
import type { Answers } from "./answers.js";
import type { Pair } from "./change.js";
import { pair } from "./pair.js";
import type { Report } from "./report.js";
import { serializerFacts } from "./serializers.js";

/**
 * Timers by service. A service has two queues, one per time domain (`InternalTimeServiceManagerImpl`), registered together:
 * both gone is one loss.
 */
export function compareTimers(operators: Pair, answers: Answers, report: Report): void {
  const { before, after } = operators;
  const byName = (state: State): string => state.name;
  const queues = pair(timers(before), timers(after), byName, byName);
  const reported = new Set<string>();
  for (const one of queues.kept) {
    const [was, is] = [one.before.serializers.namespace, one.after.serializers.namespace];
    const namespace =
      was === undefined || is === undefined
        ? undefined
        : serializerFacts("namespace", was, is, answers.forRole(one.before, "namespace"));
    if (namespace === undefined || reported.has(serviceOf(one.before))) continue;
    reported.add(serviceOf(one.before));
    // Keyed state of the same window namespace says it already, in Flink's order of checks before the timers.
    if (!sharesNamespaceWithState(before, one.before))
      report("namespace-serializer-changed", { ...operators, from: one.before, to: one.after, ...namespace, also: [] });
  }
  // Without its key the operator loses timers and keyed state together: keying-removed says so.
  if (before.key !== undefined && after.key === undefined) return;
  if (!after.complete) return;
  const services = new Map<string, State[]>();
  for (const state of queues.removed)
    services.set(serviceOf(state), [...(services.get(serviceOf(state)) ?? []), state]);
  for (const [service, states] of services) report("timers-removed", { ...operators, service, states });
}

/** By name, so that the same queue speaks for its service whatever their order. */
const timers = (operator: Operator): readonly State[] =>
  operator.states.filter((state) => state.kind === "timer").sort((one, other) => (one.name < other.name ? -1 : 1));

/** `_timer_state/event_user-timers` -> `user-timers`. */
export const serviceOf = (timer: State): string => timer.name.replace(/^_timer_state\/(?:event|processing)_/, "");

const sharesNamespaceWithState = (operator: Operator, timer: State): boolean =>
  operator.states.some(
    (state) =>
      state.kind !== "timer" &&
      state.serializers.namespace !== undefined &&
      state.serializers.namespace.snapshot === timer.serializers.namespace?.snapshot,
  );
