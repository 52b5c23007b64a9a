import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Outcome } from "../../src/rules/outcome.js";
import { allPairs, judged, type Pair, pairsDirectory, readJson, readMaterial, type Recording } from "./material.js";

/** Circumstances by name, the pairs that are restored in them. */
const listed = readJson(join(import.meta.dirname, "variations.json")) as Readonly<Record<string, readonly string[]>>;
/** Circumstances in which a real restore is not what is said of a canonical savepoint, each with the reason. */
const known = readJson(join(import.meta.dirname, "variation-disagreements.json")) as Readonly<Record<string, string>>;

const pairs = allPairs();
const restores = Object.entries(listed).flatMap(([variation, names]) =>
  names.map((name) => ({ variation, name, pair: pairs.find((pair) => pair.name === name) })),
);

/** From outside, a restore that migrates looks like one that does not. */
const agrees = (said: Outcome | undefined, { outcome }: Recording): boolean =>
  said === "unknown" || said === outcome || (outcome === "restored" && (said === "compatible" || said === "migrates"));

/** A snapshot of another kind is no path of its own yet: it is held against what is said of the canonical one. */
function disagreements(pair: Pair, variation: string): readonly string[] {
  return (pair.varied[variation] ?? []).flatMap((recording) => {
    const material = readMaterial(pairsDirectory, pair.name, recording.flink);
    if (material === undefined || material.pair !== recording.pair)
      return [`${recording.flink}: recorded of another state of the pair`];
    const { paths } = judged(material, pair.allowNonRestoredState || variation === "allowed");
    const said = paths.find((path) => path.stateBackend === recording.backend)?.outcome;
    return agrees(said, recording)
      ? []
      : [`${recording.flink} ${recording.backend}: said ${said}, Flink ${recording.outcome}`];
  });
}

describe("real restores in other circumstances", () => {
  test("are recorded on every Flink and state backend that their pairs apply to", () => {
    const missing = restores.filter(
      ({ pair, variation }) => (pair?.varied[variation] ?? []).length !== pair?.recordings.length,
    );
    expect(missing.map(({ name, variation }) => `${name} ${variation}`)).toEqual([]);
  });

  test.each(restores)("agree with the verdict: $variation, $name", ({ pair, variation, name }) => {
    const found = pair === undefined ? ["there is no such pair"] : disagreements(pair, variation);
    // One that is mended leaves the list of those that stand.
    expect({ found, stands: found.length > 0 }).toEqual({
      found,
      stands: (known[`${variation} ${name}`] ?? known[variation]) !== undefined,
    });
  });
});
