import { describe, expect, test } from "@jest/globals";
import type { State } from "./fake/state.js";
import { opened, saidBy, valueOf } from "./opened.js";

const github = opened();
const file = { branch: "baselines", path: "orders/production/manifest.json", text: '{"a":1}\n', message: "Record" };

const held = (state: State, path: string): string | undefined =>
  state.objects.fileAt(state.objects.branches.get("baselines"), path)?.toString();

const history = (state: State) => state.objects.history(state.objects.branches.get("baselines"));

describe("what is recorded on a branch", () => {
  test("makes an orphan branch that says what it is", async () => {
    const made = valueOf(await github.open().writeFileToBranch(file));
    const { state } = github.fake;
    expect(made).toEqual({ did: "recorded", commit: state.objects.branches.get("baselines") });
    expect(held(state, file.path)).toBe(file.text);
    expect(held(state, "RECORDED-BASELINES.md")).toMatch(/Recorded baselines/);
    expect(history(state).map(({ parents }) => parents)).toEqual([[]]);
  });

  test("twice changes nothing and writes nothing", async () => {
    const first = valueOf(await github.open().writeFileToBranch(file));
    const writes = github.fake.log.length;
    expect(valueOf(await github.open().writeFileToBranch(file))).toEqual({ did: "unchanged", commit: first.commit });
    expect(github.asked().slice(writes)).toEqual(["git/get-ref", "git/get-commit", "git/get-tree"]);
  });

  test("leaves what others recorded beside it", async () => {
    await github.open().writeFileToBranch(file);
    await github.open().writeFileToBranch({ ...file, path: "billing/staging/manifest.json", text: "{}" });
    await github.open().writeFileToBranch({ ...file, text: '{"a":2}\n' });
    const { state } = github.fake;
    expect(held(state, "billing/staging/manifest.json")).toBe("{}");
    expect(held(state, file.path)).toBe('{"a":2}\n');
    expect(history(state)).toHaveLength(3);
  });

  test("stays possible on a branch whose words an older version, or a person, wrote", async () => {
    const { objects } = github.fake.state;
    const sha = objects.blob(Buffer.from("other words"));
    const tree = objects.tree([{ path: "RECORDED-BASELINES.md", mode: "100644", type: "blob", sha }], objects.tree([]));
    objects.branches.set("baselines", objects.commit({ tree, parents: [], message: "x", by: "x", at: "" }));
    expect(valueOf(await github.open().writeFileToBranch(file)).did).toBe("recorded");
    expect(held(github.fake.state, "RECORDED-BASELINES.md")).toBe("other words");
  });

  test("by many at once loses nobody's word, and no commit", async () => {
    await github.open().writeFileToBranch(file);
    const all = Array.from({ length: 5 }, (_, index) =>
      github.open().writeFileToBranch({ ...file, path: `job${index}/production/manifest.json`, text: `${index}` }),
    );
    const did = (await Promise.all(all)).map((answer) => valueOf(answer).did);
    expect(did).toEqual(Array(5).fill("recorded"));
    for (let index = 0; index < 5; index++)
      expect(held(github.fake.state, `job${index}/production/manifest.json`)).toBe(`${index}`);
    expect(history(github.fake.state)).toHaveLength(6);
  });

  test("first of all by two at once makes one branch with both", async () => {
    const other = { ...file, path: "billing/production/manifest.json" };
    const both = await Promise.all([github.open().writeFileToBranch(file), github.open().writeFileToBranch(other)]);
    both.forEach(valueOf);
    expect([held(github.fake.state, file.path), held(github.fake.state, other.path)]).toEqual([file.text, file.text]);
  });

  test("is never forced, and gives up where others are always first", async () => {
    await github.open().writeFileToBranch(file);
    const meanwhile = (state: State): void => {
      const parent = state.objects.branches.get("baselines") ?? "";
      const tree = state.objects.commits.get(parent)?.tree ?? "";
      const sha = state.objects.commit({ tree, parents: [parent], message: "x", by: "x", at: "2026-01-01T00:00:00Z" });
      state.objects.branches.set("baselines", sha);
    };
    github.fake.faults.push({ on: "git/update-ref", meanwhile });
    const answer = await github.open().writeFileToBranch({ ...file, text: "{}" });
    expect(saidBy(answer)).toMatch(/others wrote to the branch baselines each of the 6 times.*concurrency/);
    const updates = github.fake.log.filter(({ id }) => id === "git/update-ref").map(({ body }) => body);
    expect(updates).toHaveLength(6);
    for (const body of updates) expect(body).toMatchObject({ force: false });
    expect(held(github.fake.state, file.path)).toBe(file.text);
  });

  test("survives a connection that broke after the branch was moved", async () => {
    await github.open().writeFileToBranch(file);
    github.fake.faults.push({ on: "git/update-ref", times: 1, cut: "after" });
    const answer = await github.open().writeFileToBranch({ ...file, text: "{}" });
    expect(valueOf(answer).did).toBe("recorded");
    expect(history(github.fake.state)).toHaveLength(2);
  });

  test("survives a connection that broke after the branch was made", async () => {
    github.fake.faults.push({ on: "git/create-ref", times: 1, cut: "after" });
    expect(valueOf(await github.open().writeFileToBranch(file)).did).toBe("unchanged");
    expect(history(github.fake.state)).toHaveLength(1);
  });

  test("is not written on a branch of sources", async () => {
    const { objects } = github.fake.state;
    const sha = objects.blob(Buffer.from("class Job {}"));
    const tree = objects.tree([{ path: "Job.java", mode: "100644", type: "blob", sha }]);
    objects.branches.set("baselines", objects.commit({ tree, parents: [], message: "x", by: "x", at: "" }));
    const answer = await github.open().writeFileToBranch(file);
    expect(saidBy(answer)).toMatch(
      /the branch baselines is not one of recorded baselines\. Name a branch that does not/,
    );
    expect(held(github.fake.state, file.path)).toBeUndefined();
  });

  test("is not tried again where a rule protects the branch", async () => {
    github.fake.state.guarded.add("baselines");
    expect(saidBy(await github.open().writeFileToBranch(file))).toMatch(/422 .*Cannot update this protected ref/);
    expect(github.asked().filter((id) => id === "git/create-ref")).toHaveLength(1);
  });

  test("in a repository without a commit is refused with GitHub's reason", async () => {
    github.fake.state.empty = true;
    expect(saidBy(await github.open().writeFileToBranch(file))).toMatch(/409 \(Git Repository is empty/);
  });
});

describe("what is read from a branch", () => {
  test("is what was recorded, in one request", async () => {
    const text = `{"text":"${"ä😀".repeat(1_000_000)}"}\n`;
    await github.open().writeFileToBranch({ ...file, text });
    const before = github.fake.log.length;
    const read = await github.open().readFileFromBranch(file.branch, file.path);
    expect(valueOf(read) === text).toBe(true);
    expect(github.fake.log.length - before).toBe(1);
  });

  test("is undefined where there is no branch, and where there is no file", async () => {
    expect(valueOf(await github.open().readFileFromBranch(file.branch, file.path))).toBeUndefined();
    expect(valueOf(await github.open().lastChange(file.branch, file.path))).toBeUndefined();
    await github.open().writeFileToBranch(file);
    expect(valueOf(await github.open().readFileFromBranch(file.branch, "other.json"))).toBeUndefined();
  });

  test("says who changed it last, and when", async () => {
    await github.open().writeFileToBranch(file);
    const { commit } = valueOf(await github.open().writeFileToBranch({ ...file, text: "{}" }));
    await github.open().writeFileToBranch({ ...file, path: "billing/production/manifest.json" });
    const last = valueOf(await github.open().lastChange(file.branch, file.path));
    expect(last).toEqual({ commit, by: "github-actions[bot]", at: expect.stringMatching(/^\d{4}-/) });
  });
});
