import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type Closeness, closeness, jobManagers, type Recorded } from "./exceptions.js";
import { allPairs, pairsDirectory, readJson, readMaterial } from "./material.js";

/** By pair, why the trial cannot throw what the cluster threw. */
const known = readJson(join(import.meta.dirname, "other-exceptions.json")) as Readonly<Record<string, string>>;

interface Compared {
  readonly pair: string;
  readonly recording: Recorded;
  readonly closeness: Closeness;
}

/** Of pairs whose manifests were extracted with samples; without any a trial is about serializers alone. */
const compared = allPairs().flatMap(({ name, recordings, allowNonRestoredState }) =>
  (recordings as readonly Recorded[]).flatMap((recording): readonly Compared[] => {
    const trial =
      recording.outcome === "restored" ? undefined : readMaterial(pairsDirectory, name, recording.flink)?.trial;
    const found = trial?.operators.some(({ entries = 0 }) => entries > 0)
      ? closeness(trial, recording, allowNonRestoredState)
      : undefined;
    return found === undefined ? [] : [{ pair: name, recording, closeness: found }];
  }),
);

// A checkout whose material is older than the samples has nothing to compare.
(compared.length > 0 ? describe : describe.skip)("what the trial throws is what a cluster threw", () => {
  test("in at least 95 of a hundred refusals", () => {
    const refused = compared.filter(({ recording }) => recording.outcome === "refuses");
    const rest = refused.filter((one) => one.closeness !== "equal").map(said);
    expect({ rest, few: rest.length <= 0.05 * refused.length }).toEqual({ rest, few: true });
  });

  test("or there is a reason why not", () => {
    const rest = compared.filter((one) => one.closeness !== "equal");
    expect(rest.filter(({ pair }) => known[pair] === undefined).map(said)).toEqual([]);
    // One that is mended leaves the list.
    const mended = compared.filter(({ pair }) => known[pair] !== undefined && !rest.some((one) => one.pair === pair));
    expect([...new Set(mended.map(({ pair }) => pair))]).toEqual([]);
  });
});

// A job manager that was not asked objects to nothing, so older material cannot fail here.
test("the job manager lets go on what a cluster let go on", () => {
  const stopped = allPairs().flatMap(({ name, recordings, allowNonRestoredState }) =>
    (recordings as readonly Recorded[])
      .filter(({ restore }) => restore.reached !== "jobmanager" && restore.reached !== "client")
      .flatMap(({ flink }) => readMaterial(pairsDirectory, name, flink)?.trial ?? [])
      .flatMap((trial) => jobManagers(trial, allowNonRestoredState).map(({ message }) => `${name}: ${message}`)),
  );
  expect(stopped).toEqual([]);
});

const said = ({ pair, recording, closeness: how }: Compared): string =>
  `${pair} on ${recording.flink} ${recording.backend}: ${how}, not ${recording.restore.failure?.exception}`;
