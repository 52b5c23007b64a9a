import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pages.js";

/** Set by `npm run docs`: write what is generated instead of holding the page against it. */
export const rewriting = process.env["REWRITE_DOCS"] === "1";

export const page = (file: string): string => readFileSync(join(root, file), "utf8");

/** Cells of the rows of the table whose header begins with this cell; code marks and escapes stripped. */
export function table(text: string, header: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${header} |`));
  if (start < 0) throw new Error(`There is no table with the header "${header}"`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end < 0 ? rows.length : end).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
}

/** Lines of all fenced blocks with this info string. */
export const blockLines = (text: string, info: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].flatMap(([, body = ""]) =>
    body.split("\n").filter((line) => line !== ""),
  );

/** Puts the text between two lines of the page, or answers what stands there now and what should. */
export function generated(file: string, from: string, to: string, wanted: string): { is: string; wanted: string } {
  const text = page(file);
  const [start, end] = [text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from) + from.length)];
  if (start < from.length || end < 0) throw new Error(`${file} lacks "${from}" ... "${to}"`);
  if (rewriting) writeFileSync(join(root, file), `${text.slice(0, start)}\n${wanted}\n${text.slice(end)}`);
  return { is: rewriting ? wanted : text.slice(start, end).trim(), wanted };
}
