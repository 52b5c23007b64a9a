import type { Piece } from "./budget.js";
import { plural } from "./words.js";

/** Every outcome left out with a large number, and all else that can be, is shorter. */
export const longestNotice = 600;

/** Says what is missing, by kind and number, and where it is whole. */
export const notice = (left: readonly Piece[]): string => {
  const counted = new Map<string, number>();
  for (const { what } of left) if (what !== undefined) counted.set(what, (counted.get(what) ?? 0) + 1);
  const parts = [...counted].map(([what, count]) => (what === "the picture" ? what : leftOut(what, count)));
  return `> [!NOTE]\n> Left out to fit into a comment: ${parts.join("; ")}. The reports in text and JSON hold everything.`;
};

const leftOut = (what: string, count: number): string => {
  if (what === "explanation") return plural(count, "explanation");
  if (what === "unseen") return `${count} of what could not be seen`;
  if (what === "advice") return `${count} of the advice`;
  return `${plural(count, "finding")} of outcome ${what}`;
};
