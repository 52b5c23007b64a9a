import { createHash } from "node:crypto";
import { Rejection } from "./rejection.js";

export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly by: string;
  readonly at: string;
}

/** Git's objects with Git's own ids for blobs. Trees are kept flat, by whole path: what is asked of them is asked recursively. */
export class Objects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, ReadonlyMap<string, Entry>>();
  readonly commits = new Map<string, Commit>();
  readonly branches = new Map<string, string>();

  blob(bytes: Buffer): string {
    const sha = id("blob", bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  tree(entries: readonly Entry[], base?: string): string {
    const before = base === undefined ? new Map<string, Entry>() : this.trees.get(base);
    if (!before) throw new Rejection(422, "base_tree is not a valid tree oid");
    const strange = entries.find(({ type, sha }) => type === "blob" && !this.blobs.has(sha));
    if (strange) throw new Rejection(422, `tree.sha ${strange.sha} is not a valid blob`);
    const all = new Map([...before, ...entries.map((entry) => [entry.path, entry] as const)]);
    const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
    const sha = id("tree", Buffer.from(JSON.stringify(sorted)));
    this.trees.set(sha, new Map(sorted));
    return sha;
  }

  commit(parts: Omit<Commit, "sha">): string {
    if (!this.trees.has(parts.tree)) throw new Rejection(422, "Tree SHA does not exist");
    if (!parts.parents.every((parent) => this.commits.has(parent)))
      throw new Rejection(422, "Parent SHA does not exist or is not a commit object");
    const sha = id("commit", Buffer.from(`${JSON.stringify(parts)}${this.commits.size}`));
    this.commits.set(sha, { ...parts, sha });
    return sha;
  }

  /** From a commit through its first parents to the root. */
  history(tip: string | undefined): readonly Commit[] {
    const found: Commit[] = [];
    for (let at = tip; at !== undefined; at = found.at(-1)?.parents[0]) {
      const commit = this.commits.get(at);
      if (!commit) break;
      found.push(commit);
    }
    return found;
  }

  fileAt(commit: string | undefined, path: string): Buffer | undefined {
    const tree = this.trees.get(this.commits.get(commit ?? "")?.tree ?? "");
    return this.blobs.get(tree?.get(path)?.sha ?? "");
  }
}

const id = (type: string, bytes: Buffer): string =>
  createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
