import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { canonicalText } from "../../src/manifest/canonical.js";
import { type FakeGitHub, fakeGitHub } from "../github/fake/server.js";
import { cli } from "../support/cli.js";
import { manifest } from "../support/manifests.js";

// Each test is some processes, on a machine that may be busy.
jest.setTimeout(60_000);

let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "record-test-"))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let fake: FakeGitHub;
beforeEach(async () => void (fake = await fakeGitHub()));
afterEach(() => fake.close());

const job = (kind: "value" | "list" = "value"): string => {
  const path = join(directory, `${kind}.json`);
  const states = [{ name: "total", kind, type: kind === "list" ? "List<Long>" : "Long" }];
  writeFileSync(path, canonicalText(manifest({ operators: [{ uid: "totals", key: "String", states }] })));
  return path;
};
const github = (more: Readonly<Record<string, string | undefined>> = {}) => ({
  env: {
    GITHUB_REPOSITORY: "acme/orders",
    GITHUB_TOKEN: fake.state.token,
    GITHUB_API_URL: fake.url,
    GITHUB_SHA: "c".repeat(40),
    GITHUB_REF: "refs/tags/v1.2",
    GITHUB_EVENT_PATH: undefined,
    ...more,
  },
});
const held = (path: string): string =>
  fake.state.objects.fileAt(fake.state.objects.branches.get("baselines"), path)?.toString() ?? "";
const to = "branch:baselines/orders/staging";
const check = (baseline: string, candidate: string) => ["check", "--baseline", baseline, "--candidate", candidate];

describe("record", () => {
  test("keeps a version on a branch, once, and check holds the next one against it", async () => {
    const first = await cli(["record", job(), "--to", to], github());
    expect(first).toEqual({
      status: 0,
      stdout: "",
      stderr: "recorded: branch baselines at orders/staging/manifest.json\n",
    });
    expect(JSON.parse(held("orders/staging/manifest.json"))).toMatchObject({
      job: { commit: "c".repeat(40), ref: "refs/tags/v1.2", release: "v1.2", environment: "staging" },
    });
    const again = await cli(["record", job(), "--to", to], github());
    expect(again.stderr).toMatch(/^nothing to record: branch baselines .* holds this version already\n$/);
    expect(fake.state.objects.commits.size).toBe(1);
    const same = await cli(check(to, job()), github());
    expect(same).toMatchObject({ status: 0 });
    const other = await cli(check(to, job("list")), github());
    expect(other).toMatchObject({ status: 1, stdout: expect.stringMatching(/total/) });
  });

  test("keeps it in a file, once", async () => {
    const path = join(directory, "kept.json");
    const said = `file ${path}`;
    const first = await cli(["record", job(), "--to", path], github({ GITHUB_REF: "refs/heads/main" }));
    const again = await cli(["record", job(), "--to", path], github({ GITHUB_REF: "refs/heads/main" }));
    expect(first).toEqual({ status: 0, stdout: "", stderr: `recorded: ${said}\n` });
    expect(again.stderr).toBe(`nothing to record: ${said} holds this version already\n`);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ job: { ref: "refs/heads/main" } });
    expect(fake.log).toEqual([]);
  });

  test("keeps it at a release", async () => {
    fake.state.releases.push({ id: 5, tag: "v1.2", draft: true, immutable: false, assets: [] });
    const ran = await cli(["record", job(), "--to", "release:v1.2"], github());
    expect(ran.stderr).toBe("recorded: release v1.2 as flink-manifest.json\n");
    expect(JSON.parse(fake.state.releases[0]?.assets[0]?.data ?? "")).toMatchObject({ job: { release: "v1.2" } });
  });

  test.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    ["a repository that nobody named", to, { GITHUB_REPOSITORY: "" }, /GITHUB_REPOSITORY to owner\/name/],
    ["a token that is none", to, { GITHUB_TOKEN: "expired" }, /Nothing was recorded\. .*401.*The token is not valid/],
    ["a place that is none", "branch:../x", {}, /names no place on a branch/],
    ["a place too deep", "branch:a/b/c/d", {}, /names no place on a branch/],
    ["a release that is none", "release:../x", {}, /names no release/],
    ["a directory that is not there", "/absent/directory/m.json", {}, /cannot be written \(ENOENT/],
  ])("%s ends with status 2 and the remedy", async (_, target, env, sentence) => {
    const ran = await cli(["record", job(), "--to", target], github(env));
    expect(ran).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(sentence) });
  });

  test("a missing right is named", async () => {
    fake.state.rights.contents = "read";
    const ran = await cli(["record", job(), "--to", to], github());
    expect(ran).toMatchObject({ status: 2, stderr: expect.stringMatching(/permissions: contents: write/) });
  });
});

describe("a baseline on a branch", () => {
  test("that nobody has recorded is said to be missing, with how to record one", async () => {
    const ran = await cli(check(to, job()), github());
    expect(ran).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /Nothing is recorded at orders\/staging\/manifest\.json on the branch baselines\. .* record JOB\.jar --to branch:baselines\/orders\/staging/,
      ),
    });
  });

  test("that is no manifest is said to be none", async () => {
    const { objects } = fake.state;
    const entry = { path: "orders/staging/manifest.json", mode: "100644", type: "blob" };
    const tree = objects.tree(
      [{ ...entry, sha: objects.blob(Buffer.from("::error::x\u001b[31m{")) }],
      objects.tree([]),
    );
    objects.branches.set("baselines", objects.commit({ tree, parents: [], message: "x", by: "x", at: "" }));
    const ran = await cli(check(to, job()), github());
    expect(ran).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^flink-upgrade-check: .*cannot be used: is not JSON/),
    });
    expect(ran.stderr).not.toContain("\u001b");
  });

  test("that cannot be read is no missing baseline", async () => {
    fake.state.rights.contents = "none";
    const ran = await cli(check(to, job()), github());
    expect(ran).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot be read\. .*403.*contents: read/) });
  });

  test("without a repository names what is missing", async () => {
    const ran = await cli(check(to, job()), github({ GITHUB_REPOSITORY: undefined }));
    expect(ran).toMatchObject({ status: 2, stderr: expect.stringMatching(/Set GITHUB_REPOSITORY/) });
  });
});
