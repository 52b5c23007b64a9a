import { expect, test } from "@jest/globals";
import { headOf, opened, saidBy, valueOf } from "./opened.js";

const github = opened();
const annotations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: "src/Job.java",
    line: index + 1,
    level: "failure" as const,
    title: "t".repeat(300),
    message: "m".repeat(20_000),
  }));
const check = (count: number) => ({
  name: "Flink upgrade report",
  headSha: headOf("a"),
  conclusion: "failure" as const,
  title: `${"t".repeat(251)}😀 more`,
  summary: "s".repeat(70_000),
  annotations: annotations(count),
});

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [120, 3],
])("%d annotations arrive in %d requests", async (count, requests) => {
  const made = valueOf(await github.open().postCheckRun(check(count)));
  expect(made.annotations).toBe(count);
  expect(github.asked()).toHaveLength(requests);
  const [posted] = github.fake.state.checks;
  const lines = posted?.annotations.map((one) => (one as { start_line: number }).start_line);
  expect(lines).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(posted).toMatchObject({ conclusion: "failure", headSha: headOf("a"), name: "Flink upgrade report" });
  expect(posted?.title).toMatch(/^t+\.\.\.$/);
});

test("more than anyone reads are not sent, and that is told", async () => {
  expect(valueOf(await github.open().postCheckRun(check(1000))).annotations).toBe(300);
});

test("a batch that fails leaves the check with its conclusion, and that is told", async () => {
  github.fake.faults.push({ on: "checks/update", status: 500 });
  expect(valueOf(await github.open().postCheckRun(check(120))).annotations).toBe(50);
  expect(github.fake.state.checks[0]?.conclusion).toBe("failure");
});

test("it is not made twice where a connection broke", async () => {
  github.fake.faults.push({ on: "checks/create", times: 1, cut: "after" });
  expect(saidBy(await github.open().postCheckRun(check(0)))).toMatch(
    /The check run could not be made: GitHub could not/,
  );
  expect(github.fake.state.checks).toHaveLength(1);
});
