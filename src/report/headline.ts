import type { Finding } from "../rules/finding.js";
import { bySilence, type Outcome } from "../rules/outcome.js";
import { listed } from "../rules/words.js";
import type { Verdict } from "../verdict/verdict.js";
import { capital, operatorWords, pathWords, plural } from "./words.js";

/** The verdict in sentences: first what happens, then what would happen once that is mended. Names are quoted as rules quote them. */
export const headline = (verdict: Verdict): readonly string[] => {
  const { outcome, findings } = verdict;
  const about = whose(findings.filter((finding) => finding.outcome === outcome));
  const perPath = pathWords(verdict.paths);
  return [
    main[outcome](about),
    ...(perPath.length === 0
      ? []
      : [`It hangs on how it is restored. ${perPath.map((words) => `${capital(words)}.`).join(" ")}`]),
    ...afterwards(outcome, findings),
    ...(outcome === "compatible" || outcome === "migrates" ? [compared(verdict)] : []),
  ];
};

const main: Readonly<Record<Outcome, (about: string) => string>> = {
  refuses: (about) => `This job does not restore: Flink refuses to start it because of ${about}.`,
  "fails-later": (about) => `This job restores and starts, and then fails on the restored state of ${about}.`,
  misreads: (about) => `This job restores without an error, and goes on with wrong state in ${about}.`,
  loses: (about) => `This job restores without an error, but loses state of ${about}.`,
  unknown: (about) => `It cannot be told whether this job restores: look at ${about}.`,
  migrates: (about) => `This job restores. Flink migrates state of ${about} on the way.`,
  compatible: () => "This job restores everything that the deployed one saved.",
};

/** What a loud failure hides: the silent ones come after it. */
const afterwards = (outcome: Outcome, findings: readonly Finding[]): readonly string[] => {
  if (outcome !== "refuses" && outcome !== "fails-later" && outcome !== "misreads") return [];
  const silent = bySilence.flatMap((each) => {
    const those = findings.filter((finding) => finding.outcome === each);
    return each === outcome || those.length === 0 ? [] : (hidden[each]?.(whose(those)) ?? []);
  });
  if (silent.length === 0) return [];
  return [`${outcome === "refuses" ? "Once that is mended, it would" : "Besides, it would"} ${silent.join(" and ")}.`];
};

const hidden: Partial<Record<Outcome, (about: string) => string>> = {
  misreads: (about) => `go on with wrong state in ${about} without an error`,
  loses: (about) => `lose state of ${about} without an error`,
  "fails-later": (about) => `fail later on the state of ${about}`,
};

const whose = (findings: readonly Finding[]): string =>
  listed(findings.map(({ operator }) => `"${operatorWords(operator).name}"`));

const compared = ({ manifests: { baseline } }: Verdict): string => {
  const operators = baseline.pipelines.flatMap((pipeline) => pipeline.operators);
  const states = operators.flatMap((operator) => operator.states);
  return `Compared: ${plural(operators.length, "operator")} and ${plural(states.length, "state")} of the deployed job.`;
};

/** `2 lose state, 1 migrates`: every outcome that occurs with its number, most silent first. The totals of all reports. */
export const totals = (
  findings: readonly Finding[],
): readonly { readonly outcome: Outcome; readonly count: number }[] =>
  bySilence
    .map((outcome) => ({ outcome, count: findings.filter((finding) => finding.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
