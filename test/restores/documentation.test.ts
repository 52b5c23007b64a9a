import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { allPairs } from "./material.js";

/** Every pair that a table of these pages names. */
test.each(["DOCUMENTATION.md", "CONTRADICTIONS.md"])("%s names pairs that were really restored", (page) => {
  const rows = readFileSync(join(import.meta.dirname, page), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  const recorded = new Set(allPairs().flatMap(({ name, recordings }) => (recordings.length > 0 ? [name] : [])));
  const named = rows.flatMap((row) => {
    const [cell] = row.split("|").slice(-2);
    return [...(cell ?? "").replace(/\([^)]*\)/g, "").matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? "");
  });
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !recorded.has(name))).toEqual([]);
});
