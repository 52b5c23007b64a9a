import type { Finding } from "./finding.js";
import { outcomes, type Evidence } from "./outcome.js";

/** Rules that speak of made-up values, whatever the cause. */
const aboutValues: ReadonlySet<string> = new Set(["values-misread", "values-lost", "values-unreadable"]);

/**
 * What made-up values show of a state, another rule may have foreseen: then it says why, and the values are its proof. One that foresaw
 * less harm stands beside them, and a promise that the state migrates does not stand where its values show that it does not.
 */
export function foldValues(findings: readonly Finding[]): readonly Finding[] {
  return foldStates(foldKeys(findings));
}

/** Keys that come back as others have other hash codes and are other keys than the selector's; it is one cause. */
function foldKeys(findings: readonly Finding[]): readonly Finding[] {
  const misread = new Set(findings.filter(({ rule }) => rule === "keys-misread").map(subject));
  if (misread.size === 0) return findings;
  return findings.filter(
    (finding) =>
      !(["key-selector-changed", "key-hash-changed"].includes(finding.rule) && misread.has(subject(finding))),
  );
}

function foldStates(findings: readonly Finding[]): readonly Finding[] {
  const shown = findings.filter(({ rule }) => aboutValues.has(rule));
  if (shown.length === 0) return findings;
  const proven = new Map<Finding, Evidence>();
  const dropped = new Set<Finding>();
  for (const values of shown)
    for (const other of findings) {
      if (aboutValues.has(other.rule) || subject(other) !== subject(values)) continue;
      if (other.outcome === "migrates") dropped.add(other);
      else if (foresaw(other, values)) {
        dropped.add(values);
        proven.set(other, values.evidence);
      }
    }
  return findings
    .filter((finding) => !dropped.has(finding))
    .map((finding) => {
      const evidence = proven.get(finding);
      return evidence === undefined || finding.evidence === "flink" ? finding : { ...finding, evidence };
    });
}

/** On each path where values are hit, the same happens by the other's word. */
const foresaw = (other: Finding, values: Finding): boolean =>
  values.paths.every(({ outcome }, at) => {
    const said = other.paths[at]?.outcome ?? "compatible";
    return outcome === "compatible" || said === outcome || (said !== "unknown" && sooner(said, outcome));
  });

const sooner = (one: Finding["outcome"], other: Finding["outcome"]): boolean =>
  outcomes.indexOf(one) < outcomes.indexOf(other);

const subject = ({ pipeline, operator, state }: Finding): string => [pipeline, operator.id, state].join("\u0000");
