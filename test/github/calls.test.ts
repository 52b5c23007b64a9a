import { expect, test } from "@jest/globals";
import { headOf, opened, valueOf } from "./opened.js";

const github = opened();
const file = { branch: "baselines", path: "orders/production/manifest.json", text: "{}\n", message: "Record" };
const comment = { pullRequest: 7, key: "orders", headSha: headOf("a"), body: () => "red", create: true };
const check = {
  name: "Flink upgrade report",
  headSha: headOf("a"),
  conclusion: "success",
  title: "t",
  summary: "s",
  annotations: [],
} as const;

test("a pull request's run of one job with one baseline asks at most six times, also the first, also with a check run", async () => {
  await github.open().writeFileToBranch(file);
  for (const run of [100, 101, 102]) {
    const before = github.fake.log.length;
    const it = github.open({ run, pullRequest: { number: 7, headSha: headOf("a"), base: "main", fromFork: false } });
    valueOf(await it.pullRequest());
    expect(valueOf(await it.readFileFromBranch(file.branch, file.path))).toBe(file.text);
    valueOf(await it.lastChange(file.branch, file.path));
    valueOf(await it.upsertComment({ ...comment, body: () => `run ${run}` }));
    valueOf(await it.postCheckRun(check));
    expect(github.fake.log.length - before).toBeLessThanOrEqual(6);
  }
  expect(github.fake.state.comments).toHaveLength(1);
});
