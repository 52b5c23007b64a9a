// npm run restores [-- run|jars|verdicts] [--only <pair,...>] [--flink 1.20.3] [--backend hashmap] [--to <directory>]
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildJars } from "./restores/jars.mjs";
import { backends, flinkVersions, home, pairs } from "./restores/pairs.mjs";
import { record } from "./restores/run.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, flink: { type: "string" }, backend: { type: "string" }, to: { type: "string" } },
});

const chosen = pairs(values.only);
const flinks = values.flink === undefined ? flinkVersions : [values.flink];
const chosenBackends = values.backend === undefined ? backends : [values.backend];
const say = (line) => process.stderr.write(`${line}\n`);

const modes = {
  /** Really restores, and records. */
  async run() {
    const broken = [];
    for (const flink of flinks)
      broken.push(...(await record(chosen, flink, chosenBackends, values.to ?? join(home, "pairs"), say)));
    for (const { name, flink, backend, reason } of broken)
      say(`Could not be run: ${name} on Flink ${flink}, ${backend}: ${reason}`);
    return broken.length === 0;
  },
  /** Only compiles and packs the pairs. */
  async jars() {
    for (const flink of flinks) buildJars(chosen, flink);
    return true;
  },
};

const mode = modes[positionals[0] ?? "run"];
if (mode === undefined) throw new Error(`${positionals[0]} is no mode; there are ${Object.keys(modes).join(", ")}.`);
process.exitCode = (await mode()) ? 0 : 1;
