import type { Operator } from "../manifest/manifest.js";
import { unique } from "./swapped.js";

/** Who an operator is now, and who it was, by a sign that is unique on both sides; else nobody. */
export interface Counterparts {
  readonly nowOf: (before: Operator) => Operator | undefined;
  readonly onceOf: (after: Operator) => Operator | undefined;
}

export function counterparts(
  before: readonly Operator[],
  after: readonly Operator[],
  sign: (operator: Operator) => string,
): Counterparts {
  const [olds, news] = [unique(before, sign), unique(after, sign)];
  return {
    nowOf: (one) => (olds.get(sign(one)) === one ? news.get(sign(one)) : undefined),
    onceOf: (one) => (news.get(sign(one)) === one ? olds.get(sign(one)) : undefined),
  };
}
