// npm run agreement [-- --only <pair,...>] [--output <file>] [--kept]: holds the released bundle against all recordings and writes docs/agreement.md.
// With --kept the manifests and trials are those of the last `npm run restores -- extract`, which take the JVMs' time once and not twice.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { committedVerdict, hold, holdVaried, knownDisagreements, knownVaried } from "./agreement/hold.mjs";
import { page } from "./agreement/page.mjs";
import { judge, twoAtATime } from "./restores/check.mjs";
import { buildJars } from "./restores/jars.mjs";
import { judgeKept } from "./restores/keep.mjs";
import { flinkVersions, home, pairs } from "./restores/pairs.mjs";
import { variedPairs } from "./restores/variations.mjs";

const { values } = parseArgs({
  options: { only: { type: "string" }, output: { type: "string" }, kept: { type: "boolean" } },
});
const chosen = pairs(values.only);

if (!values.kept) buildJars(chosen, flinkVersions);
const allowed = variedPairs().allowed;
const jobs = chosen.flatMap((pair) =>
  pair.flink.flatMap((flink) => [
    { pair, flink, key: `${pair.name} ${flink}` },
    ...(allowed.includes(pair.name)
      ? [{ pair: { ...pair, allowNonRestoredState: true }, flink, key: `${pair.name} ${flink} allowed` }]
      : []),
  ]),
);
let done = 0;
const verdicts = new Map();
await twoAtATime(jobs, async ({ pair, flink, key }) => {
  verdicts.set(key, await (values.kept ? judgeKept(join(home, "pairs"), pair, flink) : judge(pair, flink)));
  process.stderr.write(`\rjudged ${++done} of ${jobs.length}`);
});
process.stderr.write("\n");

const now = hold(chosen, (pair, flink) => verdicts.get(`${pair.name} ${flink}`));
const varied = holdVaried(chosen, (pair, flink, variation) =>
  verdicts.get(`${pair.name} ${flink}${variation === "allowed" ? " allowed" : ""}`),
);
const known = knownDisagreements();
const text = page(now, hold(chosen, committedVerdict), known, { rows: varied, known: knownVaried() });
writeFileSync(values.output ?? join(home, "..", "..", "docs", "agreement.md"), text);

const wrong = now.filter(({ worth }) => !["agrees", "unknown"].includes(worth));
for (const row of wrong)
  process.stdout.write(
    `${row.worth}: ${row.pair.name} ${row.flink} ${row.backend}: said ${row.said ?? row.error}, Flink ${row.observed}\n`,
  );
process.stdout.write(`${now.length} recordings, ${now.length - wrong.length} agree or are honestly unknown.\n`);
// A disagreement is a bug, whoever is right about the documentation; one that stands is named with its reason.
process.exitCode = wrong.every(({ pair }) => known[pair.name] !== undefined) ? 0 : 1;
