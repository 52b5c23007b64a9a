// npm run mirror [-- --only <job,...>] [--flink <version,...>] [--to <file>]: holds the manifest of every sample job against a savepoint of the same JAR.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { hold } from "./mirror/hold.mjs";
import { appliesTo, jobDigest, mirroredVersions, sampleJobs } from "./mirror/jobs.mjs";
import { page, pageFile } from "./mirror/page.mjs";
import { faults, keepResult, readResults, resultsFile, shrink } from "./mirror/results.mjs";

const { values } = parseArgs({
  options: Object.fromEntries(["only", "flink", "to"].map((name) => [name, { type: "string" }])),
});
const chosen = sampleJobs(values.only);
const flinks = values.flink?.split(",") ?? mirroredVersions;
const file = values.to === undefined ? resultsFile : resolve(values.to);

let wrong = 0;
for (const flink of flinks)
  await hold(
    chosen.filter((job) => appliesTo(job, flink)),
    flink,
    (job, compared) => {
      const result = { job: jobDigest(job, flink), ...compared };
      keepResult(file, job.name, flink, result);
      const found = faults(job.name, result);
      if (found.length > 0) wrong++;
      process.stdout.write(
        `${flink}  ${job.name}  ${found.length > 0 ? "differs" : `${result.operators} operators, ${result.states} states equal`}\n`,
      );
      for (const fault of found) process.stdout.write(`    ${fault}\n`);
    },
  );
// Results that go elsewhere are a look, and change nothing here.
if (values.to === undefined) {
  shrink(readResults(file));
  writeFileSync(pageFile, page(sampleJobs(), readResults(file)));
}
process.exitCode = wrong === 0 ? 0 : 1;
