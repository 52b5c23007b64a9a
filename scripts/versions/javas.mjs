import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../restores/check.mjs";
import { pack, planOf } from "../restores/jars.mjs";
import { otherJdks, ownFeature } from "../restores/recompile.mjs";
import { builtFor } from "./results.mjs";
import { upgradesFor } from "./upgrades.mjs";

/** The job whose manifest is made: many operators, many kinds of state. */
const job = "nothing-changed--many-at-once";

/**
 * One job's manifest on one Flink by each Java of this machine, of a JAR compiled for Java 11 or for that Java where `compiler` can: a row for each
 * Java and release, with the digest of the manifest without what names the JAR and the Java. Where none could be made, `because` says why.
 */
export async function byEachJava(flink, say) {
  const built = builtFor(flink);
  const [pair] = upgradesFor(built).filter(({ name }) => name === job);
  const homes = new Map([...otherJdks().map(({ feature, home }) => [feature, home]), [ownFeature(), undefined]]);
  const compiler = [...otherJdks()].reverse().find(({ home }) => existsSync(join(home, "bin", "javac")));
  const directory = mkdtempSync(join(tmpdir(), "versions-"));
  try {
    const rows = [];
    for (const [feature, home] of [...homes].sort(([a], [b]) => Number(a) - Number(b))) {
      for (const release of feature === "11" ? ["11"] : ["11", feature]) {
        const jar = join(directory, `${release}.jar`);
        const withCompiler = compiler === undefined ? "java" : join(compiler.home, "bin", "java");
        if (!existsSync(jar))
          pack([{ ...planOf(pair, "before", built), java: Number(release), jar }], built, withCompiler);
        const manifest = join(directory, "manifest.json");
        const java = home === undefined ? [] : ["--java", home];
        const given = ["--flink-version", flink, "--parallelism", "1", ...java];
        const made = await run(["extract", jar, "-o", manifest, ...given]);
        const row = { java: Number(feature), classes: Number(release) };
        rows.push(made.status === 0 ? { ...row, ...factsIn(manifest) } : { ...row, because: lastOf(made.words) });
        say(`${flink}  Java ${feature}, classes for ${release}  ${rows.at(-1).facts ?? rows.at(-1).because}`);
      }
    }
    return rows;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The Java that ran, and a digest of all that must not hang on it. */
function factsIn(file) {
  const { job, ...rest } = JSON.parse(readFileSync(file, "utf8"));
  const { jar: _jar, java, ...told } = job;
  const facts = createHash("sha256").update(JSON.stringify({ ...rest, job: told }));
  return { java: Number(/\d+/.exec(java)?.[0]), facts: facts.digest("hex").slice(0, 16) };
}

const lastOf = (words) => words.trim().split("\n").at(-1) ?? "";
