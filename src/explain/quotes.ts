/** Shorter pieces of an exception's text would be found in any text. */
const shortest = 16;

/**
 * What a rule's page quotes of Flink: its code spans and code blocks, cut where a real message has something of the job's own (a name in
 * quotes or brackets, a number, an ellipsis), so that what is left stands in every message of that kind.
 */
export function quotesIn(page: string): readonly string[] {
  const blocks = [...page.matchAll(/^```(\S*)[^\n]*\n([\s\S]*?)^```$/gm)].flatMap(([, language = "", body = ""]) => {
    if (language === "yaml") return [...body.matchAll(/\bmessage:\s*(.+)$/gm)].map(([, message = ""]) => message);
    return language === "text" || language === "" ? [body] : [];
  });
  const spans = [...page.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return [...new Set([...blocks, ...spans].flatMap(constantPieces))];
}

const constantPieces = (quote: string): readonly string[] =>
  normal(quote)
    .split(/\[[^\]]*\]|"[^"]*"|'[^']*'|<[^>]*>|\([^)]*\)|\.\.\.|…|\d+|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= shortest && piece.includes(" "));

/** Length of all that a page quotes and the text contains: how sure it is that the page speaks of it. */
export function likeness(text: string, quotes: readonly string[]): number {
  const said = normal(text);
  return quotes.filter((quote) => said.includes(quote)).reduce((sum, quote) => sum + quote.length, 0);
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\S\n]+/g, " ")
    .replace(/@[0-9a-f]+/g, "");
