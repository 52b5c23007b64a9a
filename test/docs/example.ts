import { parse } from "yaml";
import type { Manifest } from "../../src/manifest/manifest.js";
import type { Trial } from "../../src/manifest/trial.js";
import type { Finding } from "../../src/rules/finding.js";
import type { RestorePath } from "../../src/rules/outcome.js";
import { assess } from "../../src/verdict/assess.js";
import { defaultPolicy } from "../../src/verdict/policy.js";
import { manifest, type CompactJob } from "../support/manifests.js";
import { trial, type CompactTrial } from "../support/trials.js";
import { readPage } from "./pages.js";

// What is judged when nobody says on which backend the state lives.
const paths: readonly RestorePath[] = (["hashmap", "rocksdb"] as const).map((stateBackend) => ({
  restoreFrom: "canonical-savepoint",
  claimMode: "no-claim",
  stateBackend,
  allowNonRestoredState: false,
}));

/** The two jobs on a rule's page, and what Flink was asked about them. */
export function exampleOf(id: string): {
  readonly baseline: Manifest;
  readonly candidate: Manifest;
  readonly trial?: Trial;
} {
  const { blocks } = readPage(`docs/rules/${id}.md`);
  const block = (name: string): unknown => parse(blocks.get(`yaml ${name}`)?.[0] ?? "");
  const baseline = manifest(block("before") as CompactJob);
  const candidate = manifest(block("after") as CompactJob);
  const said = block("trial") as CompactTrial | null;
  return { baseline, candidate, ...(said ? { trial: trial(baseline, candidate, said) } : {}) };
}

/** What the whole rule book says of the example on a rule's page. */
export const findingsOfExample = (id: string): readonly Finding[] =>
  assess({ ...exampleOf(id), paths, policy: defaultPolicy }).findings;
