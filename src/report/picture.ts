import type { Outcome } from "../rules/outcome.js";
import { code, mermaid } from "./escape.js";
import { isMarked, type Edge, type Graph, type Node } from "./graph.js";
import { operatorWords, outcomeWords, plural } from "./words.js";

/** The graph as Mermaid, and the same in words for those who do not see it. */
export const picture = (graph: Graph): string =>
  ["```mermaid", ...diagram(graph), "```", "", `<sub>${legend(graph)}</sub>`, "", ...inWords(graph)].join("\n");

/** GitHub draws no more than 500 edges; a graph with half of that is not looked at. */
const mostEdges = 250;

const diagram = ({ nodes, edges }: Graph): readonly string[] => [
  `flowchart ${nodes.length > 4 ? "TD" : "LR"}`,
  ...nodes.map((node, at) => `  n${at}["${label(node)}"]${isMarked(node) ? `:::${style(node)}` : ""}`),
  ...edges
    .slice(0, mostEdges)
    .map(({ from, to, presence }) => `  n${from} ${presence === "gone" ? "-.->" : "-->"} n${to}`),
  ...Object.entries(styles)
    .filter(([name]) => nodes.some((node) => isMarked(node) && style(node) === name))
    .map(([name, css]) => `  classDef ${name} ${css}`),
];

const label = (node: Node): string => {
  const name = mermaid(operatorWords(node.operator).name) || "operator";
  const former = node.formerName === undefined ? [] : [`was ${mermaid(node.formerName)}`];
  const words = marks(node).join(", ");
  return [name, ...former, ...(words === "" ? [] : [words])].join("<br/>");
};

const marks = ({ presence, newId, outcome }: Node): readonly string[] => [
  ...(presence === "both" ? [] : [presence]),
  ...(newId ? ["new id"] : []),
  ...(outcome === undefined ? [] : [outcomeWords[outcome]]),
];

/** Fill and text together, so that both stay readable on a light and on a dark page. */
const styles = {
  bad: "fill:#ffd7d5,stroke:#cf222e,stroke-width:2px,color:#82071e",
  badGone: "fill:#ffd7d5,stroke:#cf222e,stroke-width:2px,stroke-dasharray:5,color:#82071e",
  unsure: "fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#633c01",
  moves: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
  gone: "fill:#eaeef2,stroke:#6e7781,stroke-dasharray:5,color:#424a53",
  fresh: "fill:#dafbe1,stroke:#1a7f37,color:#044f1e",
} as const;

const byOutcome: Readonly<Record<Outcome, keyof typeof styles>> = {
  misreads: "bad",
  loses: "bad",
  "fails-later": "bad",
  refuses: "bad",
  unknown: "unsure",
  migrates: "moves",
  compatible: "fresh",
};

const style = ({ outcome, presence, newId }: Node): keyof typeof styles => {
  if (outcome === undefined) return newId ? "unsure" : presence === "gone" ? "gone" : "fresh";
  return presence === "gone" && byOutcome[outcome] === "bad" ? "badGone" : byOutcome[outcome];
};

const legend = ({ hidden }: Graph): string =>
  `Both jobs in one picture; dashed: only in the deployed one.${hidden === 0 ? "" : ` ${plural(hidden, "operator")} without findings nearby not drawn.`}`;

/** Only what is marked: the rest of the graph is as it was. */
const inWords = ({ nodes, edges }: Graph): readonly string[] => [
  "<details><summary>The picture in words</summary>",
  "",
  ...nodes.flatMap((node, at) => (isMarked(node) ? [`- ${sentence(node, at, nodes, edges)}`] : [])),
  "",
  "</details>",
];

const sentence = (node: Node, at: number, nodes: readonly Node[], edges: readonly Edge[]): string => {
  const name = (each: Node | undefined): string =>
    each === undefined ? "" : code(operatorWords(each.operator).name, 80);
  const from = edges.filter((edge) => edge.to === at).map((edge) => name(nodes[edge.from]));
  const to = edges.filter((edge) => edge.from === at).map((edge) => name(nodes[edge.to]));
  const former = node.formerName === undefined ? "" : ` (was ${code(node.formerName, 80)})`;
  return [
    [`${name(node)}${former}`, marks(node).join(", ")].filter((words) => words !== "").join(": "),
    ...(from.length === 0 ? [] : [`after ${from.slice(0, 5).join(", ")}`]),
    ...(to.length === 0 ? [] : [`before ${to.slice(0, 5).join(", ")}`]),
  ].join("; ");
};
