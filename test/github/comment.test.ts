import { describe, expect, test } from "@jest/globals";
import { marked, markerOf } from "../../src/github/marker.js";
import { headOf, opened, saidBy, valueOf } from "./opened.js";

const github = opened();
const comment = { pullRequest: 7, key: "orders", headSha: headOf("a"), body: () => "red", create: true };
const stampOfRun = (run: number, digit: string) => ({ headSha: headOf(digit), run, attempt: 1 });

describe("the sticky comment", () => {
  test("is made once and brought up to date from then on", async () => {
    const first = valueOf(await github.open().upsertComment(comment));
    const second = valueOf(await github.open({ run: 101 }).upsertComment({ ...comment, body: () => "green" }));
    expect([first.did, second.did]).toEqual(["created", "updated"]);
    expect(github.fake.state.comments).toHaveLength(1);
    expect(github.fake.state.comments[0]?.body).toMatch(/^<!-- flink-upgrade-check:orders -->\n<!-- .* -->\ngreen$/);
  });

  test("takes three requests at first and two from then on", async () => {
    await github.open().upsertComment(comment);
    expect(github.asked()).toEqual(["issues/list-comments", "issues/create-comment", "issues/list-comments"]);
    await github.open().upsertComment({ ...comment, body: () => "green" });
    expect(github.asked().slice(3)).toEqual(["issues/list-comments", "issues/update-comment"]);
  });

  test("is not written again where it says the same", async () => {
    await github.open().upsertComment(comment);
    await github.open().upsertComment(comment);
    expect(github.asked()).not.toContain("issues/update-comment");
  });

  test("hands the standing comment to whoever words the next one", async () => {
    await github.open().upsertComment(comment);
    const body = (before: string | undefined): string => `was ${before?.split("\n").at(-1)}`;
    await github.open({ run: 101 }).upsertComment({ ...comment, body });
    expect(github.fake.state.comments[0]?.body).toMatch(/\nwas red$/);
  });

  test("is not made where none is wanted, but one that stands is brought up to date", async () => {
    const quiet = { ...comment, create: false };
    expect(valueOf(await github.open().upsertComment(quiet))).toEqual({ did: "absent" });
    await github.open().upsertComment(comment);
    expect(valueOf(await github.open().upsertComment({ ...quiet, body: () => "mended" })).did).toBe("updated");
  });

  test("of another key, another pull request or another author is not touched", async () => {
    const { state } = github.fake;
    const ours = marked("orders", stampOfRun(1, "b"), "x");
    state.comment(7, marked("billing", stampOfRun(1, "b"), "x"));
    state.comment(8, ours);
    state.comment(7, ours, "mallory");
    state.comment(7, `> ${ours}`);
    const before = state.comments.map(({ body }) => body);
    expect(valueOf(await github.open().upsertComment(comment)).did).toBe("created");
    expect(state.comments.slice(0, 4).map(({ body }) => body)).toEqual(before);
  });

  test("is found on a later page", async () => {
    const { state } = github.fake;
    for (let count = 0; count < 230; count++) state.comment(7, "talk", "someone");
    state.comment(7, marked("orders", stampOfRun(1, "b"), "old"));
    expect(valueOf(await github.open().upsertComment(comment)).did).toBe("updated");
    expect(github.asked()).toHaveLength(4);
  });

  test("of a newer commit is left alone by a run that ends late", async () => {
    await github.open({ run: 200 }).upsertComment({ ...comment, headSha: headOf("c"), body: () => "newer" });
    const late = valueOf(await github.open({ run: 150 }).upsertComment({ ...comment, headSha: headOf("b") }));
    const again = await github.open({ run: 150, attempt: 2 }).upsertComment({ ...comment, headSha: headOf("b") });
    expect([late.did, valueOf(again).did]).toEqual(["superseded", "superseded"]);
    expect(github.fake.state.comments[0]?.body).toMatch(/newer$/);
  });

  test("of the same commit follows the last word, also of a run that is repeated", async () => {
    await github.open({ run: 200 }).upsertComment(comment);
    const again = await github.open({ run: 150, attempt: 2 }).upsertComment({ ...comment, body: () => "again" });
    expect(valueOf(again).did).toBe("updated");
  });

  test.each([
    ["ours is the newest", 300, "red"],
    ["one of them is newer than ours", 150, "second"],
  ])("that a race made twice becomes one again: %s", async (_, run, left) => {
    const { state } = github.fake;
    state.comment(7, marked("orders", stampOfRun(100, "b"), "first"));
    state.comment(7, marked("orders", stampOfRun(200, "c"), "second"));
    const kept = state.comments[0]?.id;
    await github.open({ run }).upsertComment(comment);
    expect(state.comments.map(({ id }) => id)).toEqual([kept]);
    expect(state.comments[0]?.body.split("\n").at(-1)).toBe(left);
  });

  test("that another run makes in the same moment becomes one with ours", async () => {
    const other = marked("orders", stampOfRun(90, "b"), "other");
    const meanwhile = (): void => void github.fake.state.comment(7, other);
    github.fake.faults.push({ on: "issues/create-comment", times: 1, meanwhile });
    await github.open().upsertComment(comment);
    expect(github.fake.state.comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["red"]);
  });

  test("that somebody removes in the same moment is made anew", async () => {
    await github.open().upsertComment(comment);
    const meanwhile = (): void => void github.fake.state.comments.pop();
    github.fake.faults.push({ on: "issues/update-comment", times: 1, meanwhile });
    expect(valueOf(await github.open().upsertComment({ ...comment, body: () => "b" })).did).toBe("created");
  });

  test("stays one with a token of somebody else's, and hands over what stood before", async () => {
    github.fake.state.login = "release-bot";
    const body = (before: string | undefined): string => (before?.endsWith("red") === true ? "mended" : "red");
    await github.open().upsertComment({ ...comment, body });
    const next = { ...comment, headSha: headOf("b"), body };
    expect(valueOf(await github.open({ run: 101 }).upsertComment(next)).did).toBe("updated");
    expect(github.fake.state.comments.map((one) => one.body.split("\n").at(-1))).toEqual(["mended"]);
  });

  test("is made once although the connection broke before the answer", async () => {
    github.fake.faults.push({ on: "issues/create-comment", times: 1, cut: "after" });
    expect(valueOf(await github.open().upsertComment(comment)).did).toBe("created");
    expect(github.fake.state.comments).toHaveLength(1);
  });

  test("that is longer than GitHub takes is said to be, and not sent", async () => {
    const answer = await github.open().upsertComment({ ...comment, body: () => "x".repeat(65_536) });
    expect(saidBy(answer)).toMatch(/The comment could not be written: it has \d+ characters, and GitHub takes 65536/);
    expect(github.fake.state.comments).toEqual([]);
  });

  test.each([["a -->"], ["--"], ["-".repeat(50)], ["<!-- x"], ["a\nb"], ["\ud800"], ["Ω".repeat(300)]])(
    "has a marker that the key %j cannot end",
    (key) => {
      const marker = markerOf(key);
      expect(marker.indexOf("-->")).toBe(marker.length - 3);
      expect(marker.slice(4, -3)).not.toMatch(/--|[\n<>]/);
    },
  );
});
