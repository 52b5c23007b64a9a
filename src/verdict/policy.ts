import { type Outcome, outcomes } from "../rules/outcome.js";

/** Which outcomes fail the check. */
export interface Policy {
  readonly failOn: readonly Outcome[];
}

/** `unknown` warns and `migrates` informs: neither stops a merge unless a team says so. */
export const defaultPolicy: Policy = { failOn: ["misreads", "loses", "fails-later", "refuses"] };

const choosable = outcomes.filter((outcome) => outcome !== "compatible");

/** Reads `--fail-on`: outcomes separated by commas, or `none`. Answers the words that are not outcomes instead of throwing. */
export function parsePolicy(
  text: string,
): Policy | { readonly unknown: readonly string[]; readonly choosable: readonly Outcome[] } {
  const words = text.split(",").map((word) => word.trim());
  if (words.length === 1 && words[0] === "none") return { failOn: [] };
  const unknown = words.filter((word) => !choosable.some((outcome) => outcome === word));
  if (unknown.length > 0) return { unknown, choosable };
  return { failOn: choosable.filter((outcome) => words.includes(outcome)) };
}
