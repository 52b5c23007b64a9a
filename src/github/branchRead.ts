import type { Client } from "./client.js";
import type { Place } from "./comment.js";
import { Refused, statusOf } from "./fault.js";
import type { Recorded } from "./github.js";

/** By its full name: a tag of the same name is not the branch. */
const branchRef = (branch: string): string => `refs/heads/${branch}`;

/** Undefined where there is no such branch or file. Raw, so that a file of more than 1 MB comes too. */
export async function readFile(
  client: Client,
  place: Place,
  branch: string,
  path: string,
): Promise<string | undefined> {
  const request = { ...place, path, ref: branchRef(branch), mediaType: { format: "raw" } };
  const data = await unless404(async (): Promise<unknown> => (await client.rest.repos.getContent(request)).data);
  if (data === undefined) return undefined;
  if (typeof data === "string") return data;
  if (data instanceof ArrayBuffer) return Buffer.from(data).toString("utf8");
  // A directory is listed whatever was asked for.
  throw new Refused(`${path} is no file there`, "Name the folder of a job and an environment.");
}

export async function lastChange(
  client: Client,
  place: Place,
  branch: string,
  path: string,
): Promise<Recorded | undefined> {
  // Documented for a branch's plain name only; it is for people to read, so a tag of that name does no harm here.
  const request = { ...place, sha: branch, path, per_page: 1 };
  const data = await unless404(async () => (await client.rest.repos.listCommits(request)).data);
  const last = data?.[0];
  if (!last) return undefined;
  const { author, committer } = last.commit;
  return {
    commit: last.sha,
    at: committer?.date ?? author?.date ?? "",
    by: (last.author as { login?: string } | null)?.login ?? author?.name ?? "",
  };
}

export async function unless404<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined;
    throw thrown;
  }
}
