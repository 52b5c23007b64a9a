// npm run recompiled [-- --only <pair,...>] [--flink 1.20.3] [--way comment|g-none|g-all|lambda|jdk-25]
// A job against itself, made anew in ways that change nothing about it, must be silent: the deployed side of each pair, as a real JAR. What is another job at
// each start must be told so, and nothing else.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run, twoAtATime } from "./restores/check.mjs";
import { buildJars, jarOf } from "./restores/jars.mjs";
import { flinkVersions, pairs } from "./restores/pairs.mjs";
import { jdkOf, otherJdks, recompiled, restless, wayNames } from "./restores/recompile.mjs";

const { values } = parseArgs({
  options: Object.fromEntries(["only", "flink", "way"].map((name) => [name, { type: "string" }])),
});
const say = (line) => process.stdout.write(`${line}\n`);

// What is deployed on another Flink, or not at all, is no job of this one.
const chosen = pairs(values.only).filter((pair) => pair.from === undefined);
const flinks = values.flink === undefined ? flinkVersions : [values.flink];
const ways = values.way === undefined ? wayNames() : [values.way];
if (otherJdks().length === 0)
  say("skipped: another JDK; there is none beside this one (FLINK_UPGRADE_CHECK_JDKS names some)");

buildJars(chosen, flinks);
const directory = mkdtempSync(join(tmpdir(), "recompiled-"));
let loud = 0;
try {
  const all = flinks.flatMap((flink) =>
    chosen.filter((pair) => pair.flink.includes(flink)).flatMap((pair) => ways.map((way) => ({ pair, flink, way }))),
  );
  await twoAtATime(all, async ({ pair, flink, way }) => {
    const { rules, words } = await listen(pair, flink, way);
    const wanted = restless[pair.name] ?? [];
    const fine = rules?.join() === wanted.join();
    if (!fine) loud++;
    const heard = fine ? (wanted.length === 0 ? "silent" : "told") : "LOUD";
    say(`${heard}  ${flink}  ${way}  ${pair.name}${fine ? "" : `  ${words}`}`);
  });
  say(`${all.length - loud} of ${all.length} silent, or told of what they are.`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = loud === 0 ? 0 : 1;

async function listen(pair, flink, way) {
  const own = join(directory, `${flink}-${pair.name}-${way}`);
  const candidate = recompiled(pair, flink, way, own);
  const { parallelism, configuration } = pair.before;
  const options = ["--flink-version", flink, "--parallelism", String(parallelism)].concat(
    Object.entries(configuration).flatMap(([key, value]) => ["--flink-conf", `${key}=${value}`]),
  );
  const deployed = jarOf(pair, "before", flink);
  const java = jdkOf(way);
  // One JVM runs both sides: for the deployed one to be seen by this Java, its manifest comes first.
  const baseline = java === undefined ? deployed : join(own, "deployed.json");
  if (java !== undefined) await run(["extract", deployed, "-o", baseline, ...options]);
  const { status, output, words } = await run(
    ["check", "--baseline", baseline, "--candidate", candidate, "--format", "json"].concat(
      java === undefined ? options : [...options, "--java", java],
    ),
  );
  if (status !== 0 && status !== 1) return { words: words.trim().split("\n").at(-1) };
  const { findings, outcome } = JSON.parse(output);
  const said = findings.map(({ rule, operator, message }) => `${rule} of ${operator.name}: ${message}`);
  if (said.length === 0 && outcome !== "compatible") return { words: outcome };
  return { rules: findings.map(({ rule }) => rule).sort(), words: said.join("; ") };
}
