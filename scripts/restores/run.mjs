import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { buildJars, harness, jarOf, jvmOptions } from "./jars.mjs";
import { configurationOf, pairDigest } from "./pairs.mjs";

/** Where the recording of a pair goes: `<pair>/recorded/<flink>-<backend>.json` under `to`. */
export const recordingOf = (to, pair, flink, backend) => join(to, pair.name, "recorded", `${flink}-${backend}.json`);

/**
 * Really runs the pairs on one Flink version and writes their recordings. One JVM and one MiniCluster for all of them; when one hangs, its JVM
 * ends and the next begins behind it. Resolves to the names of those that could not be run, with the reason.
 */
export async function record(chosen, flink, backends, to, say) {
  const applicable = chosen.filter((pair) => pair.flink.includes(flink));
  buildJars(applicable, flink);
  let plan = applicable.flatMap((pair) => backends.map((backend) => entry(pair, flink, backend)));
  const broken = [];
  while (plan.length > 0) {
    const results = await runOnce(plan, flink, (result) => {
      if (result.recording !== undefined) write(applicable, result, to);
      say(`${flink}  ${result.backend}  ${result.name}  ${result.recording?.outcome ?? "could not be run"}`);
    });
    // A JVM that ends without a word does so because of the upgrade that it was at.
    if (results.length < plan.length && results.at(-1)?.broken === undefined)
      results.push({ ...plan[results.length], broken: "the JVM ended" });
    broken.push(...results.filter((result) => result.broken !== undefined));
    plan = plan.slice(results.length);
  }
  return broken.map(({ name, backend, broken: reason }) => ({ name, flink, backend, reason }));
}

function write(chosen, { name, backend, recording }, to) {
  const pair = chosen.find((candidate) => candidate.name === name);
  const file = recordingOf(to, pair, recording.flink, backend);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ pair: pairDigest(pair), ...recording }, null, 2)}\n`);
}

function entry(pair, flink, backend) {
  return {
    name: pair.name,
    backend,
    before: jarOf(pair, "before", flink),
    after: jarOf(pair, "after", flink),
    beforeConfiguration: configurationOf(pair.before),
    afterConfiguration: configurationOf(pair.after),
    allowNonRestoredState: pair.allowNonRestoredState,
    watch: pair.watch,
  };
}

/** One JVM over the plan; its results, in order, the last of them broken when it gave up. */
async function runOnce(plan, flink, report) {
  const temporary = mkdtempSync(join(tmpdir(), "restores-"));
  try {
    const file = join(temporary, "plan.json");
    writeFileSync(file, JSON.stringify(plan));
    const child = spawn(
      "java",
      ["-Xmx2g", ...jvmOptions, "-cp", harness(flink), "restores.harness.Main", file, temporary],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    const exited = new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve));
    const results = [];
    for await (const line of createInterface({ input: child.stdout })) {
      const result = JSON.parse(line);
      results.push(result);
      report(result);
    }
    await exited;
    return results;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
