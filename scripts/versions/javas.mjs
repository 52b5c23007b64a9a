import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../restores/check.mjs";
import { buildJars, pack, planOf } from "../restores/jars.mjs";
import { otherJdks } from "../restores/recompile.mjs";
import { upgradesFor } from "./upgrades.mjs";

/** The job whose manifest is made: many operators, many kinds of state. */
const job = "nothing-changed--many-at-once";

/**
 * One job's manifest on one Flink by each Java of this machine, of a JAR compiled for Java 11 or for that Java where `compiler` can: a row for each
 * Java and release, with the digest of the manifest without what names the JAR and the Java. Where none could be made, `because` says why.
 */
export async function byEachJava(flink, say) {
  const [pair] = upgradesFor(flink).filter(({ name }) => name === job);
  buildJars([pair], [flink]);
  const homes = new Map([...otherJdks().map(({ feature, home }) => [feature, home]), [featureHere(), undefined]]);
  const compiler = [...otherJdks()].reverse().find(({ home }) => existsSync(join(home, "bin", "javac")));
  const directory = mkdtempSync(join(tmpdir(), "versions-"));
  try {
    const rows = [];
    for (const [feature, home] of [...homes].sort(([a], [b]) => Number(a) - Number(b))) {
      for (const release of feature === "11" ? ["11"] : ["11", feature]) {
        const jar = join(directory, `${release}.jar`);
        const withCompiler = compiler === undefined ? "java" : join(compiler.home, "bin", "java");
        if (!existsSync(jar))
          pack([{ ...planOf(pair, "before", flink), java: Number(release), jar }], flink, withCompiler);
        const manifest = join(directory, "manifest.json");
        const java = home === undefined ? [] : ["--java", home];
        const made = await run([
          "extract",
          jar,
          "-o",
          manifest,
          "--flink-version",
          flink,
          "--parallelism",
          "1",
          ...java,
        ]);
        const row = { java: Number(feature), classes: Number(release) };
        rows.push(made.status === 0 ? { ...row, facts: digestOf(manifest) } : { ...row, because: lastOf(made.words) });
        say(`${flink}  Java ${feature}, classes for ${release}  ${rows.at(-1).facts ?? rows.at(-1).because}`);
      }
    }
    return rows;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const featureHere = () => process.env.JAVA_HOME?.match(/\d+/)?.[0] ?? "17";

function digestOf(file) {
  const { job, ...facts } = JSON.parse(readFileSync(file, "utf8"));
  const { jar: _jar, java: _java, ...rest } = job;
  return createHash("sha256")
    .update(JSON.stringify({ ...facts, job: rest }))
    .digest("hex")
    .slice(0, 16);
}

const lastOf = (words) => words.trim().split("\n").at(-1) ?? "";
