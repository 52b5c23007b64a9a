import type { Pipeline } from "../manifest/manifest.js";
import type { Changes, Pair, ParallelismFacts } from "./change.js";
import type { Report } from "./report.js";
import { mayHoldState } from "./stateful.js";
import { type Vertex, verticesOf } from "./vertex.js";

/**
 * Parallelism and max parallelism of the vertices. Every operator that a snapshot lists is checked, stateless ones too:
 * an unchained operator without state is listed with its max parallelism, and Flink compares that before anything else.
 */
export function compareParallelism(before: Pipeline, after: Pipeline, pairs: readonly Pair[], report: Report): void {
  const was = verticesOf(before);
  const is = verticesOf(after);
  const maxima = new Map<string, ParallelismFacts>();
  const parallelisms = new Map<string, ParallelismFacts>();
  for (const one of pairs) {
    const [b, a] = [was(one.before), is(one.after)];
    if (maximumChanged(b, a)) gather(maxima, `${b.maximum ?? "?"} ${a.explicitMaximum}`, one, b, a);
    else if (b.parallelism !== a.parallelism)
      gather(
        parallelisms,
        `${b.parallelism ?? "?"} ${a.parallelism ?? "?"} ${b.maximum ?? "?"} ${mayHoldState(one.before)}`,
        one,
        b,
        a,
      );
  }
  for (const facts of maxima.values()) report("max-parallelism-changed", facts);
  for (const facts of parallelisms.values()) report("parallelism-changed", facts);
}

/** Unset in the candidate means inherited from the snapshot, which conflicts with nothing. */
function maximumChanged(before: Vertex, after: Vertex): boolean {
  if (after.explicitMaximum === undefined) return false;
  // An unknown derived maximum may equal the new one: said as a change whose "before" is absent.
  return before.maximum !== after.explicitMaximum;
}

/** One step of one figure is one root cause, however many vertices it hits; an operator that holds state speaks for them. */
function gather(groups: Map<string, ParallelismFacts>, key: string, pair: Pair, before: Vertex, after: Vertex): void {
  const group = groups.get(key);
  if (group === undefined) {
    groups.set(key, {
      ...pair,
      also: [],
      parallelism: figures(before.parallelism, after.parallelism),
      maxParallelism: figures(before.maximum, after.explicitMaximum ?? after.maximum),
    });
  } else if (mayHoldState(group.before) || !mayHoldState(pair.before))
    groups.set(key, { ...group, also: [...group.also, pair] });
  else groups.set(key, { ...group, ...pair, also: [{ before: group.before, after: group.after }, ...group.also] });
}

const figures = (
  before: number | undefined,
  after: number | undefined,
): Changes["parallelism-changed"]["parallelism"] => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
