import type { Finding } from "./finding.js";
import { firstToHappen, type Outcome } from "./outcome.js";
import { restoreRefused } from "./restore-refused.js";
import { wholeId } from "./whole.js";

/**
 * A trial that ended in Flink's exception says that an operator cannot be restored; a rule that found the cause says why.
 * Where there is a cause, it takes over Flink's own words and the bare refusal stays out: one root cause, one finding.
 * A refusal that no rule explains stands for itself.
 */
export function explainRefusals(findings: readonly Finding[]): readonly Finding[] {
  const refusals = findings.filter((finding) => finding.rule === restoreRefused.id);
  if (refusals.length === 0) return findings;
  const causes = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rule === restoreRefused.id || !stops(finding.outcome) || beforeOperators.has(finding.rule)) continue;
    causes.set(subject(finding), [...(causes.get(subject(finding)) ?? []), finding]);
  }
  const worded = new Map<Finding, Finding>();
  const dropped = new Set<Finding>();
  for (const refusal of refusals) {
    if (isOfPipeline(refusal)) {
      if (findings.some((other) => isCauseOf(other, refusal))) dropped.add(refusal);
      continue;
    }
    const found = causes.get(subject(refusal))?.filter((cause) => covers(cause, refusal)) ?? [];
    if (found.length === 0) continue;
    dropped.add(refusal);
    const [only] = found;
    // With several causes it cannot be told which of them Flink met first. Backends word the same refusal each in its way: the first is quoted.
    if (only !== undefined && found.length === 1 && refusal.flinkSays !== undefined && !worded.has(only))
      worded.set(only, { ...only, flinkSays: refusal.flinkSays });
  }
  const unexplained = new Set(refusals.filter((refusal) => !dropped.has(refusal)).map(subject));
  const once = findings
    // Flink's serializers may promise a migration that its restore then does not carry out: the restore is right.
    .filter(
      (finding) => !dropped.has(finding) && !(finding.outcome === "migrates" && unexplained.has(subject(finding))),
    )
    .map((finding) => worded.get(finding) ?? finding);
  return withoutTwins(once);
}

const stops = (outcome: Outcome): boolean => outcome === "refuses" || outcome === "fails-later";

/** A cause explains a refusal only if it stops the job wherever the refusal does. */
const covers = (cause: Finding, refusal: Finding): boolean =>
  refusal.paths.every((path, at) => !stops(path.outcome) || stops(cause.paths[at]?.outcome ?? "compatible"));

/** The job manager's refusal is about the pipeline; whoever says of one of its operators that it is refused tells why. */
const isOfPipeline = ({ operator }: Finding): boolean => operator.id === wholeId;

const isCauseOf = (cause: Finding, refusal: Finding): boolean =>
  cause.rule !== restoreRefused.id && cause.pipeline === refusal.pipeline && covers(cause, refusal);

/** What Flink objects to before any operator is restored explains nothing that an operator's own restore ran into. */
const beforeOperators = new Set([
  "graph-refused",
  "uid-duplicate",
  "automatic-uids-disabled",
  "max-parallelism-changed",
  "parallelism-above-maximum",
  "identities-swapped",
]);

const subject = (finding: Finding): string => `${finding.pipeline}\u0000${finding.operator.id}`;

/** Two backends that refuse alike are one refusal. */
function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  const once: string[] = [];
  for (const finding of findings) {
    const refusal = finding.rule === restoreRefused.id;
    const key = refusal ? `${subject(finding)}\u0000${finding.fingerprint}` : `\u0000${once.length}`;
    const twin = first.get(key);
    if (twin === undefined) once.push(key);
    first.set(key, twin === undefined ? finding : { ...twin, paths: together(twin.paths, finding.paths) });
  }
  return once.flatMap((key) => first.get(key) ?? []);
}

/** Each backend words its refusal in its own way: what happens on any of them happens. */
const together = (some: Finding["paths"], others: Finding["paths"]): Finding["paths"] =>
  some.map((path, at) => ({
    ...path,
    outcome: firstToHappen([path.outcome, others[at]?.outcome ?? "compatible"]),
  }));
