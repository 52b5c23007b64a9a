// npm run versions [-- restores|verdicts|javas ...] [--flink 1.16.3,...]
import { parseArgs } from "node:util";
import { byEachJava } from "./versions/javas.mjs";
import { judged, restored } from "./versions/restored.mjs";
import { flinks, keep, resultsOf } from "./versions/results.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { flink: { type: "string" } } });
const known = [...flinks.tried, ...flinks.supported];
const chosen = values.flink?.split(",") ?? known;
for (const one of chosen)
  if (!known.includes(one)) throw new Error(`Flink ${one} is not in test/versions/flinks.json: ${known.join(", ")}.`);
const say = (line) => process.stderr.write(`${line}\n`);

const modes = {
  /** Upgrades really restored on each Flink that is supported. */
  async restores(flink) {
    if (flinks.supported.includes(flink)) keep(flink, { upgrades: await restored(flink, say) });
  },
  /** The verdict of the bundle on the same JARs. */
  async verdicts(flink) {
    keep(flink, { upgrades: await judged(flink, resultsOf(flink)?.upgrades ?? [], say) });
  },
  /** One job's manifest by each Java of this machine. */
  async javas(flink) {
    keep(flink, { javas: await byEachJava(flink, say) });
  },
};

const wanted = positionals.length === 0 ? Object.keys(modes) : positionals;
for (const mode of wanted)
  if (modes[mode] === undefined) throw new Error(`${mode} is no mode; there are ${Object.keys(modes).join(", ")}.`);
for (const flink of chosen) for (const mode of wanted) await modes[mode](flink);
