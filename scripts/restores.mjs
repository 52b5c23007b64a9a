// npm run restores [-- run|jars|verdicts|extract] [--only <pair,...>] [--flink 1.20.3] [--backend hashmap] [--vary <variation|all>] [--apart] [--to <directory>]
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judge, twoAtATime } from "./restores/check.mjs";
import { buildJars } from "./restores/jars.mjs";
import { backends, flinkVersions, home, pairs } from "./restores/pairs.mjs";
import { keepExtracted, keepVerdict } from "./restores/keep.mjs";
import { record } from "./restores/run.mjs";
import { variation, variationNames, variedPairs } from "./restores/variations.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...Object.fromEntries(["only", "flink", "backend", "vary", "to"].map((name) => [name, { type: "string" }])),
    apart: { type: "boolean" },
  },
});

const chosen = pairs(values.only);
const flinks = values.flink === undefined ? flinkVersions : [values.flink];
const chosenBackends = values.backend === undefined ? backends : [values.backend];
const to = values.to ?? join(home, "pairs");
for (const [given, all] of [
  [flinks, flinkVersions],
  [chosenBackends, backends],
])
  for (const one of given)
    if (!all.includes(one)) throw new Error(`Nothing is recorded of ${one}; there are ${all.join(" and ")}.`);
const say = (line) => process.stderr.write(`${line}\n`);

/** The pairs as they are, or in a variation those that are listed for it. */
const restored = () => {
  if (values.vary === undefined) return [[{}, chosen]];
  const listed = variedPairs();
  return (values.vary === "all" ? variationNames : [values.vary]).map((name) => [
    variation(name),
    chosen.filter((pair) => listed[name]?.includes(pair.name)),
  ]);
};

const onEach = async (work) => {
  const all = flinks.flatMap((flink) =>
    chosen.filter((pair) => pair.flink.includes(flink)).map((pair) => ({ pair, flink })),
  );
  buildJars(chosen, flinks);
  await twoAtATime(all, ({ pair, flink }) => work(pair, flink));
};

const modes = {
  /** Really restores, and records. */
  async run() {
    const broken = [];
    for (const flink of flinks)
      for (const [circumstance, some] of restored())
        broken.push(...(await record(some, flink, chosenBackends, to, say, circumstance)));
    for (const { name, flink, backend, reason } of broken)
      say(`Could not be run: ${name} on Flink ${flink}, ${backend}: ${reason}`);
    return broken.length === 0;
  },
  /** What the released bundle says of each pair; committed before the pair is recorded. */
  async verdicts() {
    await onEach(async (pair, flink) => {
      const verdict = await judge(pair, flink);
      say(`${flink}  ${pair.name}  ${verdict.error ?? backends.map((backend) => verdict[backend].outcome).join(" ")}`);
      keepVerdict(to, pair, flink, verdict);
    });
    return true;
  },
  /** Manifests and trial of each pair, for the tests to judge again in seconds. */
  async extract() {
    await onEach(async (pair, flink) =>
      say(`${flink}  ${pair.name}  ${await keepExtracted(to, pair, flink, values.apart)}`),
    );
    return true;
  },
  /** Only compiles and packs the pairs. */
  async jars() {
    buildJars(chosen, flinks);
    return true;
  },
};

const mode = modes[positionals[0] ?? "run"];
if (mode === undefined) throw new Error(`${positionals[0]} is no mode; there are ${Object.keys(modes).join(", ")}.`);
process.exitCode = (await mode()) ? 0 : 1;
