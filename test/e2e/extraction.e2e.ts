import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import type { Ran } from "./act.js";
import { pullRequest } from "./events.js";
import { type Hosted, hosted } from "./github.js";
import type { Version } from "./project.js";
import { expectResults } from "./results.js";
import { edited } from "./workflow.js";

jest.setTimeout(600_000);

let host: Hosted;

beforeEach(async () => {
  host = await hosted();
});
afterEach(() => host.close());

const upgrade = (version: Version, change?: (text: string) => string): Promise<Ran> =>
  host.happen(pullRequest("1"), version, "upgrade", change);

/** The second job is what is required. Nobody has recorded a baseline here, and that must not be taken for the reason. */
function expectNotChecked(ran: Ran): void {
  expect(ran.jobs["flink-upgrade"]?.outputs).toMatchObject({ outcome: "not-checked", passed: "false" });
  expect(host.github.state.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining("Not checked at `1111111111`"),
  ]);
}

test("an extraction that fails makes the second job red", async () => {
  const ran = await upgrade("failing");
  expectResults(ran, { extract: "failure", "flink-upgrade": "failure" });
  const said = ran.jobs["extract"]?.annotations.map(({ message }) => message).join("\n");
  expect(said).toContain("KAFKA_BROKERS");
  expectNotChecked(ran);
});

test("an extraction that is not reached, because the job does not compile, makes the second job red", async () => {
  const ran = await upgrade("uncompilable");
  expectResults(ran, { extract: "failure", "flink-upgrade": "failure" });
  expect(Object.keys(ran.jobs["extract"]?.steps ?? {}).filter((step) => step.includes("/extract@"))).toEqual([]);
  expectNotChecked(ran);
});

const skipped = edited("  extract:\n", "  extract:\n    if: github.event_name == 'schedule'\n");

test("a first job that is skipped makes the second job red", async () => {
  const ran = await upgrade("deployed", skipped);
  expectResults(ran, { "flink-upgrade": "failure" });
  expectNotChecked(ran);
});

test("it is the line `if: always()` that does it: without it nothing runs, and nothing is red", async () => {
  const ran = await upgrade("deployed", (text) => edited("    if: always()\n", "")(skipped(text)));
  expectResults(ran, {});
});
