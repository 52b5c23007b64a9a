import { assertUsableAsBaseline } from "./baseline/usable.js";
import { factsOf } from "./checking/facts.js";
import type { CheckOptions } from "./checking/options.js";
import { restorePaths } from "./checking/restorePaths.js";
import { meanwhile, type Progress } from "./extract/progress.js";
import type { Verdict } from "./verdict/verdict.js";

/** Will the candidate restore from the baseline's state? Facts first, then the trial, then the judgement. */
export async function check(options: CheckOptions, progress: Progress): Promise<Verdict> {
  const judge = () => import("./verdict/assess.js");
  const { baseline, candidate, trial } = await factsOf(options, meanwhile(progress, judge));
  assertUsableAsBaseline(baseline.value, options.baseline);
  const { assess } = await judge();
  return assess({
    baseline: baseline.value,
    candidate: candidate.value,
    ...(trial && { trial }),
    paths: restorePaths(options, candidate.value),
    policy: options.policy,
    ...(options.evidence && { evidence: options.evidence }),
  });
}
