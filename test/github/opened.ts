import { afterEach, beforeEach, expect } from "@jest/globals";
import type { Context } from "../../src/github/event.js";
import type { Patience } from "../../src/github/fetch.js";
import type { Answer, GitHub } from "../../src/github/github.js";
import { openGitHub } from "../../src/github/open.js";
import { type FakeGitHub, fakeGitHub } from "./fake/server.js";

export const headOf = (digit: string): string => digit.repeat(40);

/** As patient as a run, with waits that a test can afford. */
export const hurried: Patience = {
  request: 5000,
  total: 20_000,
  retries: 2,
  second: 1,
  longestLimit: 30,
  paced: false,
};

export interface Opened {
  readonly fake: FakeGitHub;
  open(about?: Partial<Context>, patience?: Partial<Patience>, token?: string): GitHub;
  /** Operations in the order in which they were asked. */
  asked(): readonly string[];
}

/** One fake a test, and GitHub as a pull request's run sees it. Whatever the test did, GitHub's description has to allow it. */
export function opened(): Opened {
  let fake: FakeGitHub;
  beforeEach(async () => {
    fake = await fakeGitHub();
  });
  afterEach(async () => {
    await fake.close();
    for (const { headers } of fake.log) expect(headers["x-github-api-version"]).toBe("2022-11-28");
  });
  return {
    get fake() {
      return fake;
    },
    open: (about = {}, patience = {}, token = fake.state.token) => {
      const context = {
        event: "pull_request",
        owner: "acme",
        repo: "orders",
        apiUrl: fake.url,
        headSha: headOf("a"),
        fromFork: false,
        run: 100,
        attempt: 1,
        mustNotExecute: false,
        ...about,
      };
      return openGitHub({ context, token, patience: { ...hurried, ...patience } });
    },
    asked: () => fake.log.map(({ id }) => id),
  };
}

export function valueOf<T>(answer: Answer<T>): T {
  if (answer.state === "degraded") throw new Error(`${answer.because} ${answer.remedy}`);
  return answer.value;
}

/** The sentences of an answer that is one of degrading. */
export function saidBy(answer: Answer<unknown>): string {
  if (answer.state === "done") throw new Error("it was done");
  return `${answer.because} ${answer.remedy}`;
}
