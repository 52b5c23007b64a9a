import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The kinds of change that can be judged: the keys of `Changes`. */
export function kindsOfChange(root) {
  const source = readFileSync(join(root, "src/compare/change.ts"), "utf8");
  const start = source.indexOf("export interface Changes {");
  const body = source.slice(start, source.indexOf("\n}", start));
  return [...body.matchAll(/^ {2}"([a-z-]+)":/gm)].map(([, kind]) => kind);
}

/** What is wrong with the names, as a sentence, or undefined. */
export function wrongNames(id, kind, root, exists) {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id ?? "")) {
    return "A rule is called after the subject and what happened to it, in lower case with dashes: state-kind-changed.";
  }
  if (exists(`src/rules/${id}.ts`)) return `There is a rule ${id} already.`;
  const kinds = kindsOfChange(root);
  if (kinds.includes(kind)) return undefined;
  return `Which kind of change does ${id} judge? Say npm run new-rule -- ${id} <kind>, where <kind> is one of:\n  ${kinds.join("\n  ")}\nA new kind goes into src/compare/change.ts first.`;
}

export const exportName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
