import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { cliPath } from "../support/cli.js";

// Each test is a process or two, on a machine that may be busy.
jest.setTimeout(60_000);

let directory: string;
let script: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "progress-test-"));
  script = join(directory, "steps.mjs");
  const { href } = pathToFileURL(join(cliPath(), "..", "extract", "progress.js"));
  writeFileSync(
    script,
    `import { progressOn } from ${JSON.stringify(href)};
     const progress = await progressOn(process.stderr);
     for (let done = 0; done <= 500; done++) progress.step({ who: "candidate", phase: "state", done, total: 500 });
     progress.say("something to keep");
     progress.step({ who: "trial", phase: "state", done: 1, total: 2 });
     progress.close();
     process.stdout.write("the report");`,
  );
}, 120_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("progress goes to standard error alone", () => {
  test("as a line for each phase where nobody watches", () => {
    const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
    expect(stdout).toBe("the report");
    expect(stderr).toBe(
      "candidate: asking operators for their state\nsomething to keep\ntrial: offering the baseline's states to the candidate\n",
    );
  });

  test("as a bar on a terminal, which is gone when it is done", () => {
    const out = join(directory, "out");
    const command = `'${process.execPath}' '${script}' > '${out}'`;
    const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
    expect([status, readFileSync(out, "utf8")]).toEqual([0, "the report"]);
    expect(stdout).toContain("500/500 candidate: asking operators for their state");
    expect(stdout).toContain("something to keep");
    // The cursor is shown again.
    expect(stdout.lastIndexOf("\u001b[?25h")).toBeGreaterThan(stdout.lastIndexOf("\u001b[?25l"));
  });
});
