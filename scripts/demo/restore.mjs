/**
 * A real savepoint of the deployed version of the example, and a real restore of the changed one (or of the version that is named) from it,
 * on a MiniCluster.
 * The last line is what Flink said when it refused, as JSON: `exception` and `message`; empty when the job was restored.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExample, jars } from "./build.mjs";
import { flinkProgram } from "./flink.mjs";

await buildExample();
const temporary = mkdtempSync(join(tmpdir(), "flink-upgrade-check-demo-"));
try {
  const main = "restores.harness.SavepointAndRestore";
  const run = spawnSync(
    "java",
    flinkProgram(main, temporary, jars.deployed, jars[process.argv[2] ?? "changed"], temporary),
    {
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    },
  );
  process.stdout.write(run.stdout);
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
