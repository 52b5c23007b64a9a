import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { worth } from "../agreement/hold.mjs";
import { judge } from "../restores/check.mjs";
import { buildJars } from "../restores/jars.mjs";
import { backends, pairDigest, pairs } from "../restores/pairs.mjs";
import { record, recordingOf } from "../restores/run.mjs";
import { builtFor } from "./results.mjs";
import { upgradesFor } from "./upgrades.mjs";

/** Upgrades really restored on one Flink: a row for each of them and each state backend. One that could not be run says why. */
export async function restored(flink, say) {
  const chosen = upgradesFor(flink);
  const to = mkdtempSync(join(tmpdir(), "versions-"));
  try {
    const broken = await record(chosen, flink, backends, to, say);
    return rowsOf(chosen, (pair, backend) => {
      const file = recordingOf(to, pair, flink, backend);
      if (existsSync(file)) return { restored: JSON.parse(readFileSync(file, "utf8")).outcome };
      return { because: broken.find((one) => one.name === pair.name && one.backend === backend)?.reason };
    });
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}

/** The same rows with what the bundle says of those JARs on that Flink, and what it is worth where the upgrade was restored. */
export async function judged(flink, rows, say) {
  const built = builtFor(flink);
  const chosen = upgradesFor(built);
  buildJars(chosen, [built]);
  const verdicts = new Map();
  for (const pair of chosen) {
    verdicts.set(pair.name, await judge(pair, flink, built));
    say(`${flink}  ${pair.name}  ${JSON.stringify(verdicts.get(pair.name))}`);
  }
  return rowsOf(chosen, (pair, backend) => {
    const row = rows.find((one) => one.upgrade === pair.name && one.backend === backend);
    const { outcome: said } = verdicts.get(pair.name)[backend] ?? {};
    const held = row?.restored === undefined ? {} : { restored: row.restored, worth: worth(said, row.restored) };
    const because = verdicts.get(pair.name).error ?? row?.because;
    return { ...held, ...(said === undefined ? {} : { said }), ...(because === undefined ? {} : { because }) };
  });
}

const rowsOf = (chosen, rest) =>
  chosen.flatMap((pair) =>
    backends.map((backend) => ({
      upgrade: pair.name,
      sources: pairDigest(pairs(pair.name)[0]),
      backend,
      ...rest(pair, backend),
    })),
  );
