import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readManifest } from "../baseline/manifestFile.js";
import { oneLine, UsageError } from "../errors.js";
import { packageRoot } from "../package.js";
import { explainOperator, isOperatorId } from "./operator.js";
import { likeness, quotesIn } from "./quotes.js";

interface Page {
  readonly id: string;
  readonly text: string;
}

/** A rule's id, an exception's text or an operator id -> what there is to say about it. `files`: manifests to look the operator up in. */
export async function explain(subject: string, files: readonly string[]): Promise<string> {
  if (isOperatorId(subject)) {
    const manifests = [];
    for (const file of files)
      manifests.push({ name: file, manifest: (await readManifest(file, "the manifest")).value });
    return explainOperator(subject.toLowerCase(), manifests);
  }
  if (files.length > 0)
    throw new UsageError("Manifests are looked into for an operator id only. Put an exception's text in quotes.");
  const pages = await rulePages();
  const named = pages.find((page) => page.id === subject.trim());
  if (named) return named.text;
  const alike = pages
    .map((page) => ({ page, likeness: likeness(subject, quotesIn(page.text)) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.page.id < b.page.id ? -1 : 1));
  const [best, ...others] = alike;
  if (best === undefined) {
    throw new UsageError(
      `"${oneLine(subject, 80)}" is neither a rule, nor an operator id, nor a text that Flink is known to say on a restore. Rules: ${pages.map((page) => page.id).join(", ")}.`,
    );
  }
  const rest =
    others.length === 0
      ? ""
      : `\nFlink says such words for these too: ${others.map((one) => one.page.id).join(", ")}\n`;
  return `${best.page.text}${rest}`;
}

async function rulePages(): Promise<readonly Page[]> {
  const folder = join(packageRoot(), "docs", "rules");
  const names = (await readdir(folder).catch((): string[] => []))
    // The list of all that is judged is no rule.
    .filter((name) => name.endsWith(".md") && name !== "coverage.md")
    .sort();
  return Promise.all(
    names.map(async (name) => ({ id: name.slice(0, -".md".length), text: await readFile(join(folder, name), "utf8") })),
  );
}
