import { CommanderError } from "commander";
import type { CheckOptions } from "../checking/options.js";
import { endingOf } from "../commandline/ending.js";
import { NoBaselineError } from "../errors.js";
import type { Progress } from "../extract/progress.js";
import type { Verdict } from "../verdict/verdict.js";
import { assertReadable } from "./candidate.js";

/** What came of it: a verdict, the visible absence of anything to compare with, or a check that could not be made. */
export type Result =
  | { readonly kind: "judged"; readonly verdict: Verdict }
  | { readonly kind: "no-baseline"; readonly because: string }
  | { readonly kind: "not-checked"; readonly because: string };

/**
 * Never throws: a check that could not be made is something to tell, and the worst moment to leave yesterday's verdict standing.
 * What judges is loaded when it is known what to judge: it is most of what there is to load.
 */
export async function resultOf(options: () => Promise<CheckOptions>, progress: Progress): Promise<Result> {
  try {
    const wanted = await options();
    const { check } = await import("../check.js");
    try {
      return { kind: "judged", verdict: await check(wanted, progress) };
    } catch (thrown) {
      if (!(thrown instanceof NoBaselineError)) throw thrown;
      // The baseline is looked up first. A candidate that is missing or broken must not pass as a first run.
      await assertReadable(wanted.candidate);
      return { kind: "no-baseline", because: thrown.message };
    }
  } catch (thrown) {
    return { kind: "not-checked", because: said(thrown) };
  }
}

/** The sentences of the command line, without the program's name before them. */
export function said(thrown: unknown): string {
  const { text } = endingOf(thrown, false);
  const sentence = text.trim().replace(/^flink-upgrade-check: /, "");
  return thrown instanceof CommanderError ? sentence.replace(/ See flink-upgrade-check --help\.$/, "") : sentence;
}
