import { describe, expect, test } from "@jest/globals";
import type { Answer, GitHub } from "../../src/github/github.js";
import type { Fault } from "./fake/server.js";
import { headOf, opened, saidBy, valueOf } from "./opened.js";

const github = opened();

/** Everything that is asked of GitHub, with the permission that it needs. */
const undertakings: readonly (readonly [string, string, (github: GitHub) => Promise<Answer<unknown>>])[] = [
  [
    "comment",
    "pull-requests: write",
    (it) => it.upsertComment({ pullRequest: 7, key: "k", headSha: headOf("a"), body: () => "b", create: true }),
  ],
  [
    "check run",
    "checks: write",
    (it) =>
      it.postCheckRun({
        name: "n",
        headSha: headOf("a"),
        conclusion: "failure",
        title: "t",
        summary: "s",
        annotations: [],
      }),
  ],
  ["read", "contents: read", (it) => it.readFileFromBranch("baselines", "a/b.json")],
  ["history", "contents: read", (it) => it.lastChange("baselines", "a/b.json")],
  [
    "write",
    "contents: write",
    (it) => it.writeFileToBranch({ branch: "baselines", path: "a/b.json", text: "{}", message: "m" }),
  ],
  ["asset", "contents: write", (it) => it.uploadReleaseAsset({ tag: "v1", name: "m.json", text: "{}" })],
];

const faults: readonly (readonly [string, Omit<Fault, "on">, RegExp])[] = [
  [
    "an expired token",
    { status: 401, message: "Bad credentials" },
    /answered 401 \(Bad credentials.* The token is not/,
  ],
  ["no right", { status: 403, message: "Resource not accessible by integration" }, /answered 403/],
  ["a conflict", { status: 409, message: "Conflict" }, /409|others wrote/],
  ["gone", { status: 410, message: "Gone" }, /answered 410/],
  ["not to be processed", { status: 422, message: "Validation Failed" }, /answered 422 \(Validation Failed/],
  ["too many requests", { status: 429, message: "Too many" }, /limits the rate.*429.* later/],
  [
    "a secondary limit that stays",
    { status: 403, message: "You have exceeded a secondary rate limit", headers: { "retry-after": "1" } },
    /limits the rate/,
  ],
  [
    "the hourly limit",
    {
      status: 403,
      message: "API rate limit exceeded",
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4000000000" },
    },
    /limits the rate/,
  ],
  ["a fault of GitHub", { status: 502, message: "Bad Gateway" }, /answered 502.*when GitHub is well/],
  ["a connection that breaks", { cut: "before" }, /could not be reached/],
  [
    "a page of a proxy",
    { raw: "<html>Sign in</html>" },
    /could not be reached \(the answer \(text\/html\) is not JSON/,
  ],
  ["JSON of another shape", { raw: "[17]" }, /not understood|no file there|could not be/],
  ["a slow server", { delay: 300 }, /could not be reached \(no whole answer within 0\.05 s/],
];

const raws = new Set(["a page of a proxy", "JSON of another shape"]);
const cases = undertakings.flatMap(([name, permission, work]) =>
  faults
    // A file of a branch comes raw, whatever it holds; the manifest's schema is what refuses it.
    .filter(([what]) => !(name === "read" && raws.has(what)))
    .map(([what, fault, sentence]) => [name, what, permission, work, fault, sentence] as const),
);

describe("a fault of the API is a value with the reason and the remedy", () => {
  test.each(cases)("%s: %s", async (_name, what, permission, work, fault, sentence) => {
    github.fake.faults.push({ on: "*", ...fault });
    const said = saidBy(await work(github.open({}, what === "a slow server" ? { request: 50 } : {})));
    expect(said).toMatch(sentence);
    if (what === "no right") expect(said).toContain(`Give the job "permissions: ${permission}".`);
  });

  test("a repository that is not there", async () => {
    const { state } = github.fake;
    const there = github.open({ repo: "elsewhere" });
    expect(valueOf(await there.readFileFromBranch("baselines", "a"))).toBeUndefined();
    expect(saidBy((await undertakings[0]?.[2](there)) as Answer<unknown>)).toMatch(
      /answered 404.*pull-requests: write/,
    );
    expect(state.comments).toEqual([]);
  });

  test("a server that is not there", async () => {
    const answer = await github.open({ apiUrl: "http://127.0.0.1:1" }).readFileFromBranch("b", "p");
    expect(saidBy(answer)).toMatch(/could not be reached/);
  });

  test("a fork's token is told apart from a missing line", async () => {
    github.fake.state.rights = { contents: "read", issues: "read", "pull-requests": "read", checks: "read" };
    const answer = await undertakings[0]?.[2](github.open({ fromFork: true }));
    expect(saidBy(answer as Answer<unknown>)).toMatch(
      /403.*pull-requests: write.*fork's pull request can only read.*workflow_run/,
    );
  });

  test.each([["ghs_line\nbreak"], [`ghs_${"long".repeat(130)} `], ["ghs_ümlaut"]])(
    "a token %j that cannot be sent, or is repeated, is masked",
    async (token) => {
      github.fake.faults.push({ on: "*", status: 422, message: `Odd ${"x".repeat(150)} ${token}` });
      const said = saidBy(await github.open({}, {}, token).readFileFromBranch("b", "p"));
      expect(said).not.toMatch(/ghs_|longlong|ümlaut/);
    },
  );

  test("a token that GitHub repeats is masked", async () => {
    const { token } = github.fake.state;
    github.fake.faults.push({ on: "*", status: 422, message: `Odd ${token}` });
    const answer = await github.open().readFileFromBranch("b", "p");
    expect(saidBy(answer)).toMatch(/Odd \*\*\*/);
  });
});

describe("what passes is waited for", () => {
  const pasing: readonly (readonly [string, Omit<Fault, "on">])[] = [
    ["a fault of GitHub", { status: 503 }],
    ["a secondary limit", { status: 403, message: "secondary rate limit", headers: { "retry-after": "2" } }],
    ["too many requests", { status: 429, message: "secondary rate limit", headers: { "retry-after": "2" } }],
    ["a connection that breaks before", { cut: "before" }],
    ["a connection that breaks amid the answer", { cut: "amid" }],
    ["a page of a proxy", { raw: "<html>" }],
    ["a slow answer", { delay: 900 }],
  ];
  test.each(pasing)("%s", async (_, fault) => {
    github.fake.state.comment(7, "talk", "someone");
    github.fake.faults.push({ on: "issues/list-comments", times: 1, ...fault });
    const it = github.open({}, { request: 600 });
    const answer = await undertakings[0]?.[2](it);
    expect((answer as Answer<unknown>).state).toBe("done");
    expect(github.fake.state.comments).toHaveLength(2);
  });

  test("but not for longer than a job can stand still", async () => {
    github.fake.faults.push({ on: "*", delay: 150 });
    const it = github.open({}, { request: 5000, total: 400, retries: 0 });
    const began = Date.now();
    for (const [, , work] of undertakings) await work(it);
    expect(Date.now() - began).toBeLessThan(4000);
    expect(saidBy(await it.readFileFromBranch("b", "p"))).toMatch(/took more than 0 s in all/);
  });

  test("and not for a limit of an hour", async () => {
    const headers = { "retry-after": "3600" };
    github.fake.faults.push({ on: "*", times: 1, status: 403, message: "secondary rate limit", headers });
    expect(saidBy(await github.open().readFileFromBranch("b", "p"))).toMatch(/limits the rate/);
    expect(github.asked()).toHaveLength(1);
  });
});
