import type { SampleTree } from "./manifest.js";

/** A value as a person is shown it: cut behind so many characters. */
export function shortJson(tree: SampleTree, longest: number): string {
  const text = JSON.stringify(tree);
  return text.length > longest ? `${[...text].slice(0, longest).join("")}...` : text;
}
