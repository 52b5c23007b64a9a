import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flinkProgram, flinkVersion } from "../demo/flink.mjs";
import { root } from "../run.mjs";

/** Processes to measure, each a function that runs one to its end. All output goes to a temporary directory of their own. */
export function processes(jars) {
  const out = mkdtempSync(join(tmpdir(), "flink-upgrade-check-bench-"));
  process.once("exit", () => rmSync(out, { recursive: true, force: true }));
  const jvm = (main, ...args) => {
    const command = flinkProgram(main, out, ...args);
    return () => {
      // What an earlier run wrote would be taken for this one's.
      rmSync(join(out, "orders-ledger"), { recursive: true, force: true });
      must("java", command);
    };
  };
  const bundle = (...args) => must(process.execPath, [join(root, "dist/cli/index.js"), ...args], [0, 1]);
  const baseline = join(out, "deployed.manifest.json");
  const version = ["--flink-version", flinkVersion];
  bundle("extract", jars.deployed, "-o", baseline, ...version);

  return {
    planPrinting: jvm("PlanPrinter", jars.changed),
    extraction: () => bundle("extract", jars.changed, "-o", join(out, "changed.manifest.json"), ...version),
    realRestore: jvm("restores.harness.SavepointAndRestore", jars.deployed, jars.changed, out),
    wholeCheck: () =>
      bundle("check", "--baseline", baseline, "--candidate", jars.changed, "--state-backend", "hashmap", ...version),
    emptyNode: () => must(process.execPath, ["-e", ""]),
    start: () => bundle("explain", "state-renamed"),
    // Up to their first work: the inputs are read, and what is missing in them is said.
    actions: ["check", "extract", "record"].map(
      (name) => () => must(process.execPath, [join(root, "dist", name, "index.js")], [1]),
    ),
  };
}

function must(program, args, fine = [0]) {
  const result = spawnSync(program, args, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  if (!fine.includes(result.status)) {
    throw new Error(`${program} ${args.at(-1)} ended with ${result.status}:\n${result.stderr.slice(-2000)}`);
  }
}
