import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { cliPath, testCache } from "../support/cli.js";
import { jobJars } from "../support/jobs.js";
import { program } from "../support/jobSources.js";

// Each test is a process or two, on a machine that may be busy.
jest.setTimeout(60_000);

let jars: Readonly<Record<"hangs", string>>;
let directory: string;
beforeAll(async () => {
  jars = await jobJars("1.20.3", { hangs: program("Hangs", "new java.util.concurrent.CountDownLatch(1).await();") });
  directory = mkdtempSync(join(tmpdir(), "signals-test-"));
}, 300_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Commands of all processes that name this directory. */
const processesWith = (text: string): readonly string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ");
      } catch {
        return [];
      }
    })
    .filter((command) => command.includes(text));

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("ended by %s in the midst of main(), it leaves neither a JVM nor a file behind", async (signal, status) => {
  const env = { ...process.env, NODE_OPTIONS: undefined, FLINK_UPGRADE_CHECK_CACHE: testCache, TMPDIR: directory };
  const child = spawn(process.execPath, [cliPath(), "extract", jars.hangs, "--flink-version", "1.20.3"], { env });
  await new Promise<void>((resolve) => {
    child.stderr.on("data", (text: Buffer) => text.toString().includes("running main()") && resolve());
  });
  expect(processesWith(directory)).toHaveLength(1);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.kill(signal);
  expect(await ended).toBe(status);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(processesWith(directory)).toEqual([]);
  expect(readdirSync(directory)).toEqual([]);
});
