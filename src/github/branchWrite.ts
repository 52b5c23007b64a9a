import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { saidBy } from "../errors.js";
import { unless404 } from "./branchRead.js";
import type { Client } from "./client.js";
import type { Place } from "./comment.js";
import { Refused, statusOf } from "./fault.js";
import type { BranchFile, BranchState } from "./github.js";

/** That it is there says that a branch is ours to write on: a branch of sources that is named by mistake does not have it. */
const marker = {
  path: "RECORDED-BASELINES.md",
  text:
    "# Recorded baselines\n\nWritten by flink-upgrade-check: manifests of the job versions that are deployed, one folder for each job and\n" +
    "environment. Nothing is built from this branch, and it shares no history with the sources.\n",
};

const attempts = 6;

interface Tip {
  readonly commit: string;
  readonly tree: string;
  /** Path -> id of the file's bytes. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * One commit on top of what is there, or none if the file is there already. The branch is only ever moved forward: who came first
 * keeps his commit, and we begin again from it.
 */
export async function writeFile(client: Client, place: Place, file: BranchFile, second: number): Promise<BranchState> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const tip = await tipOf(client, place, file.branch);
    if (tip && !tip.files.has(marker.path)) throw notOurs(file.branch);
    if (tip && tip.files.get(file.path) === idOf(file.text)) return { did: "unchanged", commit: tip.commit };
    const commit = await commitOf(client, place, file, tip);
    if (await move(client, place, file.branch, commit, tip)) return { did: "recorded", commit };
    // Of several that lost the same race each waits another time.
    await sleep(Math.random() * attempt * second);
  }
  throw new Refused(
    `others wrote to the branch ${file.branch} each of the ${attempts} times`,
    "Run the job again; a concurrency group keeps such jobs apart.",
  );
}

async function tipOf(client: Client, place: Place, branch: string): Promise<Tip | undefined> {
  const ref = await unless404(() => client.rest.git.getRef({ ...place, ref: `heads/${branch}` }));
  if (!ref) return undefined;
  const commit = ref.data.object.sha;
  const { data } = await client.rest.git.getCommit({ ...place, commit_sha: commit });
  const tree = await client.rest.git.getTree({ ...place, tree_sha: data.tree.sha, recursive: "true" });
  if (tree.data.truncated)
    throw new Refused(`the branch ${branch} has too many files`, "Record to a branch of its own.");
  const blobs = tree.data.tree.filter(({ type }) => type === "blob");
  return { commit, tree: data.tree.sha, files: new Map(blobs.map(({ path, sha }) => [path ?? "", sha ?? ""])) };
}

async function commitOf(client: Client, place: Place, file: BranchFile, tip: Tip | undefined): Promise<string> {
  const files = tip ? [file] : [marker, file];
  const entries = [];
  for (const { path, text } of files) {
    const content = Buffer.from(text, "utf8").toString("base64");
    const blob = await client.rest.git.createBlob({ ...place, content, encoding: "base64" });
    entries.push({ path, sha: blob.data.sha, mode: "100644", type: "blob" } as const);
  }
  const tree = await client.rest.git.createTree({ ...place, tree: entries, ...(tip && { base_tree: tip.tree }) });
  const commit = await client.rest.git.createCommit({
    ...place,
    message: file.message,
    tree: tree.data.sha,
    parents: tip ? [tip.commit] : [],
  });
  return commit.data.sha;
}

/** False: somebody else moved, made or removed the branch since we looked. */
async function move(client: Client, place: Place, branch: string, sha: string, tip: Tip | undefined): Promise<boolean> {
  try {
    if (tip) await client.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha, force: false });
    else await client.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha });
    return true;
  } catch (thrown) {
    if (statusOf(thrown) === 409) return false;
    // A protected branch answers 422 too, and trying again does not help there.
    const raced = /not a fast.?forward|already exists|does not exist/i.test(saidBy(thrown));
    if (statusOf(thrown) === 422 && raced) return false;
    throw thrown;
  }
}

/** Git's own id of a file's bytes. */
function idOf(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

const notOurs = (branch: string): Refused =>
  new Refused(
    `the branch ${branch} is not one of recorded baselines`,
    "Name a branch that does not exist yet: it is made without a history, beside the sources.",
  );
