// npm run versions [-- restores|javas] [--flink 1.16.3,...]
import { parseArgs } from "node:util";
import { byEachJava } from "./versions/javas.mjs";
import { heldAgainstRestores } from "./versions/restored.mjs";
import { flinks, keep } from "./versions/results.mjs";
import { upgradesFor } from "./versions/upgrades.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { flink: { type: "string" } } });
const known = flinks();
const chosen = values.flink?.split(",") ?? known;
for (const one of chosen)
  if (!known.includes(one)) throw new Error(`Flink ${one} is not in test/versions/flinks.json: ${known.join(", ")}.`);
const say = (line) => process.stderr.write(`${line}\n`);

const modes = {
  /** Upgrades really restored on each Flink, and the verdict of the bundle on the same JARs. */
  restores: async (flink) => ({ upgrades: await heldAgainstRestores(upgradesFor(flink), flink, say) }),
  /** One job's manifest by each Java of this machine. */
  javas: async (flink) => ({ javas: await byEachJava(flink, say) }),
};

const wanted = positionals.length === 0 ? Object.keys(modes) : positionals;
for (const mode of wanted)
  if (modes[mode] === undefined) throw new Error(`${mode} is no mode; there are ${Object.keys(modes).join(", ")}.`);
for (const flink of chosen) for (const mode of wanted) keep(flink, await modes[mode](flink));
