import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { commandFiles } from "../../src/action/commandFiles.js";
import { argumentsOf, checkOptionInputs } from "../../src/action/inputs.js";
import { logTo } from "../../src/action/log.js";
import { mendedWords, recalled, remembered } from "../../src/action/mended.js";
import { passport } from "../../src/action/passport.js";
import { repeatWords } from "../../src/action/repeat.js";
import { sourceFiles } from "../../src/action/sourceFiles.js";
import { manifest } from "../support/manifests.js";

const [a, b] = ["a".repeat(16), "b".repeat(16)];

test("fingerprints go into the comment and come back out of it, and nothing else does", () => {
  expect(recalled(`text\n\n${remembered([a, b])}\n`)).toEqual([a, b]);
  expect(recalled(remembered([]))).toEqual([]);
  expect(recalled(undefined)).toEqual([]);
  expect(recalled(`<!-- flink-upgrade-check-findings:${a},<b>x</b> -->`)).toEqual([]);
  expect(recalled(`${remembered([a])} and more`)).toEqual([]);
  expect(recalled(remembered(Array.from({ length: 5000 }, () => a)))).toEqual([a]);
  expect(remembered(Array.from({ length: 5000 }, () => a)).length).toBeLessThan(4000);
});

test("mended is what was there and is not any more", () => {
  expect(mendedWords([], [a])).toBeUndefined();
  expect(mendedWords([a], [a, b])).toBeUndefined();
  expect(mendedWords([a], [])).toMatch(/the finding of the last check is gone/);
  expect(mendedWords([a, b], [])).toMatch(/all 2 findings of the last check are gone/);
  expect(mendedWords([a, b], [b])).toMatch(/1 of the 2 findings of the last check is gone; 1 is still there\./);
});

test("inputs become options in one piece, so that none is taken for another", () => {
  const given: Record<string, string> = {
    candidate: "--offline",
    arg: "--a\n\n -b c \n",
    offline: "false",
    debug: "true",
  };
  expect(argumentsOf(checkOptionInputs, (name) => given[name] ?? "")).toEqual([
    "--candidate=--offline",
    "--arg=--a",
    "--arg=-b c",
    "--debug",
  ]);
});

const runner = {
  RUNNER_TEMP: "/home/runner/work/_temp",
  GITHUB_WORKSPACE: "/home/runner/work/orders/orders/",
  GITHUB_REPOSITORY: "acme/orders",
  GITHUB_ACTION_REPOSITORY: "flink-upgrade-check/flink-upgrade-check",
  GITHUB_ACTION_REF: "v1",
};

test("what a colleague pastes names the program and the run's files as they are had elsewhere, and no folder of the runner", () => {
  const options = [
    "--candidate=/home/runner/work/_temp/flink-upgrade/manifest.json",
    "--trial=/home/runner/work/_temp/flink-upgrade/trial.json",
    "--baseline=branch:flink-baselines",
    "--classpath=/home/runner/work/orders/orders/lib/it's.jar",
    "--java=/opt/hostedtoolcache/jdk",
  ];
  expect(repeatWords(["check", ...options], { environment: runner, run: 41 })).toBe(
    [
      "```sh",
      "git clone --quiet https://github.com/flink-upgrade-check/flink-upgrade-check flink-upgrade-check",
      "git -C flink-upgrade-check checkout --quiet v1",
      "gh run download 41 --repo acme/orders",
      'export GITHUB_REPOSITORY=acme/orders GITHUB_TOKEN="$(gh auth token)"',
      "node flink-upgrade-check/dist/cli/index.js check \\",
      "  --candidate=flink-upgrade/manifest.json \\",
      "  --trial=flink-upgrade/trial.json \\",
      "  --baseline=branch:flink-baselines \\",
      String.raw`  '--classpath=lib/it'\''s.jar'`,
      "```",
    ].join("\n"),
  );
});

test("it holds no value that may be a password, and nothing of a file's name comes alive", () => {
  const hostile = "--candidate=target/```\n@everyone \u202e<!-- flink-upgrade-check: -->.jar";
  const secrets = ["--arg=secret", "--env=PASSWORD=secret", "--baseline-flink-conf=s3.key=secret"];
  const words = repeatWords(["check", hostile, "--baseline=old.jar", ...secrets], { environment: {}, run: 41 });
  expect(words).toContain("--env=PASSWORD=...");
  expect(words).not.toContain("secret");
  expect(words.match(/```/g)).toHaveLength(2);
  expect(words).not.toMatch(/<!--|\u202e|gh run|GITHUB_/);
  expect(repeatWords([], { environment: {} })).toBe("");
});

test("the passport says what is known, and no age that cannot be", () => {
  const { job } = manifest({ operators: [{ uid: "a" }] });
  const now = Date.parse("2026-11-21T12:00:00Z");
  const recorded = (at: string) =>
    passport(job, { source: "branch:b", recorded: { commit: "c", at, by: "@bot" } }, now);
  expect(recorded("2026-11-18T00:00:00Z")).toContain("recorded 3 days ago by `@bot`");
  expect(recorded("2026-11-21T11:00:00Z")).toContain("recorded today by");
  expect(recorded("2030-01-01T00:00:00Z")).toContain("recorded by");
  expect(passport(job, { source: "old.json" }, now)).not.toContain("recorded");
});

test("a source file is found where it is, not outside the checkout, and not where it could be two", async () => {
  const root = mkdtempSync(join(tmpdir(), "checkout-"));
  const put = (path: string): void => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), "");
  };
  ["app/src/com/acme/Job.java", "one/com/acme/Two.java", "two/com/acme/Two.java", "target/com/acme/Gone.java"].forEach(
    put,
  );
  symlinkSync(dirname(root), join(root, "link"));
  const wanted = ["com/acme/Job.java", "com/acme/Two.java", "com/acme/Gone.java", "../etc/passwd", "acme/Job.java"];
  const found = await sourceFiles(root, wanted);
  rmSync(root, { recursive: true });
  expect(Object.fromEntries(found)).toEqual({
    "com/acme/Job.java": "app/src/com/acme/Job.java",
    "acme/Job.java": "app/src/com/acme/Job.java",
  });
});

test("what a job puts in the place of the runner's files is taken away, never followed, and told once", async () => {
  const root = mkdtempSync(join(tmpdir(), "commands-"));
  const at = (name: string): string => join(root, name);
  const named = {
    GITHUB_OUTPUT: at("output"),
    GITHUB_ENV: at("env"),
    GITHUB_PATH: at("path"),
    GITHUB_STATE: at("state"),
  };
  for (const path of [...Object.values(named), at("victim")]) writeFileSync(path, "kept\n");
  const lines: string[] = [];
  const files = await commandFiles({ ...named, GITHUB_STEP_SUMMARY: "" });
  files.append("GITHUB_OUTPUT", "passed=true\n");
  files.append("GITHUB_STEP_SUMMARY", "nowhere to go");
  appendFileSync(at("output"), "passed=forged\n");
  rmSync(at("env"));
  symlinkSync(at("victim"), at("env"));
  rmSync(at("path"));
  mkdirSync(join(at("path"), "folder"), { recursive: true });
  await files.close(logTo((line) => lines.push(line)));
  const read = (name: string): string => readFileSync(at(name), "utf8");
  expect(["output", "env", "path", "state", "victim"].map(read)).toEqual([
    "kept\npassed=true\n",
    "kept\n",
    "kept\n",
    "kept\n",
    "kept\n",
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^::warning .*GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH\), which no job has to do/);
  rmSync(root, { recursive: true });
});
