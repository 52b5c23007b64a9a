import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findingsOfExample } from "./example.js";
import { pagesOf, readPage, root, rules } from "./pages.js";

test("rule, page, test and recorded restore have one name", () => {
  const ids = rules.map(({ id }) => id);
  expect(pagesOf("docs/rules")).toEqual(ids.map((id) => `${id}.md`));
  const missing = ids.flatMap((id) =>
    [`src/rules/${id}.ts`, `test/rules/${id}.test.ts`, `test/restores/pairs/${id}/pair.json`].filter(
      (file) => !existsSync(join(root, file)),
    ),
  );
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
