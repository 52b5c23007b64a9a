/**
 * Names and messages come out of foreign code. Each medium has one function that makes any text harmless there; nothing foreign
 * goes into a report but through it. None of them is idempotent: apply it once, at the end.
 */

/**
 * For a terminal, a log and every other plain text: one line, bounded, and what cannot be seen is spelled out (`\u202e`), so that
 * two names that only look alike stay apart. Cuts between code points.
 */
export const plain = (text: string, longest = 200): string => {
  const head = Array.from(text.slice(0, longest * 2 + 2));
  const cut = head.length > longest ? `${head.slice(0, longest).join("")}…` : head.join("");
  return cut
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ")
    .replace(unseen, spelledOut)
    .trim();
};

/** Control characters, ANSI escapes, direction overrides, zero-width and other invisible ones, halves of surrogate pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0e\uffa0]/gu;

const spelledOut = (character: string): string => {
  const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
};

/**
 * For Markdown and the HTML in it, in a paragraph, table cell, heading or `<summary>` alike: whatever could open a construct becomes
 * a character reference, which Markdown takes literally. What GitHub makes of plain words (mentions, references, links, emoji) is
 * prevented by `<code>` around it: see `prose`.
 */
export const markdown = (text: string, longest = 200): string =>
  plain(text, longest).replace(/[^\p{L}\p{M}\p{N} /,();]/gu, (character, at: number, whole: string) =>
    endsSentence(character, at, whole) ? character : `&#${character.codePointAt(0)};`,
  );

/** A full stop or colon between a letter and a space, and nothing else: neither a list number nor an address nor an emoji. */
const endsSentence = (character: string, at: number, whole: string): boolean =>
  (character === "." || character === ":") &&
  /[\p{L})]/u.test(whole[at - 1] ?? "") &&
  /^(?: |$)/.test(whole.slice(at + 1, at + 2));

/** For a Mermaid label in double quotes, with Mermaid's own character references. */
export const mermaid = (text: string, longest = 40): string =>
  plain(text, longest).replace(/[^\p{L}\p{M}\p{N} _./-]/gu, (character) => `#${character.codePointAt(0)};`);
