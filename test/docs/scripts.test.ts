import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import type { Verdict } from "../../src/verdict/verdict.js";
import { cli } from "../support/cli.js";
import { page } from "./markdown.js";

jest.setTimeout(120_000);

const text = page("docs/scripts.md");
const block = (name: string): string => new RegExp(`^\`\`\`${name}\\n([\\s\\S]*?)^\`\`\``, "m").exec(text)?.[1] ?? "";

test.each(["1.18.1", "1.20.3", "2.2.0"])("the page's scripts are judged as it says on Flink %s", async (version) => {
  const directory = mkdtempSync(join(tmpdir(), "scripts-page-"));
  try {
    for (const name of ["deployed", "changed"]) writeFileSync(join(directory, `${name}.sql`), block(`sql ${name}`));
    const command =
      /check --flink-version 1\.20\.3 (.*deployed\.sql.*changed\.sql)$/m.exec(text)?.[1]?.split(" ") ?? [];
    const args = ["check", ...command, "--flink-version", version, "--no-probe", "--format", "json"];
    const { stdout, status } = await cli(args, { cwd: directory });
    const { findings } = JSON.parse(stdout) as Verdict;
    const line =
      block("sql changed")
        .split("\n")
        .findIndex((one) => one.includes("INTO best")) + 1;
    expect(findings).toEqual([
      expect.objectContaining({
        rule: "query-changed",
        outcome: "misreads",
        message: expect.stringContaining(block("text said").trim()),
        location: { file: "changed.sql", line },
      }),
    ]);
    expect(status).toBe(1);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
