import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findingsOfExample } from "./example.js";
import { page as pageText } from "./markdown.js";
import { pagesOf, readPage, root, rules } from "./pages.js";

test("rule, page, test and recorded restore have one name", () => {
  const ids = rules.map(({ id }) => id);
  // What they cover together is a page of its own.
  expect(pagesOf("docs/rules").filter((name) => name !== "coverage.md")).toEqual(ids.map((id) => `${id}.md`));
  const pairs = readdirSync(join(root, "test/restores/pairs"));
  // A rule may have several pairs, `<id>` and `<id>--<variant>`. What no cause explains is shown on pairs of other rules, which its page names.
  const hasPair = (id: string) =>
    pairs.some((name) => name === id || name.startsWith(`${id}--`)) ||
    [...pageText(`docs/rules/${id}.md`).matchAll(/test\/restores\/pairs\/([\w-]+)\/recorded/g)].length > 0;
  const missing = ids.flatMap((id) => [
    ...[`src/rules/${id}.ts`, `test/rules/${id}.test.ts`].filter((file) => !existsSync(join(root, file))),
    ...(hasPair(id) ? [] : [`test/restores/pairs/${id}`]),
  ]);
  expect(missing).toEqual([]);
});

describe.each(rules.map(({ id, title }) => [id, title] as const))("docs/rules/%s.md", (id, title) => {
  const page = existsSync(join(root, `docs/rules/${id}.md`)) ? readPage(`docs/rules/${id}.md`) : undefined;

  test("is headed by the rule's id and begins with its title", () => {
    expect(page).toMatchObject({ heading: id, firstSentence: title });
  });

  test("says why, what to do, when it is harmless, and shows an example", () => {
    expect(page?.headings).toEqual(["Why", "What to do", expect.stringMatching(/^When it is harmless/), "Example"]);
  });

  test("shows an example that the whole rule book judges by this rule alone", () => {
    expect(findingsOfExample(id).map(({ rule }) => rule)).toEqual([id]);
    const unknown = [...(page?.blocks.keys() ?? [])].filter(
      (info) => info.startsWith("yaml") && !/^yaml (before|after|trial)$/.test(info),
    );
    expect(unknown).toEqual([]);
  });
});
