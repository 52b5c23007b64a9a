import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";

const root = dirname(dirname(import.meta.dirname));

const lint = (name: string, program: string) =>
  spawnSync(process.execPath, ["scripts/workflows.mjs", name], {
    cwd: root,
    env: { ...process.env, [name.toUpperCase()]: program },
    encoding: "utf8",
  });

test.each(["actionlint", "zizmor"])("%s that is not there is skipped aloud and does not pass", (name) => {
  const { status, stdout, stderr } = lint(name, "/nowhere/linter");
  expect(status).toBe(3);
  expect(stdout).toBe("");
  expect(stderr).toBe(
    `SKIPPED: the workflows were not looked at. ${name.toUpperCase()} is /nowhere/linter, which does not exist.\n`,
  );
});

test("a linter is given our workflows and the README's, and what it finds fails the step", () => {
  const told = lint("actionlint", process.platform === "win32" ? process.execPath : "/bin/ls");
  expect(told.stdout).toContain(".github/workflows/ci.yml");
  expect(told.stdout).toContain("build/readme/.github/workflows/upgrade.yml");
  expect(existsSync(join(root, "build/readme/.github/workflows/fork.yml"))).toBe(true);
  expect(lint("zizmor", "/bin/ls").status).toBe(1);
});
