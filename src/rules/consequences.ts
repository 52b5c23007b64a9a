import type { Finding } from "./finding.js";
import { stateMeaningChanged } from "./state-meaning-changed.js";

/** Nothing is harmed where these are said. */
const harmless: ReadonlySet<string> = new Set(["compatible", "migrates"]);

/**
 * An operator that goes on otherwise with made-up records shows what became of its state, whatever that is: where another rule has said what happens to it, that is
 * the cause, and this follows from it. What was not known (`unknown`) is known now, and stands beside it.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const meant = findings.filter(({ rule }) => rule === stateMeaningChanged.id);
  if (meant.length === 0) return findings;
  const explained = new Set(meant.filter((finding) => findings.some((other) => isCauseOf(other, finding))));
  return findings.filter((finding) => !explained.has(finding));
}

const isCauseOf = (cause: Finding, { pipeline, operator, rule }: Finding): boolean =>
  cause.rule !== rule &&
  cause.pipeline === pipeline &&
  cause.operator.id === operator.id &&
  cause.outcome !== "unknown" &&
  !harmless.has(cause.outcome);
