import type { Operator } from "../manifest/manifest.js";
import type { Changes, Pair } from "./change.js";
import type { Upstream } from "./upstream.js";

/** Partitioners that deal records out without a look at them (`org.apache.flink.streaming.runtime.partitioner`). */
const dealing = new Set(["REBALANCE", "RESCALE", "SHUFFLE", "BROADCAST"]);

/**
 * Operators that get keyed records without a shuffle (`DataStreamUtils.reinterpretAsKeyedStream`) and relied on one further up, where something in between deals
 * the records out now. A partitioner of the team's own, and a source that is spread by keys outside of Flink, are left to the team.
 */
export const scatteredKeys = (kept: readonly Pair[], upstream: Upstream): readonly Changes["keys-scattered"][] =>
  kept.flatMap((pair) => {
    if (arrival(pair.before, upstream.before) !== "by key") return [];
    const now = arrival(pair.after, upstream.after);
    return typeof now === "string" ? [] : [{ ...pair, ...now }];
  });

type Arrival = "by key" | "not known" | { readonly at: Operator; readonly exchange: string };

/** How the records of all keyed inputs lie; what one of them is dealt out by, if there is one. */
function arrival(operator: Operator, byId: ReadonlyMap<string, Operator>): Arrival {
  const keyed = operator.inputs.filter((input) => input.keyed);
  const walked = new Set<Operator>();
  let known = keyed.length > 0;
  const edges = keyed.map((input) => ({ at: operator, input }));
  // A list walked while it grows.
  for (const { at, input } of edges) {
    if (input.exchange === "HASH") continue;
    if (dealing.has(input.exchange)) return { at, exchange: input.exchange };
    const from = input.exchange === "FORWARD" ? byId.get(input.from) : undefined;
    known &&= from !== undefined && from.inputs.length > 0;
    if (from === undefined || walked.has(from)) continue;
    walked.add(from);
    edges.push(...from.inputs.map((next) => ({ at: from, input: next })));
  }
  return known ? "by key" : "not known";
}
