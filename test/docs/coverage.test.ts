import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { allPairs } from "../restores/material.js";
import { page } from "./markdown.js";
import { root, rules } from "./pages.js";

/** One line of a table: who judges it, and the pairs that show it. */
interface Row {
  readonly text: string;
  readonly number?: number;
  readonly judges: readonly string[];
  readonly verdict: string;
  readonly pairs: readonly string[];
}

const rows: readonly Row[] = page("docs/rules/coverage.md")
  .split("\n")
  .map((line) => line.split(" | "))
  .filter((cells) => cells.length === 5 && !/^\| ?(---|operator$|$)/.test(cells[0] ?? "") && cells[1] !== "what")
  .map((cells) => {
    const [first = "", , , judged = "", shown = ""] = cells;
    const number = /^\| R(\d\d)$/.exec(first)?.[1];
    return {
      text: cells.join(" | "),
      ...(number === undefined ? {} : { number: Number(number) }),
      judges: [...judged.matchAll(/\[([\w-]+)\]\(\1\.md\)/g)].map(([, id = ""]) => id),
      verdict: judged,
      pairs: [...shown.matchAll(/\[([\w-]+)\]\([./]+test\/restores\/pairs\/\1\/\)/g)].map(([, name = ""]) => name),
    };
  });

const pairs = new Map(allPairs().map((pair) => [pair.name, pair]));

describe("docs/rules/coverage.md", () => {
  test("goes through all that decides a restore, without a gap", () => {
    const numbers = rows.flatMap(({ number }) => (number === undefined ? [] : [number]));
    expect(numbers).toEqual(Array.from({ length: 89 }, (_, at) => at + 1));
    expect(rows.length).toBeGreaterThan(numbers.length);
  });

  test("says of each line who judges it: rules, silence, the trial, or nobody with a reason", () => {
    const unsaid = rows.filter(
      ({ judges, verdict }) => judges.length === 0 && !/^(silent|trial: .{20,}|waived: .{20,})$/.test(verdict),
    );
    expect(unsaid.map(({ text }) => text)).toEqual([]);
  });

  test("names rules of the book alone, and each of them", () => {
    const ids = rules.map(({ id }) => id);
    const named = new Set(rows.flatMap(({ judges }) => judges));
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
    const text = page("docs/rules/coverage.md");
    expect(ids.filter((id) => !text.includes(`[${id}](${id}.md)`))).toEqual([]);
  });

  test("shows pairs that are there and recorded", () => {
    const named = rows.flatMap((row) => row.pairs);
    expect(named.filter((name) => !existsSync(join(root, "test/restores/pairs", name, "pair.json")))).toEqual([]);
    expect(named.filter((name) => pairs.get(name)?.recordings.length === 0)).toEqual([]);
    const unshown = rows.filter(
      ({ judges, verdict, pairs: shown }) => (judges.length > 0 || verdict === "silent") && shown.length === 0,
    );
    expect(unshown.map(({ text }) => text)).toEqual([]);
  });

  test("calls silent what did no harm, and nothing else", () => {
    const harmed = rows.flatMap(({ verdict, pairs: shown }) =>
      verdict === "silent"
        ? shown.filter((name) => pairs.get(name)?.recordings.some(({ outcome }) => outcome !== "restored"))
        : [],
    );
    expect(harmed).toEqual([]);
  });

  test("leaves no rule's first pair out", () => {
    const shown = new Set(rows.flatMap((row) => row.pairs));
    const first = readdirSync(join(root, "test/restores/pairs")).filter((name) => rules.some(({ id }) => id === name));
    expect(first.filter((name) => !shown.has(name))).toEqual([]);
  });
});
