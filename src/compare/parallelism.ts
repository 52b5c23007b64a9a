import type { Operator, Pipeline } from "../manifest/manifest.js";
import type { JobManagerTrial } from "../manifest/trial.js";
import type { Changes, Pair, ParallelismFacts } from "./change.js";
import type { Report } from "./report.js";
import { holdsState, mayHoldState } from "./stateful.js";
import { type Vertex, verticesOf } from "./vertex.js";

/**
 * Parallelism and max parallelism of the vertices. Every operator that a snapshot lists is checked, stateless ones too:
 * an unchained operator without state is listed with its max parallelism, and Flink compares that before anything else.
 */
export function compareParallelism(
  before: Pipeline,
  after: Pipeline,
  pairs: readonly Pair[],
  asked: readonly JobManagerTrial[],
  report: Report,
): void {
  const was = verticesOf(before);
  const is = verticesOf(after);
  const maxima = new Map<string, Group>();
  const parallelisms = new Map<string, Group>();
  for (const one of pairs) {
    const [b, a] = [was(one.before), is(one.after)];
    if (maximumChanged(b, a)) gather(maxima, `${b.maximum ?? "?"} ${a.explicitMaximum}`, one, b, a);
    else if (b.parallelism !== a.parallelism)
      gather(
        parallelisms,
        `${b.parallelism ?? "?"} ${a.parallelism ?? "?"} ${b.maximum ?? "?"} ${weight(one.before)}`,
        one,
        b,
        a,
      );
  }
  for (const facts of maxima.values()) report("max-parallelism-changed", facts);
  const answers = asked.length === 0 ? {} : { answers: asked };
  for (const facts of mixedVertices(pairs, was, is)) report("max-parallelism-changed", { ...facts, ...answers });
  for (const facts of parallelisms.values()) report("parallelism-changed", facts);
}

/** Unset in the candidate means inherited from the snapshot, which conflicts with nothing. */
function maximumChanged(before: Vertex, after: Vertex): boolean {
  if (after.explicitMaximum === undefined) return false;
  // An unknown derived maximum may equal the new one: said as a change whose "before" is absent.
  return before.maximum !== after.explicitMaximum;
}

/**
 * A vertex inherits one maximum. Where operators of several come together in it, which one wins hangs on a hash map's order
 * (`Checkpoints.loadAndValidateCheckpoint`), and the others are then refused or not.
 */
function mixedVertices(
  pairs: readonly Pair[],
  was: (operator: Operator) => Vertex,
  is: (operator: Operator) => Vertex,
): readonly ParallelismFacts[] {
  const heads = new Set(pairs.flatMap(({ after }) => (after.chain === after.id ? [] : [after.chain])));
  const members = new Map<string, { readonly pair: Pair; readonly saved: number }[]>();
  for (const pair of pairs) {
    // Who runs alone inherits from itself.
    if (pair.after.chain === pair.after.id && !heads.has(pair.after.id)) continue;
    const saved = was(pair.before).maximum;
    if (saved === undefined || is(pair.after).explicitMaximum !== undefined) continue;
    const others = members.get(pair.after.chain);
    if (others === undefined) members.set(pair.after.chain, [{ pair, saved }]);
    else others.push({ pair, saved });
  }
  return [...members.values()].flatMap((vertex) => {
    const mixed = [...new Set(vertex.map((one) => one.saved))].sort((x, y) => x - y);
    const [first, ...also] = vertex.map((one) => one.pair);
    return mixed.length < 2 || first === undefined
      ? []
      : [{ ...first, also, parallelism: {}, maxParallelism: {}, mixed }];
  });
}

type Group = ParallelismFacts & { readonly also: Pair[] };

/** One step of one figure is one root cause, however many vertices it hits. */
function gather(groups: Map<string, Group>, key: string, pair: Pair, before: Vertex, after: Vertex): void {
  const group = groups.get(key);
  if (group !== undefined) group.also.push(pair);
  else
    groups.set(key, {
      ...pair,
      also: [],
      parallelism: figures(before.parallelism, after.parallelism),
      maxParallelism: figures(before.maximum, after.explicitMaximum ?? after.maximum),
    });
}

const weight = (operator: Operator): string =>
  holdsState(operator) ? "state" : mayHoldState(operator) ? "unseen" : "none";

const figures = (
  before: number | undefined,
  after: number | undefined,
): Changes["parallelism-changed"]["parallelism"] => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
