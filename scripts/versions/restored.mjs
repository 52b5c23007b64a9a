import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { worth } from "../agreement/hold.mjs";
import { judge } from "../restores/check.mjs";
import { backends, pairDigest, pairs } from "../restores/pairs.mjs";
import { record, recordingOf } from "../restores/run.mjs";

/**
 * Upgrades really restored on one Flink, and what the bundle says of the same JARs: a row for each upgrade and state backend, in that order. A row
 * without `restored` could not be run, and says why.
 */
export async function heldAgainstRestores(chosen, flink, say) {
  const to = mkdtempSync(join(tmpdir(), "versions-"));
  try {
    const broken = await record(chosen, flink, backends, to, say);
    const rows = [];
    for (const pair of chosen) {
      const verdict = await judge(pair, flink);
      for (const backend of backends) {
        const file = recordingOf(to, pair, flink, backend);
        const restored = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).outcome : undefined;
        const said = verdict[backend]?.outcome;
        const because =
          verdict.error ?? broken.find((one) => one.name === pair.name && one.backend === backend)?.reason;
        rows.push({
          upgrade: pair.name,
          sources: pairDigest(pairs(pair.name)[0]),
          backend,
          ...(restored === undefined ? {} : { restored }),
          ...(said === undefined ? {} : { said }),
          ...(restored === undefined ? {} : { worth: worth(said, restored) }),
          ...(because === undefined ? {} : { because }),
        });
        say(`${flink}  ${backend}  ${pair.name}  restored: ${restored}, said: ${said ?? verdict.error}`);
      }
    }
    return rows;
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}
