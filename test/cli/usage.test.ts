import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { cli } from "../support/cli.js";
import { root } from "../support/built.js";

// Each test is a process or two, on a machine that may be busy.
jest.setTimeout(60_000);

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "usage-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const check = ["check", "--baseline", "a.jar", "--candidate", "b.jar"];

describe("what is not there yet is refused by name with status 2, and never ignored", () => {
  test.each(["savepoint", "versions", "doctor", "init", "jobs", "merge"])("the command %s", async (command) => {
    const ran = await cli([command, "x.jar", "--to", "somewhere"]);
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(`The command "${command}" is not there yet`),
    });
  });

  test.each<[readonly string[], RegExp]>([
    [["--acknowledgements", "acks.yml"], /--acknowledgements cannot be used yet/],
    [["--restore-from", "unaligned-checkpoint"], /--restore-from.*"unaligned-checkpoint" cannot be used yet/],
    [["--claim-mode", "claim"], /--claim-mode.*"claim" cannot be used yet/],
    [["--state-backend", "forst"], /--state-backend.*"forst" cannot be used yet/],
    [["--format", "sarif"], /--format.*"sarif" cannot be used yet/],
  ])("%j", async (options, sentence) => {
    const ran = await cli([...check, ...options]);
    expect(ran).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(sentence) });
  });

  test.each(["release:latest", "deployment:production", "maven:com.acme:job:1.2"])("the source %s", async (source) => {
    const ran = await cli(["check", "--baseline", source, "--candidate", "b.jar"]);
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/sources of the kind "[a-z]+:" cannot be used yet/),
    });
  });
});

describe("what is not meant is said in one sentence of ours, with status 2", () => {
  test.each<[readonly string[], RegExp]>([
    [[], /flink-upgrade-check: give a command: check, extract, record or explain\.\n$/],
    [["chekc"], /flink-upgrade-check: unknown command 'chekc'/],
    [["check", "--candidate", "b.jar"], /required option '--baseline/],
    [[...check, "--nonsense"], /unknown option '--nonsense'/],
    [[...check, "--env", "KAFKA"], /--env.*It has the form NAME=VALUE/],
    [[...check, "--parallelism", "0"], /--parallelism.*whole number from 1 to 32768/],
    [[...check, "--parallelism", "four"], /--parallelism.*whole number/],
    [[...check, "--claim-mode", "maybe"], /--claim-mode.*It is no-claim/],
    [
      [...check, "--fail-on", "loses,everything"],
      /--fail-on: "everything" is no outcome\. Choose of .*misreads.*or say none/,
    ],
    [["extract", "a.jar", "--baseline", "b.jar"], /--baseline and --trial-output go together/],
    [
      ["extract", "a.jar", "--baseline-output", "b.json"],
      /--baseline-output is where --baseline's manifest goes\. Give both/,
    ],
    [["extract"], /missing required argument/],
    [["explain"], /missing required argument/],
  ])("%j", async (args, sentence) => {
    const { status, stdout, stderr } = await cli(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s*at /m);
  });
});

test("the version is the package's, and help goes to standard output with status 0", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(await cli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  const help = await cli(["check", "--help"]);
  expect(help).toEqual({ status: 0, stdout: expect.stringMatching(/Exit status: 0/), stderr: "" });
});

test("--debug alone shows a stack", async () => {
  expect((await cli([...check])).stderr).not.toMatch(/^\s+at /m);
  expect((await cli([...check, "--debug"])).stderr).toMatch(/^\s+at /m);
});
