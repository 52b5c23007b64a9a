import { bySilence } from "../rules/outcome.js";
import type { Graph } from "./graph.js";

/** More are not looked at, and Mermaid has limits of its own. */
export const mostNodes = 60;

/** The marked ones, most silent first, each with its neighbours, as far as there is room. */
export const around = (marked: readonly number[], { nodes, edges }: Graph): Graph => {
  const silence = (at: number): number => {
    const outcome = nodes[at]?.outcome;
    return outcome === undefined ? bySilence.length : bySilence.indexOf(outcome);
  };
  const neighbours = nodes.map((): number[] => []);
  for (const { from, to } of edges) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const kept = new Set<number>();
  for (const at of [...marked].sort((left, right) => silence(left) - silence(right) || left - right)) {
    for (const one of [at, ...(neighbours[at] ?? [])]) if (kept.size < mostNodes) kept.add(one);
  }
  const places = [...kept].sort((left, right) => left - right);
  const moved = new Map(places.map((old, at) => [old, at]));
  return {
    nodes: places.flatMap((at) => nodes[at] ?? []),
    edges: edges.flatMap((edge) => {
      const from = moved.get(edge.from);
      const to = moved.get(edge.to);
      return from === undefined || to === undefined ? [] : [{ ...edge, from, to }];
    }),
    hidden: nodes.length - kept.size,
  };
};
