import { code, markdown } from "./escape.js";

/**
 * A sentence of a rule or of Flink as Markdown. Rules quote names in double quotes and write code as code (`.uid("a")`, `--flag`);
 * those are set as code, and so is every word that GitHub would bring to life.
 */
export const prose = (text: string, longest = 2000): string => {
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  const bounded = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
  let out = "";
  let written = 0;
  for (const token of bounded.matchAll(tokens)) {
    const set = asCode(token);
    if (set === undefined) continue;
    out += between(bounded.slice(written, token.index)) + code(set.shown, longest);
    written = token.index + set.length;
  }
  return (out + between(bounded.slice(written))).trim();
};

const call = String.raw`(?:"[^"\n]*")?(?:\.\w+\("[^"\n]*"\))+`;
const quotedName = String.raw`"(?<name>[^"\n]*)"`;
const method = String.raw`(?<![^\s(])\.[a-z]\w+(?:\(\))?|\b[a-z]\w*\(\)`;
const flag = String.raw`(?<![\w-])--?[A-Za-z][\w-]*(?:=\S*\w)?`;
const qualified = String.raw`\b\w+(?:[.$]\w+){2,}\b`;
// Every other word is a token too: so the text is walked through once, however it is made.
const word = String.raw`(?<word>[^\s"()]+)`;
const tokens = new RegExp([call, quotedName, method, flag, qualified, word].join("|"), "giu");

const lively = /[@#$]|:[\w+-]+:|::|:\/\/|www\.|\bGH-\d|\b[0-9a-f]{7,}\b/i;

/** What a token is as code and how much of the text that takes; undefined for an ordinary word. */
const asCode = (token: RegExpMatchArray): { readonly shown: string; readonly length: number } | undefined => {
  const { name, word: ordinary } = token.groups ?? {};
  if (ordinary === undefined) return { shown: name ?? token[0], length: token[0].length };
  if (!lively.test(ordinary)) return undefined;
  const shown = ordinary.replace(/[.,;!?]$/, "");
  return { shown, length: shown.length };
};

/** `markdown` trims, which is right for a whole text and not for a piece of one. */
const between = (piece: string): string => {
  const text = markdown(piece, Number.MAX_SAFE_INTEGER);
  if (text === "") return piece === "" ? "" : " ";
  return `${/^\s/.test(piece) ? " " : ""}${text}${/\s$/.test(piece) ? " " : ""}`;
};
