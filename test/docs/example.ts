import { parse } from "yaml";
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

/** What the whole rule book says of the example on a rule's page. */
export function findingsOfExample(id: string): readonly Finding[] {
  const { blocks } = readPage(`docs/rules/${id}.md`);
  const block = (name: string): unknown => parse(blocks.get(`yaml ${name}`)?.[0] ?? "");
  const before = manifest(block("before") as CompactJob);
  const after = manifest(block("after") as CompactJob);
  const said = block("trial") as CompactTrial | null;
  const tried = said ? { trial: trial(before, after, said) } : {};
  return assess({ baseline: before, candidate: after, ...tried, paths, policy: defaultPolicy }).findings;
}
