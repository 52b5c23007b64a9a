import { canonicalText } from "../../src/manifest/canonical.js";
import { fullManifest } from "../support/full.js";

test("sorted keys, two spaces, lists as they are, a newline at the end", () => {
  expect(canonicalText({ b: [2, 1, {}], a: { z: true, "10": "é", "9": [] } })).toBe(`{
  "a": {
    "10": "é",
    "9": [],
    "z": true
  },
  "b": [
    2,
    1,
    {}
  ]
}
`);
});

/** The same value with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
};

test("the order of keys in memory does not show, and reading back changes nothing", () => {
  const text = canonicalText(fullManifest);
  expect(canonicalText(reversed(fullManifest) as object)).toBe(text);
  expect(canonicalText(JSON.parse(text) as object)).toBe(text);
  expect(JSON.parse(text)).toEqual(fullManifest);
});

test("keys that JavaScript treats specially are kept and sorted like others", () => {
  const text = '{\n  "10": 1,\n  "9": 2,\n  "__proto__": 3,\n  "a": 4\n}\n';
  expect(canonicalText(JSON.parse(text) as object)).toBe(text);
});

test("a lone surrogate survives the way through UTF-8", () => {
  const text = canonicalText({ name: "half \ud83d" });
  expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(text)))).toEqual({ name: "half \ud83d" });
});
