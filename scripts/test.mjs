/**
 * `npm test`: every test there is, on a fresh clone. Both halves run to their end, so that one run tells everything. They run beside each other, because
 * each waits for JVMs most of the time; what Maven says is kept until Jest is done, so that the two are not mixed up.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { shortLived } from "./jvm.mjs";
import { counts, forgetTestReports, jestReport, line, sum } from "./report/counts.mjs";
import { root, tool } from "./run.mjs";

forgetTestReports();
// Maven itself is run some thirty times, each for a few seconds.
process.env.MAVEN_OPTS ??= shortLived.join(" ");
const maven = start("mvn", ["-B", "-ntp", "-Dstyle.color=never", "-f", "extractor/pom.xml", "test"], "pipe");
const jest = start(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    tool("jest"),
    `--maxWorkers=${availableParallelism()}`,
    "--json",
    `--outputFile=${jestReport}`,
    ...process.argv.slice(2),
  ],
  "inherit",
);
const typescriptIsFine = (await jest).fine;
const { fine: extractorIsFine, said } = await maven;
process.stdout.write(`\n${said}`);

const { jest: typescript, extractor: java } = counts();
process.stdout.write(`\nTypeScript: ${typescript ? line(typescript) : "no report"}\n`);
process.stdout.write(`Extractor:  ${java ? line(java) : "no report"}\n`);
const total = sum([typescript, java].filter(Boolean));
process.stdout.write(`${line(total)}\n`);
const ran = typescript && java && typescript.passed > 0 && java.passed > 0;
process.exitCode = extractorIsFine && typescriptIsFine && ran && total.failed === 0 ? 0 : 1;

/** Ends with the program: whether its status was 0, and what it said where that is piped. */
function start(program, args, output) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ["inherit", output, output] });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => pieces.push(piece));
    child.on("error", (error) => {
      process.stderr.write(`${program}: ${error.message}. Is it installed and on the PATH?\n`);
      resolve({ fine: false, said: "" });
    });
    child.on("close", (status) => resolve({ fine: status === 0, said: Buffer.concat(pieces).toString("utf8") }));
  });
}
