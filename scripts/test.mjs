/** `npm test`: every test there is, on a fresh clone. Both halves run to their end, so that one run tells everything. */
import { spawnSync } from "node:child_process";
import { counts, forgetTestReports, jestReport, line, sum } from "./report/counts.mjs";
import { root, tool } from "./run.mjs";

forgetTestReports();
const extractor = start("mvn", ["-B", "-ntp", "-Dstyle.color=never", "-f", "extractor/pom.xml", "test"]);
const jest = start(process.execPath, [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  tool("jest"),
  "--json",
  `--outputFile=${jestReport}`,
  ...process.argv.slice(2),
]);

const { jest: typescript, extractor: java } = counts();
process.stdout.write(`\nTypeScript: ${typescript ? line(typescript) : "no report"}\n`);
process.stdout.write(`Extractor:  ${java ? line(java) : "no report"}\n`);
const total = sum([typescript, java].filter(Boolean));
process.stdout.write(`${line(total)}\n`);
const ran = typescript && java && typescript.passed > 0 && java.passed > 0;
process.exitCode = extractor && jest && ran && total.failed === 0 ? 0 : 1;

function start(program, args) {
  const result = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (result.error) process.stderr.write(`${program}: ${result.error.message}. Is it installed and on the PATH?\n`);
  return result.status === 0;
}
