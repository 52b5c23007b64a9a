// npm run same [-- --only <pair,...>] [--flink 1.20.3] [--way again|compiled|jdk-25]
// Same in, same out: the deployed side of each pair extracted twice, of sources compiled twice and on each JDK of the machine, byte for byte.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run, twoAtATime } from "./restores/check.mjs";
import { buildJars, jarOf } from "./restores/jars.mjs";
import { flinkVersions, pairs } from "./restores/pairs.mjs";
import { otherJdks, recompiled } from "./restores/recompile.mjs";

const { values } = parseArgs({
  options: Object.fromEntries(["only", "flink", "way"].map((name) => [name, { type: "string" }])),
});
const say = (line) => process.stdout.write(`${line}\n`);
const chosen = pairs(values.only).filter((pair) => pair.from === undefined);
const flinks = values.flink === undefined ? flinkVersions : [values.flink];
const jdks = otherJdks();
const ways =
  values.way === undefined ? ["again", "compiled", ...jdks.map(({ feature }) => `jdk-${feature}`)] : [values.way];

buildJars(chosen, flinks);
const directory = mkdtempSync(join(tmpdir(), "same-"));
let differing = 0;
try {
  const all = flinks.flatMap((flink) =>
    chosen.filter((pair) => pair.flink.includes(flink)).map((pair) => ({ pair, flink })),
  );
  await twoAtATime(all, async ({ pair, flink }) => {
    const own = join(directory, `${flink}-${pair.name}`);
    mkdirSync(own, { recursive: true });
    const jar = jarOf(pair, "before", flink);
    const first = await extracted(pair, flink, jar, join(own, "first.json"));
    for (const way of ways) {
      const other = way === "compiled" ? recompiled(pair, flink, "g-all", join(own, way)) : jar;
      const java = jdks.find(({ feature }) => way === `jdk-${feature}`)?.home;
      const again = await extracted(pair, flink, other, join(own, `${way}.json`), java);
      const where = difference(first, again);
      if (where !== undefined) differing++;
      say(
        `${where === undefined ? "same" : "DIFFERS"}  ${flink}  ${way}  ${pair.name}${where === undefined ? "" : `  ${where}`}`,
      );
    }
  });
  say(differing === 0 ? "All the same." : `${differing} differ.`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = differing === 0 ? 0 : 1;

/** What stands for the JAR and the JVM themselves is what was changed, and is left out. */
async function extracted(pair, flink, jar, file, java) {
  const { parallelism, configuration } = pair.before;
  const options = ["--no-probe", "--flink-version", flink, "--parallelism", String(parallelism)].concat(
    Object.entries(configuration).flatMap(([key, value]) => ["--flink-conf", `${key}=${value}`]),
    java === undefined ? [] : ["--java", java],
  );
  const { status, words } = await run(["extract", jar, "-o", file, ...options]);
  if (status !== 0) return words.trim().split("\n").at(-1);
  return readFileSync(file, "utf8").replace(/^ {4}"(jar|java)": "[^"]*",\n/gm, "");
}

function difference(first, again) {
  if (first === again) return undefined;
  const [one, other] = [first.split("\n"), again.split("\n")];
  const line = one.findIndex((text, at) => text !== other[at]);
  return `line ${line + 1}: ${one[line]?.trim()} | ${other[line]?.trim()}`.slice(0, 400);
}
