import { code, markdown } from "./escape.js";

/**
 * A sentence of a rule or of Flink as Markdown. Rules quote names in double quotes and write code as code (`.uid("a")`, `--flag`);
 * those are set as code, and so is every word that GitHub would bring to life.
 */
export const prose = (text: string, longest = 2000): string => {
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  const bounded = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
  let out = "";
  let at = 0;
  for (const match of bounded.matchAll(special)) {
    out += between(bounded.slice(at, match.index)) + code(unquoted(match[0]), longest);
    at = match.index + match[0].length;
  }
  return (out + between(bounded.slice(at))).trim();
};

const call = String.raw`(?:"[^"\n]*")?(?:\.\w+\("[^"\n]*"\))+`;
const quotedName = String.raw`"[^"\n]*"`;
const method = String.raw`(?<![^\s(])\.[a-z]\w+(?:\(\))?|\b[a-z]\w*\(\)`;
const flag = String.raw`(?<![\w-])--?[A-Za-z][\w-]*(?:=\S*\w)?`;
const qualified = String.raw`\b\w+(?:[.$]\w+){2,}\b`;
const lively = String.raw`[^\s"]*(?:[@#$<>]|:[\w+-]+:|::|:\/\/|www\.|\bGH-\d|\b[0-9a-fA-F]{7,}\b)[^\s"]*`;
const special = new RegExp([call, quotedName, method, flag, qualified, lively].join("|"), "giu");

const unquoted = (text: string): string => (/^"[^"]*"$/.test(text) ? text.slice(1, -1) : text);

/** `markdown` trims, which is right for a whole text and not for a piece of one. */
const between = (piece: string): string => {
  const text = markdown(piece, Number.MAX_SAFE_INTEGER);
  if (text === "") return piece === "" ? "" : " ";
  return `${/^\s/.test(piece) ? " " : ""}${text}${/\s$/.test(piece) ? " " : ""}`;
};
