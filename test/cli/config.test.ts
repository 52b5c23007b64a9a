import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Command } from "commander";
import { checkInputsOf } from "../../src/action/checkInputs.js";
import { checkOptions, declareCheck } from "../../src/commandline/checkCommand.js";
import { configured } from "../../src/commandline/config.js";
import { declareExtract } from "../../src/commandline/extractCommand.js";
import { jobOptions } from "../../src/commandline/jobOptions.js";
import { runOptions } from "../../src/commandline/runOptions.js";
import { root } from "../support/built.js";
import { cli } from "../support/cli.js";

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "config-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;
const file = (text: string): string => {
  const path = join(directory, `${count++}.yml`);
  writeFileSync(path, text);
  return path;
};

const sides = ["--baseline", "a.json", "--candidate", "b.json"];
async function checkWith(text: string, ...args: readonly string[]) {
  const command = declareCheck(new Command("check").exitOverride());
  const words = [...sides, "--config", file(text), ...args];
  const values = await configured(command.parse(words, { from: "user" }));
  return checkOptions(values, runOptions(values));
}

const whole = `
# A version is no number: 1.20 would be 1.2.
flink-version: 1.20
baseline-flink-version: "1.18.1"
state-backend: rocksdb
parallelism: 8
arg: [--stage, prod]
env:
  REGION: eu
  STAGE: prod
flink-conf: { pipeline.auto-generate-uids: false }
classpath: lib/connector.jar
fail-on: [misreads, loses]
allow-non-restored-state: true
no-trial: true
main-deadline: 30
offline: false
`;

describe("a configuration file says what options say", () => {
  test("every kind of value", async () => {
    const { jobs, policy, trial, allowNonRestoredState, run } = await checkWith(whole);
    expect(jobs.candidate).toMatchObject({
      flinkVersion: "1.20",
      stateBackend: "rocksdb",
      parallelism: 8,
      arguments: ["--stage", "prod"],
      environment: { REGION: "eu", STAGE: "prod" },
      configuration: { "pipeline.auto-generate-uids": "false" },
      classpath: ["lib/connector.jar"],
    });
    expect(jobs.baseline).toMatchObject({ flinkVersion: "1.18.1", parallelism: 8 });
    expect([...policy.failOn].sort()).toEqual(["loses", "misreads"]);
    expect({ trial, allowNonRestoredState, ...run }).toMatchObject({
      trial: false,
      allowNonRestoredState: true,
      mainDeadline: 30,
      offline: false,
    });
  });

  test("what is given beside it wins, wherever it stands; of variables the names that were given", async () => {
    const { jobs, policy } = await checkWith(
      whole,
      "--flink-version",
      "2.2.0",
      "--arg",
      "--dry",
      "--env",
      "STAGE=test",
      "--fail-on",
      "none",
    );
    expect(jobs.candidate).toMatchObject({
      flinkVersion: "2.2.0",
      arguments: ["--dry"],
      environment: { REGION: "eu", STAGE: "test" },
      stateBackend: "rocksdb",
    });
    expect(policy.failOn).toHaveLength(0);
  });

  test("extract reads the same file, and passes over what only a check is told", async () => {
    const command = declareExtract(new Command("extract").exitOverride());
    const values = await configured(command.parse(["--config", file(whole), "job.jar"], { from: "user" }));
    expect(jobOptions(values, "candidate")).toMatchObject({ flinkVersion: "1.20", parallelism: 8 });
  });

  test("the Action's input config is the same file", async () => {
    const inputs: Readonly<Record<string, string>> = {
      candidate: file("{}"),
      baseline: "branch:states",
      config: file(whole),
      parallelism: "2",
    };
    const { options } = await checkInputsOf((name) => inputs[name] ?? "");
    expect(options.jobs.candidate).toMatchObject({ flinkVersion: "1.20", parallelism: 2 });
  });

  test("the one that the README shows", async () => {
    const shown = /```yaml\n(flink-version: [^`]*)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
    const { jobs, policy } = await checkWith(shown);
    expect(jobs.candidate).toMatchObject({
      flinkVersion: "1.20.3",
      configuration: { "state.backend.incremental": "true" },
    });
    expect(policy.failOn).toHaveLength(4);
  });

  test("an empty file says nothing", async () => {
    expect((await checkWith("# later\n")).jobs.candidate).toMatchObject({ arguments: [], environment: {} });
  });
});

test.each<[string, string, RegExp]>([
  ["a mistyped name", "paralellism: 4", /--config .*: paralellism is no option of check\. See/],
  ["what belongs to one run", "baseline: a.jar", /: baseline belongs to one run\. Give it as the option --baseline\./],
  ["a bad value", "parallelism: many", /: parallelism: "many" cannot be used\. It is a whole number from 1 to 32768/],
  ["an unknown outcome", "fail-on: everything", /: fail-on: "everything" cannot be used\. .*is no outcome/],
  ["what cannot be used yet", "state-backend: forst", /"forst" cannot be used yet/],
  ["several for one", "java: [a, b]", /: java takes one value/],
  ["a flag that is no flag", "offline: maybe", /: offline is neither true nor false/],
  ["maps in lists", "arg: [{a: b}]", /: arg is neither a value nor a list or map of values/],
  ["a list", "- a\n- b", /holds no options\. Write one a line/],
  ["no YAML", "a: [b", /is not YAML: .* Mend that line/],
  ["an alias", "a: &x [b]\nclasspath: *x", /cannot be used \(.*Write its values out/],
  ["a flood", `arg: "${"x".repeat(70_000)}"`, /is larger than 64 KiB/],
  ["a name twice", "java: a\njava: b", /is not YAML/],
])(
  "%s ends with status 2, the place, the reason and the remedy",
  async (_, text, sentence) => {
    const ran = await cli(["check", ...sides, "--config", file(text)]);
    expect(ran).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(sentence) });
  },
  60_000,
);

test("a file that is not there", async () => {
  const ran = await cli(["check", ...sides, "--config", join(directory, "absent.yml")]);
  expect(ran).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/absent\.yml cannot be read \(.*Give the path of/),
  });
}, 60_000);
