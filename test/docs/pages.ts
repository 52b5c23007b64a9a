import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ruleBook } from "../../src/rules/book.js";
import type { ChangeKind } from "../../src/compare/change.js";

export const root = dirname(dirname(import.meta.dirname));

/** Every rule of the book once, though it may judge several kinds of change. */
export const rules: readonly { readonly id: string; readonly title: string }[] = [
  ...new Map(
    (Object.keys(ruleBook) as ChangeKind[])
      .flatMap((kind): readonly { id: string; title: string }[] => {
        const entry = ruleBook[kind];
        return "because" in entry ? [] : entry;
      })
      .map(({ id, title }) => [id, { id, title }]),
  ).values(),
].sort((one, other) => (one.id < other.id ? -1 : 1));

/** A page taken apart. */
export interface Page {
  readonly heading: string;
  /** The first paragraph, without its full stop. */
  readonly firstSentence: string;
  readonly headings: readonly string[];
  /** Fenced blocks by their info string, for instance `yaml before`. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

export const pagesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .sort();

export function readPage(file: string): Page {
  const text = readFileSync(join(root, file), "utf8");
  const blocks = new Map<string, string[]>();
  for (const [, info = "", body = ""] of text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)) {
    blocks.set(info.trim(), [...(blocks.get(info.trim()) ?? []), body]);
  }
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const [heading = "", firstParagraph = ""] = prose.split(/\n{2,}/);
  return {
    heading: heading.replace(/^# /, "").trim(),
    firstSentence: firstParagraph.replaceAll("\n", " ").trim().replace(/\.$/, ""),
    headings: [...prose.matchAll(/^## (.*)$/gm)].map(([, title = ""]) => title.trim()),
    blocks,
  };
}
