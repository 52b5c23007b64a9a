import type { Answers } from "./answers.js";
import type { EnumeratorReading, Pair } from "./change.js";
import { worstOf } from "./read-back.js";
import { shownBy } from "./shown.js";
import { versionedOf } from "./versioned.js";

/**
 * What the source's enumerator would read of what the deployed one saved. Undefined where nobody knows: no samples, or none that came to an
 * end.
 */
export function enumeratorRead({ before, after }: Pair, answers: Answers): EnumeratorReading | undefined {
  const [samples, results] = [before.enumerator?.samples, answers.enumerator];
  if (samples === undefined || results === undefined) return undefined;
  const told = worstOf(results, samples, () => ({
    judgedByType: () => false,
    records: false,
    stored: shownBy(samples),
    now: shownBy(after.enumerator?.samples ?? []),
  }));
  const refused = results.find(({ result }) => result === "threw")?.exception;
  if (told === undefined)
    return refused === undefined ? undefined : { as: "unwilling", differences: [], exception: refused };
  const { as, differences, exception } = told;
  if (as === "unreadable") return { as, differences, ...(exception === undefined ? {} : { exception }) };
  // A serializer of a newer version knows what an older one wrote, and what it makes of that may well have other parts.
  if ((as === "other" || as === "default") && !isNewer(before.facts, after.facts)) return { as, differences };
  return { as: "equal", differences: [] };
}

const isNewer = (before: Pair["before"]["facts"], after: Pair["after"]["facts"]): boolean => {
  const [was, is] = [versionedOf(before, "source.enumerator"), versionedOf(after, "source.enumerator")];
  return was !== undefined && is !== undefined && was.name === is.name && was.version < is.version;
};
