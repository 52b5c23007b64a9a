import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flinkProgramWith, flinkVersion } from "../demo/flink.mjs";
import { jobJars } from "../mirror/jars.mjs";
import { sampleJobs } from "../mirror/jobs.mjs";
import { pack } from "../restores/jars.mjs";
import { built } from "../restores/pairs.mjs";
import { root } from "../run.mjs";
import { median } from "./measure.mjs";
import { measured } from "./memory.mjs";

/**
 * What printing the plan and extracting costs, each as medians of milliseconds and of peak MiB: of the example, of queries, and of jobs with 200 and 1,000 operators that
 * keep state.
 */
export async function costRows(example, runs) {
  const { plan, extraction, queries, many } = programs();
  return {
    example: await both(plan(example), extraction(example), runs),
    queries: await both(plan(queries.jar, queries.modules), extraction(queries.jar), runs),
    few: await both(plan(many, [], "200"), extraction(many, "200"), runs),
    lots: await both(plan(many, [], "1000"), extraction(many, "1000"), runs),
  };
}

async function both(plan, extraction, runs) {
  const taken = { plan: [], extraction: [] };
  // Once without counting: where the extractor is another one than last time, the archive of its classes is written anew.
  await extraction();
  for (let run = 0; run < runs; run++) {
    taken.plan.push(await plan());
    taken.extraction.push(await extraction());
  }
  return { plan: medians(taken.plan), extraction: medians(taken.extraction) };
}

const medians = (all) => ({
  millis: median(all.map(({ millis }) => millis)),
  mebibytes: median(all.map(({ mebibytes }) => mebibytes)),
});

function programs() {
  const out = mkdtempSync(join(tmpdir(), "flink-upgrade-check-cost-"));
  process.once("exit", () => rmSync(out, { recursive: true, force: true }));
  const [query] = sampleJobs("sql-aggregates");
  const [{ jar }] = jobJars([query], flinkVersion);
  const many = join(built, "bench", "many.jar");
  const sources = join(root, "scripts/bench/jobs/many");
  pack([{ sources, shared: "", libraries: [], java: "11", mainClass: "Many", jar: many }], flinkVersion);
  return {
    many,
    queries: { jar, modules: query.modules },
    plan: (job, modules = [], ...args) => {
      const command = flinkProgramWith(modules, "PlanPrinter", out, job, ...args);
      return () => measured("java", command);
    },
    extraction: (job, ...args) => {
      const command = [join(root, "dist/cli/index.js"), "extract", job, "-o", join(out, "manifest.json")];
      // Once: what a second look at random ids costs is the time of another extraction.
      const options = ["--flink-version", flinkVersion, "--no-probe", ...args.flatMap((one) => ["--arg", one])];
      return () => measured(process.execPath, [...command, ...options]);
    },
  };
}
