import type { Pipeline } from "../manifest/manifest.js";
import { type Paired, pair } from "./pair.js";

/**
 * Pairs the pipelines of two manifests by shared operator ids, then by name, then by position.
 * Ids come first because a pipeline's name often carries a version or a date.
 */
export function pairPipelines(before: readonly Pipeline[], after: readonly Pipeline[]): Paired<Pipeline, Pipeline> {
  const byIds = pairBySharedIds(before, after);
  const byName = pair(
    byIds.removed,
    byIds.added,
    (pipeline) => pipeline.name,
    (pipeline) => pipeline.name,
  );
  const rest = Math.min(byName.removed.length, byName.added.length);
  const byPosition = byName.removed
    .slice(0, rest)
    .map((pipeline, index) => ({ before: pipeline, after: byName.added[index] as Pipeline }));
  const inOrder = (one: { readonly after: Pipeline }): number => after.indexOf(one.after);
  return {
    // By the candidate's order, so that how a pair was found shows nowhere.
    kept: [...byIds.kept, ...byName.kept, ...byPosition].sort((x, y) => inOrder(x) - inOrder(y)),
    removed: byName.removed.slice(rest),
    added: byName.added.slice(rest),
  };
}

function pairBySharedIds(before: readonly Pipeline[], after: readonly Pipeline[]): Paired<Pipeline, Pipeline> {
  const candidates = before
    .flatMap((one, b) =>
      after.map((other, a) => ({ one, other, shared: sharedIds(one, other), distance: Math.abs(b - a) })),
    )
    .filter((candidate) => candidate.shared > 0)
    .sort((x, y) => y.shared - x.shared || x.distance - y.distance);
  const kept: { before: Pipeline; after: Pipeline }[] = [];
  // Two sets, because a manifest held against itself shares its objects.
  const takenBefore = new Set<Pipeline>();
  const takenAfter = new Set<Pipeline>();
  for (const { one, other } of candidates) {
    if (takenBefore.has(one) || takenAfter.has(other)) continue;
    kept.push({ before: one, after: other });
    takenBefore.add(one);
    takenAfter.add(other);
  }
  return {
    kept,
    removed: before.filter((pipeline) => !takenBefore.has(pipeline)),
    added: after.filter((pipeline) => !takenAfter.has(pipeline)),
  };
}

function sharedIds(before: Pipeline, after: Pipeline): number {
  const ids = new Set(before.operators.map((operator) => operator.id));
  return after.operators.filter(
    (operator) => ids.has(operator.id) || (operator.uidHash !== undefined && ids.has(operator.uidHash)),
  ).length;
}
