import { compare } from "../../src/compare/compare.js";
import type { Change, ChangeKind, Changes } from "../../src/compare/change.js";
import type { Manifest } from "../../src/manifest/manifest.js";
import { manifest, type CompactJob } from "../support/manifests.js";
import { trial, type CompactTrial } from "../support/trials.js";

/** All changes between two jobs. */
export const changesOf = (before: CompactJob, after: CompactJob, said?: CompactTrial): readonly Change[] => {
  const [old, now]: readonly [Manifest, Manifest] = [manifest(before), manifest(after)];
  return compare(old, now, said && trial(old, now, said));
};

export const kindsOf = (changes: readonly Change[]): readonly ChangeKind[] =>
  changes.map((change) => change.kind).sort();

/** The facts of the changes of one kind. */
export const factsOf = <K extends ChangeKind>(changes: readonly Change[], kind: K): readonly Changes[K][] =>
  changes.flatMap((change) => (change.kind === kind ? [change.facts as Changes[K]] : []));
