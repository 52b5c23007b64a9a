import { expect, test } from "@jest/globals";
import { fingerprintsOf, recalled, remembered } from "../../src/action/mended.js";
import { type About, commentOf, shown } from "../../src/action/words.js";
import { longestBody } from "../../src/github/github.js";
import { blocked, clean, thousand } from "../report/cases.js";

const about = (result: About["result"], more: Partial<About> = {}): About => ({
  result,
  headSha: "1".repeat(40),
  origin: { source: "branch:flink-baselines" },
  claimed: false,
  repeat: "```sh\nnode flink-upgrade-check\n```",
  now: 0,
  ...more,
});

test("a comment fits, with the list for the next run, however many findings there are", () => {
  const before = remembered(fingerprintsOf(thousand.findings).map((one) => one.split("").toReversed().join("")));
  const text = commentOf(about({ kind: "judged", verdict: thousand }), before, longestBody);
  expect(text.length).toBeLessThanOrEqual(longestBody);
  expect(recalled(text)).toEqual([...new Set(fingerprintsOf(thousand.findings).slice(0, 200))]);
});

test("the verdict comes first, then what was mended", () => {
  const text = commentOf(about({ kind: "judged", verdict: clean }), remembered(["a".repeat(16)]), longestBody);
  expect(text.split("\n\n").slice(0, 2)).toEqual([
    expect.stringMatching(/^### ✅/),
    "**Mended:** the finding of the last check is gone.",
  ]);
  expect(recalled(text)).toEqual([]);
});

test("a check that could not be made says at which commit, and carries the list on", () => {
  const text = commentOf(
    about({ kind: "not-checked", because: "No <b>JAR</b> @here." }),
    remembered(["b".repeat(16)]),
    9999,
  );
  expect(text).toMatch(/^### ⚠️ Not checked at `1111111111`/);
  expect(text).not.toMatch(/<b>|[^`]@here/);
  expect(recalled(text)).toEqual(["b".repeat(16)]);
});

test("what a job asked for and missed is there to be copied, and nothing of it comes alive", () => {
  const because = "the candidate threw. It asked for what it was not given:\n  --env A=...\n  --env '```@all'=...";
  const text = shown(about({ kind: "not-checked", because }), 9999);
  expect(text).toContain("\n\nThe candidate threw. It asked for what it was not given:\n\n```text\n--env A=...\n");
  expect(text).toContain("--env '` ` `@all'=...\n```\n\n");
  expect(text).toContain("```yaml\nwith:\n  env: |\n    A=...\n    ` ` `@all=...\n```\n\n");
});

test("how to have the same elsewhere is folded away, and left out rather than a report is cut for it", () => {
  const told = (repeat: string) => shown(about({ kind: "judged", verdict: blocked }, { repeat }), 65_000);
  expect(told("```sh\nnode x\n```")).toContain("your machine</summary>\n\n```sh\nnode x\n```\n\n</details>");
  expect(told("x".repeat(5000))).not.toContain("your machine");
  expect(told("")).not.toContain("your machine");
});

test("a missing baseline is told with what to write, where the workflow looks for it", () => {
  const to = (source: string) =>
    shown(about({ kind: "no-baseline", because: "Nothing." }, { origin: { source } }), 9999);
  expect(to("branch:b/orders/staging")).toContain("to: branch:b/orders/staging\n");
  expect(to("branch:b\n  token: x")).toContain("to: branch:flink-baselines\n");
});

test("a fork's claim is called one", () => {
  expect(shown(about({ kind: "judged", verdict: blocked }, { claimed: true }), 65_000)).toContain(
    "so they are its claim",
  );
  expect(shown(about({ kind: "judged", verdict: blocked }), 65_000)).not.toContain("claim");
});
