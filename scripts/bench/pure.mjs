import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { node, root, tool } from "../run.mjs";
import { largeJob } from "./large.mjs";
import { interleaved } from "./measure.mjs";

/** The pure part (comparison, rules, verdict, text report) on jobs of two sizes, one twice the other. */
export async function purePart(runs) {
  const lib = join(root, "build/bench-lib");
  rmSync(lib, { recursive: true, force: true });
  node(tool("typescript", "tsc"), ["-p", "tsconfig.build.json", "--outDir", lib]);
  const load = (module) => import(pathToFileURL(join(lib, "src", module)).href);
  const { assess } = await load("verdict/assess.js");
  const { defaultPolicy } = await load("verdict/policy.js");
  const { operatorIdOf } = await load("manifest/operator-id.js");
  const { textReport } = await load("report/text.js");
  const path = { restoreFrom: "canonical-savepoint", claimMode: "no-claim", allowNonRestoredState: false };
  const paths = ["hashmap", "rocksdb"].map((stateBackend) => ({ ...path, stateBackend }));
  const work = (operators) => {
    const job = largeJob(operators, operatorIdOf);
    return () => {
      const verdict = assess({ ...job, paths, policy: defaultPolicy });
      if (verdict.findings.length !== operators / 50) throw new Error(`${verdict.findings.length} findings`);
      textReport(verdict, { colour: false });
    };
  };
  const works = [work(5_000), work(10_000)];
  // The first run compiles; a user's run is a first one too, so it is shown besides the median.
  const [, first] = interleaved(works, 1);
  const [half, whole] = interleaved(works, runs);
  return { first, half, whole };
}
