import type { Manifest } from "../../src/manifest/manifest.js";
import { graphOf, type Graph } from "../../src/report/graph.js";
import type { Finding } from "../../src/rules/finding.js";
import type { Outcome } from "../../src/rules/outcome.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { verdict } from "../../src/verdict/verdict.js";
import { manifest, operatorIn, type CompactOperator } from "../support/manifests.js";

const draw = (before: Manifest, after: Manifest, about: readonly (readonly [string, Outcome])[] = []): Graph | null => {
  const findings = about.map(([name, outcome]): Finding => {
    const { id, name: called } = operatorIn(before, name);
    const words = { message: "m", why: "w", fix: "f", fingerprint: name };
    return {
      rule: "r",
      outcome,
      evidence: "rule",
      pipeline: "orders",
      operator: { id, name: called },
      paths: [],
      ...words,
    };
  });
  return graphOf(verdict(before, after, { findings, unseen: [], advice: [] }, [], defaultPolicy));
};

const nodes = (graph: Graph | null): string[] =>
  (graph?.nodes ?? []).map(({ operator, presence, newId, outcome, formerName }) =>
    [operator.name, presence, newId ? "new-id" : undefined, outcome, formerName]
      .filter((word) => word !== undefined)
      .join(" "),
  );
const edges = (graph: Graph | null): string[] =>
  (graph?.edges ?? []).map(
    ({ from, to, presence }) => `${graph?.nodes[from]?.operator.name} ${graph?.nodes[to]?.operator.name} ${presence}`,
  );

const line = (...names: readonly string[]): CompactOperator[] =>
  names.map((uid, at) => ({ uid, ...(at === 0 ? {} : { inputs: [names[at - 1] as string] }) }));

test("nothing to point at, nothing drawn; a note is nothing to point at", () => {
  const job = manifest({ operators: line("a", "b") });
  expect(draw(job, job)).toBeNull();
  expect(draw(job, job, [["a", "compatible"]])).toBeNull();
});

test("what is gone, new and found lies over what stayed", () => {
  const before = manifest({ operators: line("a", "b", "c") });
  const after = manifest({ operators: line("a", "x", "c") });
  const graph = draw(before, after, [
    ["b", "refuses"],
    ["c", "migrates"],
  ]);
  expect(nodes(graph)).toEqual(["a both", "x new", "c both migrates", "b gone refuses"]);
  expect(edges(graph)).toEqual(["a b gone", "b c gone", "a x new", "x c new"]);
});

test("of several findings the most silent marks the operator", () => {
  const job = manifest({ operators: line("a") });
  expect(
    nodes(
      draw(job, job, [
        ["a", "migrates"],
        ["a", "misreads"],
        ["a", "refuses"],
      ]),
    ),
  ).toEqual(["a both misreads"]);
});

test("an operator whose name or automatic id moved is drawn once; a moved id is marked where it holds state", () => {
  const states = [{ name: "s", kind: "value" as const }];
  const follow = (name: string, id: string): Manifest =>
    manifest({
      operators: [
        { uid: "a", name },
        { auto: `map ${id}`, name: "Map", inputs: ["a"], states },
        { auto: `sum ${id}`, name: "Sum", inputs: ["Map"], states },
        { auto: `sink ${id}`, name: "Sink", inputs: ["Sum"] },
      ],
    });
  const graph = draw(follow("Follow", "1"), follow("Track", "2"), [["Map", "refuses"]]);
  expect(nodes(graph)).toEqual(["Track both Follow", "Map both new-id refuses", "Sum both new-id", "Sink both"]);
});

test("setUidHash pairs the operator it names", () => {
  const before = manifest({ operators: [{ auto: "old", name: "Sum" }] });
  const after = manifest({
    operators: [{ uid: "sum", name: "Sum", uidHash: operatorIn(before, "old").id }, ...line("n")],
  });
  expect(nodes(draw(before, after))).toEqual(["Sum both", "n new"]);
});

test("of a large job only what is found and what is beside it, and how many are not drawn", () => {
  const names = Array.from({ length: 500 }, (_, at) => `o${at}`);
  const job = manifest({ operators: line(...names) });
  const graph = draw(job, job, [["o250", "loses"]]);
  expect(nodes(graph)).toEqual(["o249 both", "o250 both loses", "o251 both"]);
  expect(edges(graph)).toEqual(["o249 o250 both", "o250 o251 both"]);
  expect(graph?.hidden).toBe(497);
});

test("with more findings than room the most silent are drawn", () => {
  const names = Array.from({ length: 500 }, (_, at) => `o${at}`);
  const job = manifest({ operators: line(...names) });
  const graph = draw(job, job, [...names.map((name) => [name, "migrates"] as const), ["o499", "misreads"]]);
  expect(graph?.nodes).toHaveLength(60);
  expect(nodes(graph)).toContain("o499 both misreads");
});

test("pipelines that share ids are not drawn over each other", () => {
  const twice = { pipelines: [{ operators: line("a", "b") }, { operators: line("a") }] };
  expect(draw(manifest(twice), manifest(twice), [["b", "loses"]])).toBeNull();
});
