import { type BranchPlace, branchPlace, isBranch } from "../baseline/branch.js";
import { oneLine, UsageError } from "../errors.js";

/** Where a manifest is kept. */
export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "branch"; readonly place: BranchPlace }
  | { readonly kind: "release"; readonly tag: string };

const release = "release:";
/** What Git takes as the name of a tag, less what nobody uses. */
const tagName = /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._/+-]{0,199}$/;

export function targetOf(text: string): Target {
  if (isBranch(text)) return { kind: "branch", place: branchPlace(text) };
  if (!text.startsWith(release)) return { kind: "file", path: text };
  const tag = text.slice(release.length);
  if (!tagName.test(tag)) throw new UsageError(`${oneLine(text)} names no release. Write release:TAG.`);
  return { kind: "release", tag };
}
