import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { canonicalText } from "../../src/manifest/canonical.js";
import { operatorIdOf } from "../../src/manifest/operator-id.js";
import { root } from "../support/built.js";
import { cli } from "../support/cli.js";
import { manifest } from "../support/manifests.js";

// Each test is a process or two, on a machine that may be busy.
jest.setTimeout(60_000);

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "explain-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const page = (id: string): string => readFileSync(join(root, "docs", "rules", `${id}.md`), "utf8");

test("a rule's page, word for word", async () => {
  expect(await cli(["explain", "uid-duplicate"])).toEqual({ status: 0, stdout: page("uid-duplicate"), stderr: "" });
});

test("the rule behind what Flink said, out of a stack trace", async () => {
  const said = `Exception in thread "main" java.lang.IllegalArgumentException: Hash collision on user-specified ID "my-own". Most likely cause is a non-unique ID.\n\tat org.apache.flink.streaming.api.graph.StreamGraphHasherV2.x(StreamGraphHasherV2.java:1)`;
  const { status, stdout } = await cli(["explain", said]);
  expect(status).toBe(0);
  expect(stdout.startsWith(page("uid-duplicate"))).toBe(true);
});

test("an operator id, looked up in manifests", async () => {
  const file = join(directory, "deployed.json");
  writeFileSync(
    file,
    canonicalText(
      manifest({
        operators: [{ uid: "totals", name: "Sum up", key: "String", states: [{ name: "sum", kind: "value" }] }],
      }),
    ),
  );
  const id = operatorIdOf("totals");
  const { status, stdout } = await cli(["explain", id, file]);
  expect(status).toBe(0);
  expect(stdout).toContain(`"Sum up", uid "totals", which the id is made of; state: sum (value).`);
  expect((await cli(["explain", operatorIdOf("other"), file])).stdout).toMatch(/None of the manifests given has it/);
});

test("anything else is status 2 and names the rules there are", async () => {
  expect(await cli(["explain", "NullPointerException"])).toEqual({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/"NullPointerException" is neither a rule, .* Rules: .*uid-duplicate/),
  });
});
