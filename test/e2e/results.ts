import { expect } from "@jest/globals";
import type { Ran } from "./act.js";

/** What the jobs came to, and act with them; a job that is not named was not run. Where it is otherwise the log is shown. */
export function expectResults(
  { status, jobs, log }: Ran,
  wanted: Readonly<Record<string, "success" | "failure">>,
): void {
  const done = Object.entries(jobs).flatMap(([id, { result }]) =>
    result === undefined ? [] : [[id, result] as const],
  );
  const is = { status, jobs: Object.fromEntries(done) };
  const should = { status: Object.values(wanted).includes("failure") ? 1 : 0, jobs: wanted };
  try {
    expect(is).toEqual(should);
  } catch (thrown) {
    process.stderr.write(`${log}\n`);
    throw thrown;
  }
}
