import type { Finding } from "../rules/finding.js";
import type { Policy } from "../verdict/policy.js";
import { fails, type Verdict } from "../verdict/verdict.js";
import { plain } from "./escape.js";
import { operatorWords, outcomeWords } from "./words.js";

/** One remark on a line of the checkout. `file` is relative to its root, lines count from 1. */
export interface Annotation {
  readonly level: "error" | "warning";
  readonly file?: string;
  readonly line?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows at most ten of a level for one step, and cuts a message at 4,096 characters. */
export const mostOfALevel = 10;
const longestTitle = 200;
const longestMessage = 2000;

/**
 * The findings that somebody must look at, most silent first: an error where the policy fails, a warning otherwise. What migrates or is
 * merely worth knowing is left to the report: a yellow line under code that is fine teaches people to overlook yellow lines.
 * `placeOf` says where a source file of the JAR lies in the checkout; a finding without a place there is told without one.
 */
export const annotationsOf = (
  { findings }: Verdict,
  policy: Policy,
  placeOf: (file: string) => string | undefined,
  mostEach = mostOfALevel,
): readonly Annotation[] => {
  const all = findings
    .filter((finding) => fails(finding, policy) || !["migrates", "compatible"].includes(finding.outcome))
    .map((finding) => annotation(finding, fails(finding, policy) ? "error" : "warning", placeOf));
  return (["error", "warning"] as const).flatMap((level) =>
    all.filter((one) => one.level === level).slice(0, mostEach),
  );
};

const annotation = (
  { operator, state, outcome, message, fix, location, rule }: Finding,
  level: Annotation["level"],
  placeOf: (file: string) => string | undefined,
): Annotation => {
  const file = location && placeOf(location.file);
  const subject = [operatorWords(operator).name, ...(state === undefined ? [] : [`state ${state}`])].join(", ");
  return {
    level,
    ...(file !== undefined && location && { file, line: location.line }),
    title: plain(`${outcomeWords[outcome]}: ${subject}`, longestTitle),
    message: plain(`${message} Do now: ${fix} (rule ${rule})`, longestMessage),
  };
};

/** As a workflow command, one line of a build log. Escaped the way the runner undoes it, so that no text can end it or begin another. */
export const workflowCommand = ({ level, file, line, title, message }: Annotation): string => {
  const place = file === undefined ? [] : [`file=${property(file)}`, `line=${line ?? 1}`];
  return `::${level} ${[...place, `title=${property(title)}`].join(",")}::${data(message)}`;
};

// In the order of actions/toolkit's escapes: the percent sign first, or the others would be undone.
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
