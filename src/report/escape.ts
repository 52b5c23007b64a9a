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
  const line = cut.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ").replace(unseen, spelledOut);
  return line.replace(buildCommand, "$& ").trim();
};

/** What build servers obey in a log: `::error::` at the start of a line, indented or wrapped there too, and `##[error]` anywhere in it. */
const buildCommand = /:(?=:)|#(?=#\w*\[)/g;

/** Control characters, ANSI escapes, direction overrides, zero-width and other invisible ones, halves of surrogate pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]|\p{Default_Ignorable_Code_Point}/gu;

const spelledOut = (character: string): string => {
  const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
};

/**
 * For Markdown outside a code span, in a paragraph, heading, list or quotation: whatever could open a construct becomes a character
 * reference, which Markdown takes literally. What GitHub makes of plain words (mentions, references, addresses, emoji) no reference
 * prevents; such words belong into `code`, and `prose` puts them there.
 */
export const markdown = (text: string, longest = 200): string =>
  plain(text, longest).replace(/[^\p{L}\p{M}\p{N}\p{So} /,();'"…→]/gu, (character, at: number, whole: string) =>
    isInert(character, whole[at - 1] ?? "", whole[at + 1] ?? "") ? character : `&#${character.codePointAt(0)};`,
  );

/**
 * Punctuation that means nothing where it stands, left as it is so that the source of a comment can be read too (it is what e-mails show):
 * the end of a sentence, versions, and hyphens and underscores inside words. Never one that could begin or end a line's construct.
 */
const isInert = (character: string, before: string, after: string): boolean => {
  if (character === "." && /\d/.test(before) && /\d/.test(after)) return true;
  if (character === "." || character === ":")
    return (before === "" || /[\p{L})]/u.test(before)) && (after === "" || after === " ");
  return (character === "-" || character === "_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
};

/**
 * For Markdown as a code span: names, code, and all that must not come alive. Not for tables (`|` splits a row even here) and not
 * directly inside HTML tags that stand on a line of their own, where Markdown is not read.
 */
export const code = (text: string, longest = 200): string => {
  // A comment's hidden marker is searched for in its source, where a code span is no protection.
  const safe = plain(text, longest).replaceAll("<!--", "<! --") || "(empty)";
  const ticks = "`".repeat(Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const pad = safe.startsWith("`") || safe.endsWith("`") ? " " : "";
  return ticks + pad + safe + pad + ticks;
};

/** For a Mermaid label in double quotes, with Mermaid's own character references. */
export const mermaid = (text: string, longest = 40): string =>
  plain(text, longest).replace(/[^\p{L}\p{M}\p{N} _./-]/gu, (character) => `#${character.codePointAt(0)};`);

/**
 * For a whole JSON text on its way to a terminal or log. All of these stand inside strings, where an escape is the same JSON:
 * what `JSON.stringify` leaves raw and cannot be seen, and the one build command that is obeyed inside a line.
 */
export const json = (text: string): string =>
  text.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, utf16Escapes).replace(/##(?=\w*\[)/g, "\\u0023#");

const utf16Escapes = (character: string): string =>
  character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
