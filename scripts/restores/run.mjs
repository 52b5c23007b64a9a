import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { shortLived } from "../jvm.mjs";
import { buildJars, harness, jarOf, jvmOptions } from "./jars.mjs";
import { byModules, configurationOf, modulesOf, pairDigest } from "./pairs.mjs";
import { varied } from "./variations.mjs";

/** Where the recording of a pair goes: `<pair>/recorded/<flink>-<backend>.json` under `to`, or, of a variation, `<pair>/varied/<variation>/...`. */
export const recordingOf = (to, pair, flink, backend, variation = {}) =>
  join(
    to,
    pair.name,
    ...(variation.name === undefined ? ["recorded"] : ["varied", variation.name]),
    `${flink}-${backend}.json`,
  );

/**
 * Really runs the pairs on one Flink version and writes their recordings. Resolves to those that could not be run, with the reason. Where the
 * deployed version runs on another Flink, a JVM with that Flink goes first and hands its savepoints over.
 */
export async function record(chosen, flink, backends, to, say, variation = {}) {
  const applicable = chosen.filter((pair) => pair.flink.includes(flink));
  buildJars(applicable, [flink]);
  const plan = applicable.flatMap((pair) => backends.map((backend) => varied(entry(pair, flink, backend), variation)));
  const deployedOn = ({ name }) => applicable.find((pair) => pair.name === name).from ?? flink;
  const savepoints = mkdtempSync(join(tmpdir(), "restores-savepoints-"));
  const broken = [];
  try {
    for (const from of new Set(applicable.flatMap((pair) => (pair.from === undefined ? [] : [pair.from])))) {
      const there = plan.filter((one) => deployedOn(one) === from);
      const deployed = await runGrouped(
        there.map((one) => ({ ...one, savepoints })),
        from,
        () => {},
      );
      for (const { name, backend, recording } of deployed)
        if (recording !== undefined)
          plan.find((one) => one.name === name && one.backend === backend).deployed = recording.deployed;
      broken.push(...deployed);
    }
    broken.push(
      ...(await runGrouped(
        plan.filter((one) => one.deployed !== undefined || deployedOn(one) === flink),
        flink,
        (result) => {
          if (result.recording !== undefined) write(applicable, result, to, variation);
          say(
            `${flink}  ${result.backend}  ${result.name}  ${variation.name ?? ""}  ${result.recording?.outcome ?? "could not be run"}`,
          );
        },
      )),
    );
  } finally {
    rmSync(savepoints, { recursive: true, force: true });
  }
  return broken
    .filter((result) => result.broken !== undefined)
    .map(({ name, backend, broken: reason }) => ({ name, flink, backend, reason }));
}

/** A JVM for each set of modules that the cluster has to have. */
async function runGrouped(plan, flink, report) {
  const all = [];
  for (const some of byModules(plan)) all.push(...(await runAll(some, flink, report, "Main", some[0].modules)));
  return all;
}

/**
 * One JVM and one MiniCluster for the whole plan; when an entry hangs, its JVM ends and the next begins behind it.
 * `main`: the program of the harness, with more of Flink's artifacts on its class path.
 */
export async function runAll(plan, flink, report, main = "Main", more = []) {
  const all = [];
  while (all.length < plan.length) {
    const rest = plan.slice(all.length);
    const results = await runOnce(rest, flink, report, main, more);
    // A JVM that ends without a word does so because of the upgrade that it was at.
    if (results.length < rest.length && results.at(-1)?.broken === undefined) {
      const { name, backend } = rest[results.length];
      results.push({ name, backend, broken: "the JVM ended" });
    }
    all.push(...results);
  }
  return all;
}

function write(chosen, { name, backend, recording }, to, variation) {
  const pair = chosen.find((candidate) => candidate.name === name);
  const file = recordingOf(to, pair, recording.flink, backend, variation);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ pair: pairDigest(pair), ...(pair.from === undefined ? {} : { from: pair.from }), ...recording }, null, 2)}\n`,
  );
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
    modules: modulesOf(pair),
  };
}

/** One JVM over the plan; its results, in order, the last of them broken when it gave up. */
async function runOnce(plan, flink, report, main, more) {
  const temporary = mkdtempSync(join(tmpdir(), "restores-"));
  try {
    const file = join(temporary, "plan.json");
    writeFileSync(file, JSON.stringify(plan));
    const child = spawn(
      "java",
      [
        "-Xmx2g",
        ...shortLived,
        ...jvmOptions,
        "-cp",
        harness(flink, more),
        `restores.harness.${main}`,
        file,
        temporary,
      ],
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
