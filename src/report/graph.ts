import { holdsState } from "../compare/stateful.js";
import type { Manifest, Operator, Pipeline } from "../manifest/manifest.js";
import type { Finding } from "../rules/finding.js";
import { bySilence, type Outcome } from "../rules/outcome.js";
import type { Verdict } from "../verdict/verdict.js";
import { around, mostNodes } from "./around.js";

/** Both job graphs laid over each other, for people to look at. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** How many operators are not drawn. */
  readonly hidden: number;
}

export interface Node {
  /** The new job's where there is one. */
  readonly operator: Operator;
  /** Its name in the deployed job, where that is another: findings call it so. */
  readonly formerName?: string;
  /** In the deployed job only, in the new one only, or in both. */
  readonly presence: "gone" | "new" | "both";
  /** It holds state and its id is another one, so that it is the same operator to the eye only. */
  readonly newId?: true;
  /** The most silent of what is found about it; notes do not count. */
  readonly outcome?: Outcome;
}

/** Positions in `nodes`. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly presence: Node["presence"];
}

/** Null where there is nothing to point at. Above sixty operators only those with findings, and their neighbours. */
export const graphOf = (verdict: Verdict): Graph | null => {
  // Pipelines are laid over each other by operator id; where two of them share ids, no picture is better than a wrong one.
  const { baseline, candidate } = verdict.manifests;
  if ([baseline, candidate].some(sharesIds)) return null;
  const whole = overlay(verdict);
  const marked = whole.nodes.flatMap((node, position) => (isMarked(node) ? [position] : []));
  if (marked.length === 0) return null;
  return whole.nodes.length <= mostNodes ? whole : around(marked, whole);
};

const sharesIds = (manifest: Manifest): boolean => {
  const ids = operatorsOf(manifest).map(({ id }) => id);
  return new Set(ids).size < ids.length;
};

export const isMarked = ({ presence, outcome, newId }: Node): boolean =>
  presence !== "both" || outcome !== undefined || newId === true;

const overlay = ({ manifests: { baseline, candidate }, findings }: Verdict): Graph => {
  const after = operatorsOf(candidate);
  const before = operatorsOf(baseline);
  const partner = partners(before, after);
  const former = new Map([...partner].map(([old, now]) => [now, old]));
  const nodes: Node[] = after.map((operator) => {
    const old = former.get(operator);
    if (old === undefined) return node(operator, "new");
    return {
      ...node(operator, "both"),
      ...(old.name === operator.name ? {} : { formerName: old.name }),
      ...(old.id !== operator.id && old.id !== operator.uidHash && holdsState(old) ? { newId: true } : {}),
    };
  });
  const gone = before.filter((operator) => !partner.has(operator));
  nodes.push(...gone.map((operator) => node(operator, "gone")));

  const position = new Map<Operator, number>(nodes.map(({ operator }, at) => [operator, at]));
  for (const [old, now] of partner) position.set(old, position.get(now) ?? 0);
  const edges = new Map<number, Edge>();
  for (const [presence, manifest] of [
    ["gone", baseline],
    ["new", candidate],
  ] as const) {
    for (const [from, to] of manifest.pipelines.flatMap(linksOf)) {
      const ends = { from: position.get(from) ?? 0, to: position.get(to) ?? 0 };
      const key = ends.from * nodes.length + ends.to;
      edges.set(key, { ...ends, presence: presence === "new" && edges.has(key) ? "both" : presence });
    }
  }
  const ofNode = outcomesByNode(findings, before, after, position);
  return {
    nodes: nodes.map((each, at) => ({ ...each, ...(ofNode.has(at) ? { outcome: ofNode.get(at) as Outcome } : {}) })),
    edges: [...edges.values()],
    hidden: 0,
  };
};

const node = (operator: Operator, presence: Node["presence"]): Node => ({ operator, presence });

const operatorsOf = (manifest: Manifest): readonly Operator[] =>
  manifest.pipelines.flatMap((pipeline) => pipeline.operators);

/** Who is drawn as one: by id or uid hash, as a restore pairs them; then by name, because a moved id is no other operator to the eye. */
const partners = (before: readonly Operator[], after: readonly Operator[]): ReadonlyMap<Operator, Operator> => {
  const found = new Map<Operator, Operator>();
  const free = new Set(after);
  const pair = (matches: (old: Operator, now: Operator) => boolean): void => {
    for (const old of before) {
      if (found.has(old)) continue;
      const matching = [...free].filter((now) => matches(old, now));
      const [only] = matching;
      if (only === undefined || matching.length > 1) continue;
      found.set(old, only);
      free.delete(only);
    }
  };
  const byId = new Map(after.map((now) => [now.id, now]));
  for (const now of after) if (now.uidHash !== undefined) byId.set(now.uidHash, now);
  for (const old of before) {
    const now = byId.get(old.id);
    if (now === undefined || !free.has(now)) continue;
    found.set(old, now);
    free.delete(now);
  }
  // Names of strangers may repeat a thousand times; such a job is not paired by name, and not drawn well either.
  if (free.size <= mostNodes)
    pair(
      (old, now) => old.name === now.name && old.class === now.class && old.uid === undefined && now.uid === undefined,
    );
  return found;
};

const linksOf = ({ operators }: Pipeline): readonly (readonly [Operator, Operator])[] => {
  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  return operators.flatMap((to) =>
    to.inputs.flatMap(({ from }) => {
      const upstream = byId.get(from);
      return upstream === undefined ? [] : [[upstream, to] as const];
    }),
  );
};

const outcomesByNode = (
  findings: readonly Finding[],
  before: readonly Operator[],
  after: readonly Operator[],
  position: ReadonlyMap<Operator, number>,
): ReadonlyMap<number, Outcome> => {
  // The baseline last: a finding's operator is the baseline's where both have the id.
  const byId = new Map([...after, ...before].map((operator) => [operator.id, position.get(operator)]));
  const outcomes = new Map<number, Outcome>();
  for (const { operator, outcome } of findings) {
    const at = byId.get(operator.id);
    if (at === undefined || outcome === "compatible") continue;
    const known = outcomes.get(at);
    if (known === undefined || bySilence.indexOf(outcome) < bySilence.indexOf(known)) outcomes.set(at, outcome);
  }
  return outcomes;
};
