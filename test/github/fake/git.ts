import { type Answering, type Call, exampleOf } from "./call.js";
import type { Entry } from "./objects.js";
import { notFound, Rejection } from "./rejection.js";

const refShown = ({ example, base }: Call, ref: string, sha: string): unknown => ({
  ...exampleOf(example),
  ref,
  object: { type: "commit", sha, url: `${base}/repos/acme/orders/git/commits/${sha}` },
});

const treeShown = ({ state, base }: Call, sha: string): unknown => ({
  sha,
  url: `${base}/repos/acme/orders/git/trees/${sha}`,
  tree: [...(state.objects.trees.get(sha)?.values() ?? [])].map((entry) => ({ ...entry, size: 1 })),
  truncated: false,
});

const commitShown = ({ state, example, base }: Call, sha: string): unknown => {
  const commit = state.objects.commits.get(sha);
  if (!commit) throw notFound();
  const url = (what: string, id: string): string => `${base}/repos/acme/orders/git/${what}/${id}`;
  return {
    ...exampleOf(example),
    sha,
    message: commit.message,
    tree: { sha: commit.tree, url: url("trees", commit.tree) },
    parents: commit.parents.map((id) => ({ sha: id, url: url("commits", id), html_url: url("commits", id) })),
  };
};

const branchIn = (ref: unknown): string => String(ref).replace(/^(refs\/)?heads\//, "");

function assertWritable({ state }: Call, branch: string): void {
  if (state.guarded.has(branch))
    throw new Rejection(422, "Repository rule violations found\n\nCannot update this protected ref.");
}

export const git: Readonly<Record<string, Answering>> = {
  "git/get-ref": (call) => {
    const branch = branchIn(call.parameters["ref"]);
    const sha = call.state.objects.branches.get(branch);
    if (sha === undefined) throw notFound();
    return refShown(call, `refs/heads/${branch}`, sha);
  },
  "git/create-ref": (call) => {
    const branch = branchIn(call.body["ref"]);
    assertWritable(call, branch);
    const { branches, commits } = call.state.objects;
    if (!commits.has(String(call.body["sha"]))) throw new Rejection(422, "Object does not exist");
    if (branches.has(branch)) throw new Rejection(422, "Reference already exists");
    branches.set(branch, String(call.body["sha"]));
    return refShown(call, `refs/heads/${branch}`, String(call.body["sha"]));
  },
  "git/update-ref": (call) => {
    const branch = branchIn(call.parameters["ref"]);
    assertWritable(call, branch);
    const { objects } = call.state;
    const [before, after] = [objects.branches.get(branch), String(call.body["sha"])];
    if (before === undefined) throw new Rejection(422, "Reference does not exist");
    const forward = objects.history(after).some(({ sha }) => sha === before);
    if (!forward && call.body["force"] !== true) throw new Rejection(422, "Update is not a fast forward");
    objects.branches.set(branch, after);
    return refShown(call, `refs/heads/${branch}`, after);
  },
  "git/get-commit": (call) => commitShown(call, call.parameters["commit_sha"] ?? ""),
  "git/create-commit": (call) => {
    const { message, tree, parents = [] } = call.body as { message: string; tree: string; parents?: string[] };
    const { objects, login } = call.state;
    return commitShown(call, objects.commit({ message, tree, parents, by: login, at: new Date().toISOString() }));
  },
  "git/get-tree": (call) => {
    const sha = call.parameters["tree_sha"] ?? "";
    if (!call.state.objects.trees.has(sha)) throw notFound();
    return treeShown(call, sha);
  },
  "git/create-tree": (call) => {
    const { tree, base_tree } = call.body as { tree: Entry[]; base_tree?: string };
    return treeShown(call, call.state.objects.tree(tree, base_tree));
  },
  "git/create-blob": (call) => {
    if (call.state.empty) throw new Rejection(409, "Git Repository is empty.");
    const { content, encoding = "utf-8" } = call.body as { content: string; encoding?: string };
    const sha = call.state.objects.blob(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
    return { sha, url: `${call.base}/repos/acme/orders/git/blobs/${sha}` };
  },
};
