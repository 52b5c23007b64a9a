import { canonicalText } from "../../src/manifest/canonical.js";
import { longestText } from "../../src/manifest/json-text.js";
import { parseManifest, parseTrial } from "../../src/manifest/parse.js";
import { manifest } from "../support/manifests.js";
import { fullManifest, fullTrial } from "../support/full.js";

test("what was written is read back equal", () => {
  expect(parseManifest(canonicalText(fullManifest))).toEqual({ ok: true, value: fullManifest });
  expect(parseTrial(canonicalText(fullTrial))).toEqual({ ok: true, value: fullTrial });
});

/** A copy of a small valid manifest with one value put in at a path; `undefined` takes it out. */
const spoiled = (path: readonly (string | number)[], value: unknown): string => {
  const job = JSON.parse(JSON.stringify(manifest(small))) as Record<string | number, unknown>;
  let at = job;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string | number] = value;
  return JSON.stringify(job);
};
const small = {
  operators: [
    { uid: "orders" },
    { uid: "dedupe", inputs: ["orders"], key: "String", states: [{ name: "seen", kind: "value" as const }] },
  ],
};
const operator = ["pipelines", 0, "operators", 1];
const state = [...operator, "states", 0];
const problem = (text: string) => {
  const parsed = parseManifest(text);
  if (parsed.ok) throw new Error("parsed");
  return parsed.problem;
};

test.each([
  ["another schema", ["schema"], "1", 'schema: must be 1, is "1"'],
  ["a missing field", [...state, "kind"], undefined, "pipelines[0].operators[1].states[0].kind: is missing"],
  [
    "an unknown kind",
    [...state, "kind"],
    "valu",
    'pipelines[0].operators[1].states[0].kind: must be one of value, list, map, reducing, aggregating, broadcast, operator-list, operator-union, timer; is "valu"',
  ],
  [
    "null for absent",
    [...operator, "uid"],
    null,
    "pipelines[0].operators[1].uid: must be text, is null (leave the field out instead)",
  ],
  [
    "a parallelism of 0",
    [...operator, "parallelism"],
    0,
    "pipelines[0].operators[1].parallelism: must be at least 1, is 0",
  ],
  [
    "half a parallelism",
    [...operator, "parallelism"],
    1.5,
    "pipelines[0].operators[1].parallelism: must be a whole number, is 1.5",
  ],
  [
    "upper-case ids",
    [...operator, "id"],
    "A".repeat(32),
    `pipelines[0].operators[1].id: must be 32 lower-case hex digits; is "${"A".repeat(32)}"`,
  ],
  ["no digest", ["job", "jar"], "", 'job.jar: must be a sha256 of 64 lower-case hex digits; is ""'],
  [
    "no base64",
    [...state, "serializers", "value", "snapshot"],
    "%",
    'pipelines[0].operators[1].states[0].serializers.value.snapshot: must be base64; is "%"',
  ],
  ["an object for a list", ["pipelines"], {}, "pipelines: must be a list, is an object"],
  ["a class as key", ["types"], { "a.B": { f: 1 } }, 'types["a.B"].f: must be text, is 1'],
  [
    "an endless name",
    [...operator, "name"],
    "n".repeat(1_000_000),
    "pipelines[0].operators[1].name: must have at most 65536 characters",
  ],
  [
    "an endless key",
    ["types"],
    { ["k".repeat(5000)]: {} },
    `types: the name "${"k".repeat(59)}... must have at most 4096 characters`,
  ],
  [
    "too many entries",
    ["libraries"],
    Array(20_001).fill({ artifact: "a:b", version: "1" }),
    "libraries: must have at most 20000 entries",
  ],
  [
    "an input from nowhere",
    [...operator, "inputs", 0, "from"],
    "0".repeat(32),
    `pipelines[0].operators[1].inputs[0].from: ${"0".repeat(32)} is no operator of this pipeline`,
  ],
  [
    "a chain without head",
    [...operator, "chain"],
    "0".repeat(32),
    `pipelines[0].operators[1].chain: ${"0".repeat(32)} is no operator of this pipeline`,
  ],
])("%s is refused by its path", (_, path, value, message) => {
  expect(problem(spoiled(path, value)).message).toBe(message);
});

test("two operators of one id, two states of one name and kind", () => {
  const twice = manifest({ operators: [{ uid: "a" }, { uid: "a", name: "again" }] });
  expect(problem(JSON.stringify(twice))).toMatchObject({ code: "inconsistent", path: "pipelines[0].operators[1].id" });
  const twins = manifest({ operators: [{ uid: "a", states: Array(2).fill({ name: "s", kind: "value" }) }] });
  expect(problem(JSON.stringify(twins)).message).toContain("has another state of this name and kind");
});

test.each([
  ["", "empty", "is empty; make or download it again"],
  [" \n", "empty", "is empty"],
  ["hello", "not-json", "is not JSON: Unexpected token 'h'"],
  ['{"schema": 1,, }', "not-json", "is not JSON"],
  ["[1, 2]", "wrong-file", 'is no manifest of flink-upgrade-check: it says no "schema"'],
  ["null", "wrong-file", "is no manifest"],
  ['{"name": "left-pad", "version": "1.0.0"}', "wrong-file", "is no manifest"],
  ['{"schema": 1, "findings": []}', "wrong-file", "is a report, not a manifest"],
  ['{"schema": 1}', "invalid", "job: is missing"],
  [
    '{"schema": 2, "all": "new"}',
    "newer-schema",
    "schema: written by a newer version (schema 2; this one reads up to 1): update flink-upgrade-check, or make the manifest again with this version",
  ],
])("%j: %s", (text, code, message) => {
  expect(problem(text).code).toBe(code);
  expect(problem(text).message).toContain(message);
});

test("a trial given as a manifest, and the other way round, is said so", () => {
  expect(problem(canonicalText(fullTrial)).message).toBe("is a trial, not a manifest");
  expect(parseTrial(canonicalText(fullManifest))).toMatchObject({ problem: { message: "is a manifest, not a trial" } });
});

test("cut off anywhere, a manifest is truncated, never something smaller", () => {
  const whole = canonicalText(fullManifest).trimEnd();
  for (let length = 1; length < whole.length; length++) expect(problem(whole.slice(0, length)).code).toBe("truncated");
});

test("fields that this version does not know are ignored, so that schema 1 can grow", () => {
  const grown = JSON.parse(spoiled([...state, "shade"], { of: "green" })) as Record<string, unknown>;
  grown["origin"] = "elsewhere";
  expect(parseManifest(JSON.stringify(grown)).ok).toBe(true);
});

test("a byte order mark is no obstacle", () => {
  expect(parseManifest(`\ufeff${canonicalText(fullManifest)}`).ok).toBe(true);
});

test("a text beyond all measure is not even looked at", () => {
  expect(problem(" ".repeat(longestText + 1)).code).toBe("too-large");
});

test("depth cannot exhaust the stack, neither in trees nor in fields that are ignored", () => {
  const nested = (levels: number, around: string): string => `${around.repeat(levels)}1${"}".repeat(levels)}`;
  expect(problem(`{"schema": 1, "x": ${nested(1_000_000, '{"a":')}}`).code).toBe("too-deep");
  expect(
    problem(
      spoiled([...state, "serializers", "value", "tree", "children"], "@").replace('"@"', nested(100_000, '{"c":')),
    ).code,
  ).toBe("too-deep");
});

test("names are taken as they are, but messages about them stay on one line", () => {
  const evil = "\u001b[2J\n::error::\u202egnihtemos";
  expect(parseManifest(spoiled([...operator, "name"], evil)).ok).toBe(true);
  const { message } = problem(spoiled([...state, "kind"], evil));
  expect(message).toContain("gnihtemos");
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(problem(spoiled(["types"], JSON.parse('{"__proto__": {}}'))).message).toBe(
    'types: the name "__proto__" is reserved',
  );
});
