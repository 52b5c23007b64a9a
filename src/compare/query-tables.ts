const prefix = /[\p{L}_$][\p{L}\p{N}_$]*\./gu;

/** A table under another name is most probably the same one, renamed: where it leads to is not told here. */
export const withoutTables = (text: string | undefined): string | undefined => text?.replace(prefix, "");

/** Of two texts that are the same but for tables, which table stands where another one stood: `orders. -> payments.`. */
export function replacedTables(was: string | undefined, is: string | undefined): readonly string[] {
  const now = is?.match(prefix) ?? [];
  return (was?.match(prefix) ?? []).flatMap((table, at) => (table === now[at] ? [] : [`${table} -> ${now[at]}`]));
}

/**
 * Replacements of a table by another one that stands somewhere else in the place of the first: these two are both there before and after, and none of
 * them is the other one under a new name.
 */
export function tradedTables(
  texts: readonly (readonly [string | undefined, string | undefined])[],
): ReadonlySet<string> {
  const replaced = new Set(
    texts.flatMap(([was, is]) => (withoutTables(was) === withoutTables(is) ? replacedTables(was, is) : [])),
  );
  return new Set([...replaced].filter((one) => replaced.has(one.split(" -> ").reverse().join(" -> "))));
}
